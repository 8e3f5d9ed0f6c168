import { afterEach, expect, test, vi } from 'vitest';
import type { Message, Person } from '../src/api';
import { Feed } from '../src/feed';

const amina: Person = { id: 'amina', name: 'Amina Diallo', language: 'fr', role: 'participant', simulated: true };
const card = (words: string, ...buttons: string[]) => ({
  type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: words }],
  actions: buttons.map((title) => ({ type: 'Action.Execute', title, verb: 'x', associatedInputs: 'none' })),
});
const message = (id: string, more: Partial<Message>): Message =>
  ({ id, from: { id: 'bot', name: 'Dialogue' }, at: '2026-11-22T10:45:00Z', own: false, changed: 0, ...more });

function feed(press = vi.fn()) {
  const made = new Feed(press, 'Nothing yet');
  document.body.replaceChildren(made.element);
  return {
    show: (...messages: Message[]) => made.show(messages, 'amina', [amina]),
    rows: () => [...made.element.querySelectorAll('li')],
    button: (words: string) => [...made.element.querySelectorAll('button')].find((button) => button.textContent === words)!,
  };
}

afterEach(() => document.body.replaceChildren());

test('draws a changed card in its place and leaves the focus on the same button', () => {
  const { show, rows, button } = feed();
  show(message('1', { card: card('7 have written', 'Rather write?', 'Park a question') }), message('2', { text: 'Hello' }));
  const [first, second] = rows();
  button('Park a question').focus();
  show(message('1', { card: card('8 have written', 'I’m here', 'Rather write?', 'Park a question'), changed: 1 }), message('2', { text: 'Hello' }));
  expect(rows()).toEqual([first, second]);
  expect(first!.textContent).toContain('8 have written');
  expect(document.activeElement).toBe(button('Park a question'));
});

test('keeps the focus in the card when its button has gone', () => {
  const { show, button } = feed();
  show(message('1', { card: card('Here?', 'I’m here') }));
  button('I’m here').focus();
  show(message('1', { card: card('You’re signed in', 'Fix my name'), changed: 1 }));
  expect(document.activeElement).toBe(button('Fix my name'));
});

test('leaves a card alone that did not change, so that nothing opened in it closes', () => {
  const { show, button } = feed();
  show(message('1', { card: card('Read', 'Show all 7') }));
  const before = button('Show all 7');
  show(message('1', { card: card('Read', 'Show all 7'), changed: 5 }), message('2', { text: 'Hello' }));
  expect(button('Show all 7')).toBe(before);
});

test('takes away what was deleted and keeps the order of the server', () => {
  const { show, rows } = feed();
  show(message('1', { text: 'one' }), message('2', { text: 'two' }));
  show(message('3', { text: 'zero' }), message('2', { text: 'two' }));
  expect(rows().map((row) => row.querySelector('.bubble')!.textContent!.trim())).toEqual(['zero', 'two']);
});

test('what a person writes is never read as Markdown or as HTML', () => {
  const { show, rows } = feed();
  show(message('1', { from: amina, text: '**<img src=x>**' }));
  expect(rows()[0]!.querySelector('.bubble')!.innerHTML).toBe('**&lt;img src=x&gt;**');
});

/** The renderer sets what browsers let it set and this DOM does not. */
const click = () => Object.defineProperty(new MouseEvent('click'), 'cancelBubble', { writable: true, value: false });
const down = () => new Event('pointerdown', { bubbles: true });

test('a card that changes under the finger is drawn anew after the click, so that the click is one', () => {
  vi.useFakeTimers();
  const press = vi.fn().mockResolvedValue(undefined);
  const { show, rows, button } = feed(press);
  show(message('1', { card: card('7 have written', 'Next') }), message('2', { card: card('Register', 'Confirm') }));
  const next = button('Next');
  next.dispatchEvent(down());
  show(message('1', { card: card('8 have written', 'Next'), changed: 1 }), message('2', { card: card('Register, 9', 'Confirm'), changed: 1 }));
  expect(button('Next')).toBe(next);
  expect(rows()[1]!.textContent).toContain('Register, 9');
  window.dispatchEvent(new Event('pointerup'));
  next.dispatchEvent(click());
  vi.runAllTimers();
  expect(press).toHaveBeenCalledOnce();
  expect(rows()[0]!.textContent).toContain('8 have written');
  vi.useRealTimers();
});

test('the same button twice is pressed once, another one at once', () => {
  const press = vi.fn().mockReturnValue(new Promise(() => {}));
  const { show, button } = feed(press);
  show(message('1', { card: card('Question', 'Next', 'Points') }));
  for (const words of ['Next', 'Next', 'Points']) button(words).dispatchEvent(click());
  expect(press).toHaveBeenCalledTimes(2);
});

test('a card that cannot be drawn is said in its own words, and the others are drawn', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { show, rows } = feed();
  const broken = { ...card('Never seen'), fallbackText: 'Sign-in. 7 people are here.' };
  Object.defineProperty(broken, 'body', { enumerable: true, get: () => { throw new Error('a fault'); } });
  show(message('1', { card: broken }), message('2', { card: card('Question') }));
  expect(rows().map((row) => row.querySelector('.content')!.textContent!.trim())).toEqual(['Sign-in. 7 people are here.', 'Question']);
  told.mockRestore();
});
