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

function feed() {
  const made = new Feed(vi.fn(), 'Nothing yet');
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
