import { expect, test } from 'vitest';
import type { Plan } from '../src/api';
import { filled, planStrip } from '../src/plan';

const plan = (minute: number, behind = 0): Plan => ({
  minute, total: 50, behind, place: 'Scenario 1, question 2', ended: false,
  parts: [
    { label: 'Opening', minutes: 20, state: 'past' },
    { label: 'Scenario 1', minutes: 25, state: 'now' },
    { label: 'Close', minutes: 5, state: 'to-come' },
  ],
});

test('what is past is full, what is to come empty, the present one as far as the clock', () => {
  expect([0, 1, 2].map((i) => filled(plan(30), i))).toEqual([1, 0.4, 0]);
});

test('a part that overruns is full and no fuller, one begun early is not less than empty', () => {
  expect(filled(plan(49), 1)).toBe(1);
  expect(filled(plan(12), 1)).toBe(0);
});

test.each([[3, '3 minutes behind plan'], [1, '1 minute behind plan'], [0, 'on plan'], [-2, '2 minutes to spare']])('says in words that it is %i behind', (behind, words) => {
  const strip = planStrip();
  strip.show(plan(30, behind));
  expect(strip.element.textContent).toContain(`Minute 30 of 50Scenario 1, question 2 · ${words}`);
  expect(strip.element.textContent).toContain('Scenario 1, 25 minutes, now');
});

test('says how long a session took that is over, and compares it with no plan', () => {
  const strip = planStrip();
  strip.show({ ...plan(47, -3), ended: true });
  expect(strip.element.textContent).toContain('The session is over');
  expect(strip.element.textContent).toContain('it took 47 of 50 minutes');
  expect(strip.element.textContent).not.toContain('to spare');
});

test('says that there is no plan yet', () => {
  const strip = planStrip();
  strip.show(null);
  expect(strip.element.textContent).toContain('Not started yet');
});
