// Starts the page: one seat, held in the address; its state drawn whenever the server says that it changed.
import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import 'adaptivecards/lib/adaptivecards.css';
import './styles/tokens.css';
import './styles/page.css';
import './styles/chat.css';
import './styles/cards.css';
import { eventsOf, isOutside, Refused, startAgain, stateOf, type Person, type State } from './api';
import { Chat } from './chat';
import { apart, h, initials } from './elements';
import { listen } from './events';
import { groupPanel } from './group';
import { planStrip } from './plan';
import { roleOf, seatList } from './seats';
import { tabBar, type View } from './tabs';
import { topBar } from './top';
import { pageLanguage, say } from './words/words';

const seatInAddress = () => new URLSearchParams(location.hash.slice(1)).get('seat') ?? '';

let seat = seatInAddress();
let stop = () => {};
let loading = false;
let again = false;
let view: View = 'chat';
let lastPrivate: string | undefined;
let outside = false;
/** The last private message that was looked at, for each seat. */
const read = new Map<string, string | undefined>();

const failed = () => chat.told(say('unreachable'));
const top = topBar(() => void startAgain().then(load, failed));
const plan = planStrip();
const seats = seatList((id) => sit(id));
const chat = new Chat(() => void load(), (name) => turn(name === 'personal' ? 'private' : 'chat'));
const group = groupPanel(failed, () => turn('private'));
const seatBar = h('div', { class: 'seat-bar' });
const tabs = tabBar((to) => turn(to));
const app = h('div', { class: 'app' },
  top.element, seatBar, plan.element, seats.element, chat.element, group.element, tabs.element);

function turn(to: View): void {
  view = to;
  app.dataset['view'] = view;
  if (view === 'chat') chat.turn('meeting');
  if (view === 'private') chat.turn('personal');
  showTabs();
}

function showTabs(): void {
  if (view === 'private') read.set(seat, lastPrivate);
  const news = lastPrivate !== undefined && read.get(seat) !== lastPrivate;
  tabs.show(view, news);
  chat.privateNews(news);
}

function sit(id: string): void {
  seat = id;
  history.replaceState(null, '', `#${new URLSearchParams({ seat: id }).toString()}`);
  hear();
}

/** Listens for this seat; each new connection begins with a look at the state. */
function hear(): void {
  stop();
  stop = listen(eventsOf(seat), { changed: () => void load(), connected: top.connected });
  void load();
}

/** One request at a time; what changes meanwhile is looked at once more afterwards. */
async function load(): Promise<void> {
  again = loading;
  if (loading) return;
  loading = true;
  try {
    const asked = seat;
    const state = await look(asked);
    if (state && asked === seat) show(state);
  } finally {
    loading = false;
    if (again) void load();
  }
}

/** What that seat sees, or nothing when the server did not say. */
async function look(asked: string): Promise<State | undefined> {
  try {
    const state = await stateOf(asked);
    top.connected(true);
    return state;
  } catch (failure) {
    // Nobody of this name is here any more: take the seat that is offered.
    if (failure instanceof Refused && failure.status === 404 && seat !== '') sit('');
    else top.connected(false);
    return undefined;
  }
}

function show(state: State): void {
  // The server offers a seat to whoever names none, or one that is no longer there.
  if (state.seat !== seat) return sit(state.seat);
  plan.show(state.plan);
  seats.show(state);
  chat.show(state);
  group.show(state);
  lastPrivate = state.personal.at(-1)?.id;
  showTabs();
  const me = state.people.find((person) => person.id === state.seat);
  if (!me) return;
  seatBar.replaceChildren(...mine(me));
  placed(me);
}

/** Whoever is not in the meeting finds what there is for them in their own chat. */
function placed(me: Person): void {
  const was = outside;
  outside = isOutside(me);
  if (outside !== was && view === (outside ? 'chat' : 'private')) turn(outside ? 'private' : 'chat');
}

const mine = (me: Person) => [
  h('span', { class: 'face', 'aria-hidden': 'true' }, initials(me.name)),
  h('div', {}, h('b', {}, apart(me.name)), h('small', {}, apart(roleOf(me)))),
  h('button', { type: 'button', onclick: () => turn('seats') }, say('changeSeat')),
];

document.documentElement.lang = pageLanguage();
document.title = `${say('title')} · Leadership Dialogue`;
document.body.append(app);
window.addEventListener('hashchange', () => seatInAddress() !== seat && sit(seatInAddress()));
turn('chat');
hear();
