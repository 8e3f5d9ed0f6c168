import { expect, test } from 'vitest';
import { dictionaries } from '../src/words/words';

const { en, fr } = dictionaries;
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test('both languages have the same words', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
});

test.each(Object.keys(en) as (keyof typeof en)[])('%s says something in both languages and fills the same places', (key) => {
  expect(fr[key].trim()).not.toBe('');
  expect(en[key].trim()).not.toBe('');
  expect(holes(fr[key])).toEqual(holes(en[key]));
});
