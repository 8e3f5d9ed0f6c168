// What would make Teams refuse the app package makes the build fail.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check, SAMPLE } from '../scripts/teams-app/check.mjs';
import { draw, drawIcons } from '../scripts/teams-app/icons.mjs';
import { askForNothing } from '../scripts/teams-app/permissions.mjs';

const VALUES = {
  'teams.app-id': SAMPLE,
  'teams.version': '1.0.0',
  'teams.developer': 'Sample',
  'teams.website': 'https://dialogue.example.org',
  'teams.privacy': 'https://dialogue.example.org/privacy',
  'teams.terms': 'https://dialogue.example.org/terms',
  'teams.host': 'dialogue.example.org',
};
let folder;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'teams-app-'));
  cpSync('../../../manifest', folder, { recursive: true });
  fill(VALUES);
  expect(await drawIcons(folder)).toEqual([]);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the app package', () => {
  it('is what Teams takes', () => {
    expect(check(folder)).toEqual([]);
  });

  it('may hold no placeholder that nothing fills in', () => {
    change('manifest.json', ({ developer }) => (developer.name = '@teams.devloper@'));
    expect(check(folder)).toEqual(['manifest.json: @teams.devloper@ was not filled in']);
  });

  it('may hold no placeholder of another kind, in no file', () => {
    change('fr.json', (words) => (words['name.full'] = '${APP_NAME}'));
    expect(check(folder)).toEqual(['fr.json: ${APP_NAME} was not filled in']);
  });

  it.each([
    ['a property the schema does not know', (manifest) => (manifest.bot = []), 'additional properties'],
    ['an app id that is no GUID', ({ bots }) => (bots[0].botId = 'dialogue'), '/bots/0/botId'],
    ['a fourth list of commands', ({ bots }) => bots[0].commandLists.push(...bots[0].commandLists), 'more than 3'],
    ['a name too long to show', ({ name }) => (name.short = 'L'.repeat(31)), '/name/short'],
    ['a schema that is not that of its version', (manifest) => (manifest.manifestVersion = '1.29'), '$schema'],
    ['a page without https', ({ developer }) => (developer.websiteUrl = 'http://example.org'), 'https'],
    ['an address instead of a host', ({ validDomains }) => (validDomains[0] = 'https://example.org'), 'name of a host'],
    ['a snapshot as its version', (manifest) => (manifest.version = '1.0.0-SNAPSHOT'), 'three numbers'],
    ['an icon it does not bring', ({ icons }) => (icons.color = 'logo.png'), 'logo.png is missing'],
    ['a language it does not bring', ({ localizationInfo }) => (localizationInfo.additionalLanguages[0].file = 'ar.json'), 'ar.json'],
  ])('may not have %s', (_, spoil, complaint) => {
    change('manifest.json', spoil);
    expect(check(folder)).toContainEqual(expect.stringContaining(complaint));
  });

  it('offers no command in English alone', () => {
    change('fr.json', (words) => delete words['bots[0].commandLists[0].commands[1].title']);
    expect(check(folder)).toEqual(['fr.json: bots[0].commandLists[0].commands[1].title is missing']);
  });

  it('has words the schema of languages knows', () => {
    change('fr.json', (words) => (words['name.long'] = 'Dialogue'));
    expect(check(folder)).toContainEqual(expect.stringMatching(/^fr\.json: .*name\.long/));
  });

  it('asks for nothing where no meeting events are wanted, and is still what Teams takes', () => {
    askForNothing(folder);
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).not.toMatch(/authorization|\.Chat/);
    expect(check(folder)).toEqual([]);
  });

  it('must be JSON', () => {
    writeFileSync(join(folder, 'manifest.json'), '{ "version": "1.0.0", ');
    expect(check(folder)).toEqual([expect.stringMatching(/^manifest\.json: .*JSON/)]);
  });
});

describe('the icons', () => {
  it('are 192 and 32 pixels square', () => {
    expect(size('color.png')).toEqual([192, 192]);
    expect(size('outline.png')).toEqual([32, 32]);
  });

  it('come out the same each time', async () => {
    const svg = readFileSync(join(folder, 'color.svg'), 'utf8');
    expect(Buffer.from((await draw(svg, 192)).asPng())).toEqual(readFileSync(join(folder, 'color.png')));
  });

  it.each([
    ['a coloured line in the outline', 'outline', '#FFFFFF', '#FFFFEE', 'white on transparent'],
    ['a background that lets through', 'color', 'width="192" height="192" fill', 'width="100" height="192" fill', 'background'],
  ])('may not have %s', async (_, name, from, to, complaint) => {
    const file = join(folder, `${name}.svg`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    expect(await drawIcons(folder)).toEqual([expect.stringContaining(complaint)]);
  });
});

function fill(values) {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/@([\w.-]+)@/g, (left, name) => values[name] ?? left));
}

function change(file, how) {
  const json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  how(json);
  writeFileSync(join(folder, file), JSON.stringify(json));
}

/** Width and height stand in a PNG's first chunk. */
function size(file) {
  const png = readFileSync(join(folder, file));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
