// Parses every card of a folder with Microsoft's own parser and prints what it complains about.
// Usage: npm run check-cards -- <folder>. Exits 1 if there is any complaint, or nothing to check.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import adaptivecards from 'adaptivecards/dist/adaptivecards.js';

const { AdaptiveCard, SerializationContext, Versions, CardElement, ValidationEvent } = adaptivecards;

// The parser's own pattern is global, so it remembers where it stopped and refuses every second good `lang`.
CardElement.langProperty.regEx = /^[a-z]{2,3}$/i;

/** What the parser says of one card, in its own words. */
function complaints(text) {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(JSON.parse(text), context);
  const parsed = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i));
  return [...parsed, ...card.validateProperties().validationEvents].map(
    (event) => `${ValidationEvent[event.event]}: ${event.message}`);
}

const given = process.argv[2];
if (!given) {
  console.error('Name a folder of cards: npm run check-cards -- <folder>');
  process.exit(1);
}
// npm changes into the package's folder; what was typed is meant from where it was typed.
const folder = resolve(process.env.INIT_CWD ?? '.', given);
const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.json')).sort();
let wrong = 0;
for (const file of files) {
  let found;
  try {
    found = complaints(readFileSync(join(folder, file), 'utf8'));
  } catch (notJson) {
    found = [notJson.message];
  }
  for (const complaint of found) console.error(`${file}: ${complaint}`);
  wrong += found.length;
}
console.log(`${files.length} cards, ${wrong} complaints`);
process.exit(wrong > 0 || files.length === 0 ? 1 : 0);
