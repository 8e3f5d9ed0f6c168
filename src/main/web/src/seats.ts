// The seats: radio buttons, so that arrow keys walk through the room. Sitting down shows the chat as that person sees it.
import type { Person, State } from './api';
import { apart, h, initials, same } from './elements';
import { count, nameOf, say } from './words/words';

const shownAtFirst = 7;

export function seatList(sit: (id: string) => void) {
  const groups = h('div', { role: 'radiogroup', 'aria-label': say('seats') });
  const element = h('aside', { class: 'seats', 'aria-label': say('seats') }, groups);
  let shown: { people: Person[]; seat: string; all: boolean } | undefined;
  let all = false;

  const show = (people: Person[], seat: string) => {
    const next = { people, seat, all };
    if (same(shown, next)) return;
    const focused = document.activeElement instanceof HTMLInputElement && groups.contains(document.activeElement);
    shown = next;
    groups.replaceChildren(...rooms(people, seat));
    if (focused) groups.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true });
  };

  const rooms = (people: Person[], seat: string) => {
    const of = (...roles: Person['role'][]) => people.filter((person) => roles.includes(person.role));
    const room = of('participant', 'phone');
    const open = all || room.slice(shownAtFirst).some((person) => person.id === seat);
    return [
      group(say('leading'), of('facilitator', 'monitor'), seat),
      group(say('inTheRoom'), open ? room : room.slice(0, shownAtFirst), seat, more(room.length - shownAtFirst, open)),
      group(say('outside'), of('focal-point'), seat),
    ];
  };

  const more = (hidden: number, open: boolean) => hidden > 0 && h('button', {
    class: 'ghost', type: 'button', 'aria-expanded': String(open),
    onclick: () => {
      all = !open;
      show(shown!.people, shown!.seat);
      groups.querySelector<HTMLButtonElement>('button')?.focus();
    },
  }, open ? say('fewer') : count(hidden, 'moreOne', 'moreOther'));

  const group = (title: string, people: Person[], seat: string, after: HTMLElement | false = false) =>
    h('fieldset', { hidden: people.length === 0 }, h('legend', {}, title), ...people.map((person) => chair(person, person.id === seat)), after);

  const chair = (person: Person, mine: boolean) => {
    const radio = h('input', { type: 'radio', name: 'seat', value: person.id, onchange: () => sit(person.id) });
    radio.checked = mine;
    return h('label', { class: 'seat' }, radio,
      h('span', { class: 'face', 'aria-hidden': 'true' }, initials(person.name)),
      h('span', { class: 'name' }, apart(person.name)),
      h('span', { class: 'role' }, apart(roleOf(person))),
      h('span', { class: 'note' }, mine ? say('you') : noteOf(person)));
  };

  return { element, show: (state: State) => show(state.people, state.seat) };
}

// What the group's heading or the line below the name says already is not said twice.
const noteOf = ({ role, note }: Person) => (role === 'phone' || role === 'focal-point' ? '' : (note ?? ''));

/** "Facilitator · English"; of a caller only that they are on the phone. */
export function roleOf(person: Person): string {
  const language = nameOf(person.language);
  switch (person.role) {
    case 'facilitator': return `${say('facilitator')} · ${language}`;
    case 'monitor': return `${say('monitor')} · ${language}`;
    case 'focal-point': return `${say('focalPoint')} · ${language}`;
    case 'phone': return say('onThePhone');
    case 'participant': return language;
  }
}
