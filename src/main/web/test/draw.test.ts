import { SubmitAction } from 'adaptivecards';
import { expect, test, vi } from 'vitest';
import { asked } from '../src/card/action';
import { draw, withWords } from '../src/card/draw';
import { teamsLook } from '../src/card/look';

const card = (body: object[], more: object = {}) => ({ type: 'AdaptiveCard', version: '1.5', body, ...more });
const text = (words: string) => ({ type: 'TextBlock', text: words, wrap: true });
const nobody = () => {};

/** Draws a card, presses its only button, and tells what that asks for. */
function press(action: object, body: object[] = []) {
  const heard = vi.fn((...[pressed, , typed]: Parameters<Parameters<typeof draw>[1]>) => asked(pressed, typed));
  const { element } = draw(card(body, { actions: [action] }), heard);
  // The renderer sets what browsers let it set and this DOM does not.
  const click = Object.defineProperty(new MouseEvent('click'), 'cancelBubble', { writable: true, value: false });
  element.querySelector('button')!.dispatchEvent(click);
  return heard.mock.results[0]!.value as ReturnType<typeof asked>;
}

test('resolves a clock time in the zone of the reader and the language of the card', () => {
  const here = new Date('2026-11-22T10:47:00Z').toLocaleTimeString('fr', { hour: 'numeric', minute: '2-digit' });
  const { element } = draw(card([text('Silence jusqu’à {{TIME(2026-11-22T10:47:00Z)}}')], { lang: 'fr' }), nobody);
  expect(element.textContent).toContain(`Silence jusqu’à ${here}`);
});

test('writes the time as this reader does in the language of the card', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-CH', 'en-GB']);
  const { element } = draw(card([text('{{TIME(2026-11-22T10:47:00Z)}}')], { lang: 'en' }), nobody);
  expect(element.textContent).not.toMatch(/AM|PM/);
  expect(element.lang).toBe('en');
  vi.restoreAllMocks();
});

test('draws the time in a browser whose language is none', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-US@posix']);
  const { element } = draw(card([text('Since {{TIME(2026-11-22T10:47:00Z)}}')], { lang: 'en' }), nobody);
  expect(element.textContent).toMatch(/Since \d/);
  vi.restoreAllMocks();
});

test('resolves a date', () => {
  const { element } = draw(card([text('{{DATE(2026-11-22T10:47:00Z, LONG)}}')], { lang: 'en' }), nobody);
  expect(element.textContent).toContain('November');
  expect(element.textContent).not.toContain('{{');
});

test('every card keeps its language and direction, not every second one', () => {
  const elements = [1, 2, 3].map(() => draw(card([text('مرحبا')], { lang: 'ar', rtl: true }), nobody).element);
  expect(elements.map((element) => [element.lang, element.dir])).toEqual(Array(3).fill(['ar', 'rtl']));
});

test('a button with a verb sends the verb, its data and what it is to send of the inputs', () => {
  const field = [{ type: 'Input.Text', id: 'name', value: 'Hana' }];
  const execute = { type: 'Action.Execute', title: 'Next', verb: 'session.next', data: { at: 3 } };
  expect(press(execute, field)).toEqual({
    kind: 'press',
    pressed: { type: 'Action.Execute', verb: 'session.next', data: { at: 3, name: 'Hana' }, inputs: { name: 'Hana' } },
  });
  expect(press({ ...execute, associatedInputs: 'none' }, field)).toEqual({
    kind: 'press',
    pressed: { type: 'Action.Execute', verb: 'session.next', data: { at: 3 }, inputs: {} },
  });
});

test('a button marked task/fetch asks for a form, another submit is sent as it is', () => {
  const data = { msteams: { type: 'task/fetch' }, form: 'write' };
  expect(press({ type: 'Action.Submit', title: 'Rather write?', data })).toEqual({ kind: 'form', data });
  expect(press({ type: 'Action.Submit', title: 'Send', data: { form: 'write' } }))
    .toEqual({ kind: 'press', pressed: { type: 'Action.Submit', data: { form: 'write' } } });
});

test('opens https links and nothing that runs', () => {
  expect(press({ type: 'Action.OpenUrl', title: 'Watch', url: 'https://example.org/v' })).toEqual({ kind: 'open', url: 'https://example.org/v' });
  expect(press({ type: 'Action.OpenUrl', title: 'Watch', url: 'javascript:alert(1)' })).toEqual({ kind: 'nothing' });
  expect(asked(new SubmitAction(), {})).toEqual({ kind: 'press', pressed: { type: 'Action.Submit', data: {} } });
});

test('a form that comes back keeps the words, unless it brings its own', () => {
  const form = card([{ type: 'Container', items: [{ type: 'Input.Text', id: 'answer' }, { type: 'Input.Text', id: 'name', value: 'Hana' }] }]);
  const kept = JSON.stringify(withWords(form, { answer: 'He may belong.', name: 'H' }));
  expect(kept).toContain('"id":"answer","value":"He may belong."');
  expect(kept).toContain('"id":"name","value":"Hana"');
});

test('the look keeps to three sizes of type and gives every style a background of its own token', () => {
  const { fontSizes } = teamsLook.getFontTypeDefinition();
  expect([fontSizes.small, fontSizes.default, fontSizes.medium, fontSizes.large]).toEqual([12, 14, 14, 18]);
  for (const style of ['default', 'emphasis', 'accent', 'good', 'warning', 'attention']) {
    expect(teamsLook.containerStyles.getStyleByName(style).backgroundColor).toBe(`var(--st-${style})`);
  }
});
