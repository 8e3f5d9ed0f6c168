// Puts the fonts of the papers, each with its licence, into the folder named on the command line.
import '../web/scripts/npm-ci.mjs';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = process.argv[2];
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

mkdirSync(folder, { recursive: true });
for (const name of Object.keys(dependencies)) {
  const family = join('node_modules', name);
  copy(join(family, 'LICENSE_FONT'), `LICENSE-${basename(name)}.txt`);
  // Only the base font comes in bold too: headings are set in it, names hardly ever.
  for (const weight of ['400Regular', ...(basename(name) === 'noto-sans' ? ['700Bold'] : [])]) {
    const font = readdirSync(join(family, weight)).find((file) => file.endsWith('.ttf'));
    copy(join(family, weight, font), font);
  }
}

function copy(from, name) {
  const to = join(folder, name);
  if (!existsSync(to) || statSync(to).size !== statSync(from).size) copyFileSync(from, to);
}
