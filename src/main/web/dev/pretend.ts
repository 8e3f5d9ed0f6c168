// Stands in for the rehearsal's server while the page is being made: `npm run mock`.
// It shows the cards of one folder (CARDS=…) to everybody, opens the "dialog" ones, and forgets all at the end.
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Group, Json, Message, Person, State } from '../src/api';

const person = (name: string, language: string, role: Person['role'] = 'participant', note?: string): Person => ({
  id: name.split(' ')[0]!.toLowerCase(), name, language, role, simulated: true, ...(note && { note }),
});
const people = [
  person('Leila Haddad', 'en', 'facilitator'), person('Tomás Rivera', 'en', 'monitor'),
  person('Amina Diallo', 'fr', 'participant', 'Hand up'), person('João Matos', 'en', 'participant', 'Hand up'),
  person('Yusuf Karimi', 'ar'), person('Priya Nair', 'en'), person('Wei Chen', 'en'), person('Hana Sato', 'en'),
  person('Mark Otieno', 'en', 'phone', 'On the phone'), person('Inés Álvarez', 'en'), person('Kofi Boateng', 'en'),
  person('Nadia Rahman', 'en', 'focal-point'),
];
const plan: State['plan'] = {
  minute: 41, total: 90, behind: 3, place: 'Scenario 1, question 4', ended: false,
  parts: [['Introduction', 10, 'past'], ['Opening', 10, 'past'], ['Vote', 5, 'past'], ['Scenario 1', 30, 'now'], ['Scenario 2', 30, 'to-come'], ['Close', 5, 'to-come']]
    .map(([label, minutes, state]) => ({ label, minutes, state }) as NonNullable<State['plan']>['parts'][number]),
};
const bot = { id: 'bot', name: 'Dialogue' };

export function pretend(folder: string): Plugin {
  const cards = readdirSync(resolve(folder)).filter((name) => name.endsWith('.json')).sort()
    .map((name) => ({ name, card: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json }));
  const forms = cards.filter(({ name }) => name.includes('dialog'));
  const inChat = cards.filter(({ name }) => !name.includes('dialog'));
  const said: Message[] = [];
  const lines = new Set<ServerResponse>();
  const group: Group = { paused: false, speed: '5x', line: '17 people, on their own. Seven have written, two would like to speak.' };
  let version = 1;
  let next = 0;

  const changed = () => {
    version += 1;
    for (const line of lines) line.write(`event: changed\ndata: {"version":${version}}\n\n`);
  };
  const seen = (seat: string): Message[] => {
    const mine = (name: string) => /-(facilitator|arabic|mine)/.test(name)
      ? (seat === 'leila' && /-facilitator\b(?!-arabic)/.test(name)) || (seat === 'yusuf' && /-arabic/.test(name) && !/facilitator/.test(name))
      : true;
    return inChat.filter(({ name }) => mine(name)).map(({ name, card }) => ({ id: name, from: bot, at: '2026-11-22T10:45:00Z', card, own: false, changed: version }));
  };
  const state = (asked: string): State => {
    const seat = people.some(({ id }) => id === asked) ? asked : 'leila';
    return {
      seat, people, plan, group, version, languages: ['en', 'fr', 'ar'],
      chat: { title: 'Leadership Dialogue · Data and Mapping', messages: [...seen(seat), ...said.map((one) => ({ ...one, own: one.from.id === seat }))] },
      personal: seat === 'leila' ? [{ id: 'p1', from: bot, at: '2026-11-20T09:00:00Z', text: '**Two days to go.** The room is booked; the reminder goes out tomorrow.', own: false, changed: 0 }] : [],
    };
  };
  const form = () => {
    const { name, card } = forms[next++ % forms.length]!;
    return { dialog: { title: name.replace(/\.json$/, ''), card } };
  };
  const answer = (path: string, body: Json): unknown => {
    const who = people.find(({ id }) => id === body['seat']);
    if (path === 'say' && who) said.push({ id: `s${said.length}`, from: who, at: new Date().toISOString(), text: String(body['text']), own: false, changed: 0 });
    if (path === 'group') Object.assign(group, body);
    if (path === 'start-again') said.length = 0;
    setTimeout(changed, 50);
    if (path === 'dialog') return form();
    if (path === 'submit') return JSON.stringify(body['data']).includes('Again') ? form() : { close: true, notice: 'Kept. You can change it until the question closes.' };
    if (path === 'press') return { notice: `This one is Leila’s. Only she can move on. ${JSON.stringify(body['action']).slice(0, 120)}` };
    return undefined;
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '', 'http://page');
    const path = url.pathname.slice(1);
    if (path === 'events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
      lines.add(response);
      request.on('close', () => lines.delete(response));
      return;
    }
    let body = '';
    for await (const piece of request) body += String(piece);
    const told = path === 'state' ? state(url.searchParams.get('seat') ?? '') : answer(path, JSON.parse(body || '{}') as Json);
    setTimeout(() => response.writeHead(told ? 200 : 204, { 'Content-Type': 'application/json' }).end(told && JSON.stringify(told)), path === 'state' ? 0 : 400);
  };
  return { name: 'pretend-rehearsal', configureServer: (server) => void server.middlewares.use('/rehearsal/api', (request, response) => void serve(request, response)) };
}
