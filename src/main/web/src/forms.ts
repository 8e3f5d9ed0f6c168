// Teams' dialogs: a form over the chat, on a phone over everything. Each seat keeps its own open form, whatever
// happens in the chat below; the words in it live until it is sent or closed.
import { submitForm, type Form, type Json } from './api';
import { asked } from './card/action';
import { draw, withWords, type Drawn } from './card/draw';
import { h } from './elements';
import { stops } from './focus';
import { say } from './words/words';

export type Told = { notice?: string; error?: string };
type Opened = { seat: string; message: string; back: () => void };

export class Forms {
  readonly element = h('div', { class: 'scrim', hidden: true });
  private readonly open = new Map<string, OpenForm>();
  private seat = '';

  constructor(private readonly behind: HTMLElement, private readonly told: (answer: Told) => void) {}

  show(form: Form, opened: Opened): void {
    const shown = new OpenForm(opened, this.told, () => this.close(opened));
    this.open.set(opened.seat, shown);
    shown.draw(form, {});
    this.sit(this.seat);
    if (opened.seat === this.seat) shown.focusFirst();
  }

  /** Shows the form this seat has open, if any, and hides those of the others. */
  sit(seat: string): void {
    this.seat = seat;
    const mine = this.open.get(seat);
    if (mine?.element.parentElement !== this.element || !mine) this.element.replaceChildren(...(mine ? [mine.element] : []));
    this.element.hidden = !mine;
    this.behind.inert = mine !== undefined;
  }

  private close({ seat, back }: Opened): void {
    this.open.delete(seat);
    this.sit(this.seat);
    if (seat === this.seat) back();
  }
}

class OpenForm {
  private readonly title = h('h2', { id: 'form-title' });
  private readonly body = h('div', { class: 'card' });
  readonly element = h('div', { class: 'form', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'form-title', tabindex: -1 },
    h('div', { class: 'form-top' },
      h('span', { class: 'face bot', 'aria-hidden': 'true' }, 'D'), this.title,
      h('button', { class: 'ghost', type: 'button', 'aria-label': say('close'), onclick: () => this.close() }, '×')),
    this.body);
  private drawn: Drawn | undefined;
  private sending = false;

  constructor(
    private readonly opened: Opened,
    private readonly told: (answer: Told) => void,
    private readonly close: () => void,
  ) {
    this.element.addEventListener('keydown', (event) => this.key(event));
  }

  draw(form: Form, typed: Record<string, string>): void {
    this.title.textContent = form.title;
    this.drawn = draw(withWords(form.card, typed), (action, button, words) => {
      const wish = asked(action, words);
      if (wish.kind === 'open') window.open(wish.url, '_blank', 'noopener');
      else if (wish.kind === 'press') void this.send(wish.pressed.data, button);
      else if (wish.kind === 'form') void this.send(wish.data, button);
    });
    this.body.replaceChildren(this.drawn.element);
    if (typeof form.width === 'number') this.element.style.width = `${form.width}px`;
  }

  focusFirst(): void {
    const [close, ...inside] = stops(this.element);
    const first = inside.find((stop) => stop.matches('input, textarea, select')) ?? inside.find((stop) => stop.matches('button'));
    (first ?? close)?.focus();
  }

  private async send(data: Json, button: HTMLElement | undefined): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    button?.setAttribute('aria-busy', 'true');
    try {
      const answer = await submitForm(this.opened.seat, this.opened.message, data);
      this.told(answer);
      if (answer.dialog) this.again(answer.dialog);
      else if (!answer.error) this.close();
    } catch {
      this.told({ error: say('unreachable') });
    } finally {
      this.sending = false;
      button?.removeAttribute('aria-busy');
    }
  }

  /** The answer to a form is another form: what was typed stays, and the reader starts at its top. */
  private again(form: Form): void {
    this.draw(form, this.drawn?.typed() ?? {});
    this.element.scrollTop = 0;
    this.element.focus();
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.close();
    }
    if (event.key !== 'Tab') return;
    const all = stops(this.element);
    const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
    if (document.activeElement !== from && !(event.shiftKey && document.activeElement === this.element)) return;
    event.preventDefault();
    to?.focus();
  }
}
