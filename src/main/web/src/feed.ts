// One chat: messages and cards in order, the newest at the bottom, where the reader stays unless they scrolled away.
import type { Action } from 'adaptivecards';
import type { Json, Message, Person } from './api';
import { draw } from './card/draw';
import { toHtml } from './card/markdown';
import { apart, h, initials, same } from './elements';
import { leaveFocus, type Place } from './focus';
import { clock, say } from './words/words';

export type Press = (message: Message, action: Action, typed: Record<string, string>) => Promise<void>;
type Row = {
  message: Message;
  element: HTMLElement;
  content: HTMLElement;
  /** What came while a button of it was held down: a click that begins on one card and ends on another is none. */
  waiting?: () => void;
};

const nearBottom = 40;

export class Feed {
  private readonly list = h('ol', { 'aria-label': say('messages') });
  private readonly scroll = h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('messages') }, this.list);
  private readonly below = h('button', { class: 'below', type: 'button', hidden: true, onclick: () => this.toBottom() }, `${say('newBelow')} ↓`);
  private readonly news = h('p', { class: 'unseen', 'aria-live': 'polite' });
  private readonly blank: HTMLElement;
  readonly element: HTMLElement;
  private readonly rows = new Map<string, Row>();
  private readonly pressing = new Set<string>();
  /** The part of the list that is held down, by a finger or a key. */
  private held: Node | undefined;
  private seat = '';
  private atBottom = true;
  private lastTop = 0;

  constructor(private readonly press: Press, whenEmpty: string) {
    // Nothing is known to be empty before the first look.
    this.blank = h('p', { class: 'blank', hidden: true }, whenEmpty);
    this.element = h('div', { class: 'feed' }, this.scroll, this.below, this.news);
    this.scroll.prepend(this.blank);
    this.scroll.addEventListener('scroll', () => this.scrolled());
    this.list.addEventListener('pointerdown', ({ target }) => this.hold(target));
    this.list.addEventListener('keydown', ({ key, target }) => key === ' ' && this.hold(target));
    for (const end of ['pointerup', 'pointercancel', 'keyup', 'blur']) window.addEventListener(end, () => this.letGo());
    const grown = new ResizeObserver(() => this.atBottom && this.toBottom());
    grown.observe(this.list);
    grown.observe(this.scroll);
  }

  whenEmpty(words: string): void {
    this.blank.textContent = words;
  }

  show(messages: Message[], seat: string, people: Person[]): void {
    const satDown = seat !== this.seat;
    if (satDown) this.clear(seat);
    const known = new Set(people.map((person) => person.id));
    const fresh = messages.filter((message) => !this.rows.has(message.id));
    this.dropAllBut(messages);
    for (const message of messages) this.put(message, !known.has(message.from.id));
    this.order(messages);
    this.blank.hidden = messages.length > 0;
    // Whoever has just written wants to see it there.
    if (satDown || this.atBottom || fresh.at(-1)?.own) this.toBottom();
    else if (fresh.length > 0) this.below.hidden = false;
    if (!satDown && fresh.length > 0) this.announce(fresh.at(-1)!);
  }

  /** Puts the focus back where a button was, even if its card has been drawn anew since. */
  focusIn(message: string, place: Place): void {
    const row = this.rows.get(message);
    if (row) place.restore(row.content);
  }

  private clear(seat: string): void {
    this.seat = seat;
    this.rows.clear();
    this.list.replaceChildren();
    this.below.hidden = true;
    this.atBottom = true;
  }

  private dropAllBut(messages: Message[]): void {
    const kept = new Set(messages.map((message) => message.id));
    for (const [id, row] of this.rows) {
      if (kept.has(id)) continue;
      row.element.remove();
      this.rows.delete(id);
    }
  }

  private put(message: Message, fromBot: boolean): void {
    const row = this.rows.get(message.id);
    if (!row) {
      this.rows.set(message.id, this.newRow(message, fromBot));
      return;
    }
    const changed = !same([row.message.card, row.message.text], [message.card, message.text]);
    row.message = message;
    if (changed && row.content.contains(this.held ?? null)) row.waiting = () => this.drawAnew(row, fromBot);
    else if (changed) this.drawAnew(row, fromBot);
  }

  private drawAnew(row: Row, fromBot: boolean): void {
    delete row.waiting;
    const place = leaveFocus(row.content);
    const content = this.contentOf(row.message, fromBot);
    row.content.replaceWith(content);
    row.content = content;
    place?.restore(content);
  }

  private hold(target: EventTarget | null): void {
    this.held = target instanceof Node ? target : undefined;
  }

  /** The click comes after the finger has left, so what waits is drawn after the click. */
  private letGo(): void {
    if (!this.held) return;
    setTimeout(() => {
      this.held = undefined;
      for (const row of this.rows.values()) row.waiting?.();
    });
  }

  private order(messages: Message[]): void {
    messages.forEach((message, i) => {
      const { element } = this.rows.get(message.id)!;
      if (this.list.children[i] !== element) this.list.insertBefore(element, this.list.children[i] ?? null);
    });
  }

  private newRow(message: Message, fromBot: boolean): Row {
    const content = this.contentOf(message, fromBot);
    const face = h('span', { class: fromBot ? 'face bot' : 'face', 'aria-hidden': 'true' }, fromBot ? message.from.name.charAt(0) : initials(message.from.name));
    const by = h('p', { class: 'by' }, h('b', {}, apart(message.from.name)), ' ', h('time', { datetime: message.at }, clock(message.at)));
    const element = h('li', { class: message.own ? 'row own' : 'row' }, !message.own && face, h('div', {}, by, content));
    return { message, element, content };
  }

  private contentOf(message: Message, fromBot: boolean): HTMLElement {
    const text = message.text ? h('div', { class: 'bubble', dir: 'auto' }, !fromBot && message.text) : undefined;
    if (text && fromBot) text.innerHTML = toHtml(message.text!);
    return h('div', { class: 'content' }, text, message.card && this.cardOf(message, message.card));
  }

  private cardOf(message: Message, card: Json): HTMLElement {
    const drawn = draw(card, (action, button, typed) => void this.pressed(message, action, button, typed));
    return h('div', { class: 'card' }, drawn.element);
  }

  private async pressed(message: Message, action: Action, button: HTMLElement | undefined, typed: Record<string, string>): Promise<void> {
    // The same button twice is a double tap; another one of the card is meant.
    const tap = `${message.id} ${action.title ?? ''}`;
    if (this.pressing.has(tap)) return;
    this.pressing.add(tap);
    button?.setAttribute('aria-busy', 'true');
    try {
      await this.press(message, action, typed);
    } finally {
      button?.removeAttribute('aria-busy');
      this.pressing.delete(tap);
    }
  }

  private announce(message: Message): void {
    const spoken = message.text ?? message.card?.['speak'] ?? message.card?.['fallbackText'] ?? '';
    this.news.textContent = `${say('newFrom', { name: message.from.name })}. ${String(spoken)}`;
  }

  private scrolled(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.scroll;
    // Growing content leaves the reader above the bottom without their doing; only scrolling up is leaving it.
    if (scrollHeight - scrollTop - clientHeight < nearBottom) this.atBottom = true;
    else if (scrollTop < this.lastTop) this.atBottom = false;
    this.lastTop = scrollTop;
    if (this.atBottom) this.below.hidden = true;
  }

  private toBottom(): void {
    this.scroll.scrollTop = this.scroll.scrollHeight;
    this.atBottom = true;
    this.below.hidden = true;
  }
}
