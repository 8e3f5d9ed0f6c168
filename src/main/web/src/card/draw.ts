// Draws a card with Microsoft's own renderer, as Teams would.
import { AdaptiveCard, CardElement, type Action } from 'adaptivecards';
import type { Json } from '../api';
import { h } from '../elements';
import { say } from '../words/words';
import { teamsLook } from './look';
import { allowed, toHtml } from './markdown';

// The renderer's own pattern is global, so it remembers where it stopped and refuses every second good `lang`.
(CardElement.langProperty as { regEx: RegExp }).regEx = /^[a-z]{2,3}$/i;

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toHtml(text);
  result.didProcess = true;
};

export type Drawn = {
  element: HTMLElement;
  /** What is typed or chosen at this moment, by input id. */
  typed(): Record<string, string>;
};

export type OnPress = (action: Action, button: HTMLElement | undefined, typed: Record<string, string>) => void;

/** A card that cannot be drawn is said in its own words instead, as Teams does: the others are not in its way. */
export function draw(json: Json, onPress: OnPress): Drawn {
  try {
    return drawn(json, onPress);
  } catch (fault) {
    console.error('A card cannot be drawn.', fault);
    return { element: h('p', { class: 'undrawn', dir: 'auto' }, String(json['fallbackText'] ?? say('undrawn'))), typed: () => ({}) };
  }
}

function drawn(json: Json, onPress: OnPress): Drawn {
  const card = new AdaptiveCard();
  card.hostConfig = teamsLook;
  card.onAnchorClicked = (_element, anchor) => !allowed(anchor.href);
  const typed = () => Object.fromEntries(
    card.getAllInputs().filter((input) => input.id && input.isSet()).map((input) => [input.id!, String(input.value)]));
  card.onExecuteAction = (action) => onPress(action, action.renderedElement, typed());
  card.parse(json);
  if (card.lang) card.lang = habitOf(card.lang);
  const element = card.render() ?? document.createElement('div');
  if (typeof json['lang'] === 'string') element.lang = json['lang'];
  // A label is only heard on something that has a role.
  if (element.hasAttribute('aria-label')) element.setAttribute('role', 'group');
  return { element, typed };
}

/** How this reader writes times and dates in the language of the card: British English for "en", if theirs is that. */
const habitOf = (language: string) =>
  navigator.languages.find((one) => one.split('-')[0] === language && isTag(one)) ?? language;

/** A browser started without a locale names one that no formatter takes (`en-US@posix`). */
function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

/** The same form with the words already typed put back, where it brings none of its own. */
export function withWords(json: Json, typed: Record<string, string>): Json {
  return JSON.parse(JSON.stringify(json), (_key, value: unknown) => {
    if (!isInput(value) || value['value'] !== undefined || !(value.id in typed)) return value;
    return { ...value, value: typed[value.id] };
  }) as Json;
}

function isInput(value: unknown): value is Json & { id: string } {
  const it = value as Json | null;
  return typeof it === 'object' && it !== null
    && typeof it['type'] === 'string' && it['type'].startsWith('Input.') && typeof it['id'] === 'string';
}
