// Finishes the app package for Teams: draws its icons from their SVGs, then checks all of it.
// Usage: node scripts/teams-app.mjs <folder with the filled-in manifest> <whether it asks for meeting events>
// Exits 1 if there is any complaint.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, SAMPLE } from './teams-app/check.mjs';
import { drawIcons } from './teams-app/icons.mjs';
import { askForNothing } from './teams-app/permissions.mjs';

const [, , folder, meetingEvents] = process.argv;
if (!folder || !['true', 'false'].includes(meetingEvents)) {
  console.error('Name the folder of the app package, and true or false for meeting events');
  process.exit(1);
}
if (meetingEvents === 'false') askForNothing(folder);
const complaints = [...(await drawIcons(folder)), ...check(folder)];
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exit(1);
if (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).id === SAMPLE) {
  console.log('The app package holds sample ids: it shows what it will be, and Teams refuses it. Name yours with -Dteams.app-id=…');
}
