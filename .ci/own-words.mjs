// Our words, not the Guide's: fails when a tracked text shares a run of eight words with the Leader's Guide.
// Usage: node .ci/own-words.mjs GUIDE_TEXT
// Titles that are cited as they stand are in .ci/own-words-titles.txt, one a line; no run is counted across one.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const RUN = 8;
const TEXTS = /\.(ya?ml|properties|json|md|java|ts|html|txt)$/;
const TITLES = '.ci/own-words-titles.txt';

// The PDF's text lost its ligatures ("ocial" for "official"), so both sides are compared without them.
const reduce = (word) => word.replace(/f+[il]?/g, '');

// Numbers, single letters and document symbols are how rules are cited; they are nobody's words.
function words(text) {
  const citations = /\bST\/[\w/]+(\.\d)?/g;
  const clean = text.normalize('NFKC').replace(/’/g, "'").replace(citations, (symbol) => ' '.repeat(symbol.length));
  return [...clean.toLowerCase().matchAll(/\p{L}[\p{L}']+/gu)].map(({ 0: word, index }) => ({ word: reduce(word), index }));
}

// Longest first, so that a title inside another does not leave the rest of it standing.
const titles = readFileSync(TITLES, 'utf8')
  .split('\n')
  .map((title) => words(title).map(({ word }) => word))
  .filter((title) => title.length > 0)
  .sort((one, other) => other.length - one.length);

function withoutTitles(list) {
  const free = [...list];
  for (let at = 0; at < free.length; at++) {
    const title = titles.find((it) => it.every((word, next) => free[at + next]?.word === word));
    if (title) {
      free.fill(undefined, at, at + title.length);
      at += title.length - 1;
    }
  }
  return free;
}

function runs(text) {
  const list = withoutTitles(words(text));
  return list
    .map((first, at) => list.slice(at, at + RUN))
    .filter((run) => run.length === RUN && run.every(Boolean))
    .map((run) => ({ key: run.map(({ word }) => word).join(' '), from: run[0].index, to: run[RUN - 1].index }));
}

const guide = process.argv[2];
if (!guide) {
  console.error('usage: node .ci/own-words.mjs GUIDE_TEXT');
  process.exit(2);
}
// Hyphens at the ends of lines are the typesetter's.
const theirs = new Set(runs(readFileSync(guide, 'utf8').replace(/-\n/g, '')).map(({ key }) => key));
const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => TEXTS.test(file) && file !== TITLES && !file.endsWith('package-lock.json'));
let found = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  for (const { key, from, to } of runs(text).filter((run) => theirs.has(run.key))) {
    const line = text.slice(0, from).split('\n').length;
    console.error(`${file}:${line}: the Guide says so too: ${text.slice(from, to + 12).replace(/\s+/g, ' ')}`);
    found++;
  }
}
console.log(found ? `${found} runs of ${RUN} words shared with the Guide` : `${files.length} files in our own words`);
process.exit(found ? 1 : 0);
