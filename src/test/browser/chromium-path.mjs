// Unpacks the Chromium that the npm package carries into the folder named, and prints where its program lies.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? '../../../target/chromium');
mkdirSync(folder, { recursive: true });
// The package unpacks into the system's temporary folder, which it asks for when it is loaded.
process.env.TMPDIR = folder;
const { default: chromium } = await import('@sparticuz/chromium');
console.log(await chromium.executablePath());
