// Whether Teams would take the app package: Microsoft's published schemas, and what they leave unsaid.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** The app id a build without one gets: a GUID no directory has. */
export const SAMPLE = '00000000-0000-4000-8000-000000000000';

const PLACEHOLDER = /@[\w.-]+@|\$\{[^}]*\}|\{\{[^}]*\}\}/g;
const HOST = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const require = createRequire(import.meta.url);
const validators = new Map();

/** Everything that is wrong with the package in that folder; empty if nothing is. */
export function check(folder) {
  const manifest = read(folder, 'manifest.json');
  if (!manifest.json) return manifest.complaints;
  const languages = (manifest.json.localizationInfo?.additionalLanguages ?? []).map(({ file }) => read(folder, file));
  return [
    ...manifest.complaints,
    ...against('MicrosoftTeams.schema.json', manifest),
    ...beyondTheSchema(folder, manifest.json),
    ...languages.flatMap((language) => [
      ...language.complaints,
      ...(language.json ? against('MicrosoftTeams.Localization.schema.json', language) : []),
      ...(language.json ? untranslated(manifest.json, language) : []),
    ]),
  ];
}

function read(folder, file) {
  try {
    const text = readFileSync(join(folder, file), 'utf8');
    const complaints = [...new Set(text.match(PLACEHOLDER))].map((left) => `${file}: ${left} was not filled in`);
    return { file, json: JSON.parse(text), complaints };
  } catch (unreadable) {
    return { file, json: null, complaints: [`${file}: ${unreadable.message}`] };
  }
}

/** Both files name the schema they keep to, and it is that of the manifest's version. */
function against(schema, { file, json }) {
  const [, version] = /\/teams\/v([\d.]+)\//.exec(json.$schema ?? '') ?? [];
  if (!version || (json.manifestVersion ?? version) !== version) return [`${file}: $schema and manifestVersion differ`];
  const valid = validator(version, schema);
  valid(json);
  return (valid.errors ?? []).map(
    ({ instancePath, message, params }) => `${file}: ${instancePath || '/'} ${message} ${JSON.stringify(params)}`);
}

function validator(version, schema) {
  const path = `@microsoft/app-manifest/build/json-schemas/teams/v${version}/${schema}`;
  if (!validators.has(path)) {
    // Microsoft's patterns are not all valid with the Unicode flag.
    const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
    addFormats(ajv);
    validators.set(path, ajv.compile(require(path)));
  }
  return validators.get(path);
}

function beyondTheSchema(folder, manifest) {
  const { name, ...urls } = manifest.developer ?? {};
  return [
    ...Object.values(manifest.icons ?? {})
      .filter((icon) => !existsSync(join(folder, icon)))
      .map((icon) => `manifest.json: ${icon} is missing`),
    ...Object.values(urls)
      .filter((url) => !String(url).startsWith('https://'))
      .map((url) => `manifest.json: ${url} does not begin with https://`),
    ...(manifest.validDomains ?? [])
      .filter((host) => !HOST.test(host))
      .map((host) => `manifest.json: ${host} is not the name of a host`),
    ...(/^\d+\.\d+\.\d+$/.test(manifest.version ?? '') ? [] : ['manifest.json: the version is not three numbers']),
  ];
}

/** A command in English alone would be offered to everybody. */
function untranslated(manifest, { file, json }) {
  return (manifest.bots ?? []).flatMap((bot, b) => (bot.commandLists ?? []).flatMap((list, l) =>
    list.commands.flatMap((_, c) => ['title', 'description']
      .map((part) => `bots[${b}].commandLists[${l}].commands[${c}].${part}`)
      .filter((key) => !json[key])
      .map((key) => `${file}: ${key} is missing`))));
}
