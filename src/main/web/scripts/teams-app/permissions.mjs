// A tenant that lets nobody consent for a chat refuses an app that asks for consent: there the package asks for nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes the permissions out of the manifest, and the identity that only they need. */
export function askForNothing(folder) {
  const file = join(folder, 'manifest.json');
  const { authorization, webApplicationInfo, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
