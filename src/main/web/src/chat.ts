// The middle of the page: the meeting's chat or this seat's private one, and the field to write as that person.
import { fetchForm, isOutside, press, say as sayThere, type Answer, type ChatName, type Message, type State } from './api';
import { asked } from './card/action';
import { h } from './elements';
import { Feed } from './feed';
import { placeOf } from './focus';
import { Forms } from './forms';
import { choices } from './group';
import { toasts } from './toasts';
import { say } from './words/words';

const widths: [string, Parameters<typeof say>[0]][] = [['320', 'pane'], ['360', 'phone'], ['560', 'desktop']];

export class Chat {
  private readonly title = h('h2', { class: 'title', dir: 'auto' });
  private readonly toasts = toasts();
  private readonly feeds: Record<ChatName, Feed> = {
    meeting: new Feed((...pressed) => this.pressed('meeting', ...pressed), say('empty')),
    personal: new Feed((...pressed) => this.pressed('personal', ...pressed), say('emptyPrivate')),
  };
  private readonly which = choices('chat', say('chat'), [['meeting', say('meeting')], ['personal', say('private')]], (name) => this.turned(name as ChatName));
  private readonly width = choices('width', say('width'), widths.map(([value, word]) => [value, say(word)]), (value) => this.widen(value));
  private readonly field = h('textarea', { rows: 1, maxlength: 4000, enterkeyhint: 'send', onkeydown: (event) => this.key(event as KeyboardEvent) });
  private readonly write = h('form', { class: 'write', onsubmit: (event) => void this.send(event) },
    this.field, h('button', { class: 'ghost', type: 'submit' }, say('send')));
  private readonly noScreen = h('p', { class: 'no-screen', hidden: true });
  private readonly behind = h('div', { class: 'behind' },
    h('div', { class: 'bar' }, this.title, this.which.element, this.width.element),
    this.feeds.meeting.element, this.feeds.personal.element, this.noScreen, this.write);
  private readonly forms = new Forms(this.behind, (answer) => this.tell(answer));
  readonly element = h('main', { 'aria-label': say('chat') }, this.behind, this.forms.element, this.toasts.element);
  private seat = '';
  private name: ChatName = 'meeting';
  private outside = false;
  private silent = false;

  constructor(private readonly changed: () => void, private readonly turned: (name: ChatName) => void) {
    this.widen('560');
    this.turn('meeting');
  }

  show(state: State): void {
    const me = state.people.find((person) => person.id === state.seat);
    if (state.seat !== this.seat) this.sit(state.seat);
    this.title.textContent = state.chat.title;
    this.feeds.meeting.show(state.chat.messages, state.seat, state.people);
    this.feeds.personal.show(state.personal, state.seat, state.people);
    const name = me?.name ?? '';
    this.field.placeholder = say('writeAs', { name });
    this.field.setAttribute('aria-label', this.field.placeholder);
    this.outside = me !== undefined && isOutside(me);
    this.feeds.meeting.whenEmpty(this.outside ? say('notInMeeting', { name }) : say('empty'));
    this.noScreen.textContent = say('noScreen', { name });
    this.noScreen.hidden = me?.role !== 'phone';
    this.silent = me?.role === 'phone';
    this.writable();
  }

  turn(name: ChatName): void {
    this.name = name;
    this.which.choose(name);
    this.feeds.meeting.element.hidden = name !== 'meeting';
    this.feeds.personal.element.hidden = name !== 'personal';
    this.writable();
  }

  /** A caller has no keys, and nobody writes into a meeting they are not in. */
  private writable(): void {
    this.write.hidden = this.silent || (this.outside && this.name === 'meeting');
  }

  privateNews(there: boolean): void {
    this.which.rename('personal', say(there ? 'privateNew' : 'private'));
  }

  told(error: string): void {
    this.toasts.show(error, 'error');
  }

  private sit(seat: string): void {
    this.seat = seat;
    this.field.value = '';
    this.toasts.clear();
    this.forms.sit(seat);
  }

  private widen(value: string): void {
    this.width.choose(value);
    this.element.style.setProperty('--chat', `${value}px`);
    this.element.dataset['width'] = value;
  }

  private async pressed(chat: ChatName, message: Message, ...[action, typed]: [Parameters<typeof asked>[0], Record<string, string>]): Promise<void> {
    const seat = this.seat;
    const wish = asked(action, typed);
    try {
      if (wish.kind === 'open') window.open(wish.url, '_blank', 'noopener');
      if (wish.kind === 'press') this.answered(seat, await press(seat, message.id, wish.pressed));
      if (wish.kind === 'form') {
        const back = this.wayBack(chat, message, action.renderedElement);
        const answer = await fetchForm(seat, message.id, wish.data);
        if (answer.dialog) this.forms.show(answer.dialog, { seat, message: message.id, back });
        this.answered(seat, answer);
      }
    } catch {
      this.told(say('unreachable'));
    }
  }

  private wayBack(chat: ChatName, message: Message, button: HTMLElement | undefined): () => void {
    const card = button?.closest<HTMLElement>('.content');
    if (!button || !card) return () => this.field.focus();
    const place = placeOf(button, card);
    return () => this.feeds[chat].focusIn(message.id, place);
  }

  private answered(seat: string, answer: Answer): void {
    if (seat === this.seat) this.tell(answer);
    this.changed();
  }

  private tell({ notice, error }: Answer): void {
    if (error) this.toasts.show(error, 'error');
    else if (notice) this.toasts.show(notice, 'notice');
    this.changed();
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.write.requestSubmit();
  }

  private async send(event: Event): Promise<void> {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text) return;
    this.field.value = '';
    try {
      await sayThere(this.seat, this.name, text);
    } catch {
      this.field.value = text;
      this.told(say('unreachable'));
    }
  }
}
