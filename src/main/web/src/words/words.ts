// The page's own language: chosen once, kept by the browser, English unless French is asked for.
import { en, type Words } from './en';
import { fr } from './fr';

export const dictionaries: Record<'en' | 'fr', Words> = { en, fr };
export type PageLanguage = keyof typeof dictionaries;

const kept = 'page-language';

export function pageLanguage(): PageLanguage {
  const asked = localStorage.getItem(kept) ?? navigator.language;
  return asked.startsWith('fr') ? 'fr' : 'en';
}

/** Keeps the choice; the page is drawn anew from the address, which holds the seat. */
export function choosePageLanguage(language: PageLanguage): void {
  localStorage.setItem(kept, language);
  location.reload();
}

const language = pageLanguage();

export function say(key: keyof Words, values: Record<string, string | number> = {}): string {
  return dictionaries[language][key].replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name]));
}

/** The singular or the plural, as this language counts. */
export function count(n: number, one: keyof Words, other: keyof Words, values: Record<string, string | number> = {}): string {
  return say(new Intl.PluralRules(language).select(n) === 'one' ? one : other, { ...values, count: n });
}

/** A language in its own words: "Français". */
export function nameOf(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** The time of day as people here write it. */
export const clock = (iso: string) =>
  new Date(iso).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
