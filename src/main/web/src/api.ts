// What the rehearsal's server says and takes; the page knows nothing else of it.

export type Role = 'facilitator' | 'monitor' | 'participant' | 'phone' | 'focal-point';
export type Person = {
  id: string;
  name: string;
  language: string;
  role: Role;
  /** Acted by the simulated group unless somebody sits there. */
  simulated: boolean;
  /** Only what the room knows, such as a raised hand. */
  note?: string;
};
/** Whoever is not a member of the meeting's chat. */
export const isOutside = ({ role }: Person) => role === 'focal-point';
export type Json = Record<string, unknown>;
export type Message = {
  id: string;
  from: { id: string; name: string };
  at: string;
  text?: string;
  /** The view this seat sees. */
  card?: Json;
  own: boolean;
  changed: number;
};
export type Part = { label: string; minutes: number; state: 'past' | 'now' | 'to-come' };
export type Plan = { minute: number; total: number; behind: number; place: string; ended: boolean; parts: Part[] };
export type Speed = 'real' | '5x' | '20x' | 'at-once';
export type WhatIf = 'joins-late' | 'only-two-write' | 'upset' | 'connection-drops' | 'meeting-begins' | 'meeting-ends';
export type Group = { paused: boolean; speed: Speed; line: string };
export type State = {
  seat: string;
  people: Person[];
  chat: { title: string; messages: Message[] };
  /** The seat's own chat with the bot. */
  personal: Message[];
  plan: Plan | null;
  group: Group;
  languages: string[];
  version: number;
};

export type Form = { title: string; card: Json; height?: number | string; width?: number | string };
export type Answer = { notice?: string; error?: string; dialog?: Form; close?: boolean };
export type Pressed =
  | { type: 'Action.Execute'; verb: string; data: Json; inputs: Json }
  | { type: 'Action.Submit'; data: Json };
export type ChatName = 'meeting' | 'personal';

/** The server understood and said no. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`refused with ${status}`);
  }
}

const base = 'rehearsal/api/';

async function call(path: string, body?: object): Promise<Response> {
  const response = await fetch(base + path, body && {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Refused(response.status);
  return response;
}

async function ask<T>(path: string, body?: object): Promise<T> {
  return (await (await call(path, body)).json()) as T;
}

export const eventsOf = (seat: string) => `${base}events?seat=${encodeURIComponent(seat)}`;

/** What this seat sees; an empty seat means whichever the server offers first. */
export const stateOf = (seat: string) => ask<State>(`state?seat=${encodeURIComponent(seat)}`);

export const say = (seat: string, chat: ChatName, text: string) => call('say', { seat, chat, text });

export const press = (seat: string, message: string, action: Pressed) =>
  ask<Answer>('press', { seat, message, action });

/** Asks for the form behind a button (Teams: task/fetch). */
export const fetchForm = (seat: string, message: string, data: Json) =>
  ask<Answer>('dialog', { seat, message, data });

/** Sends a form (Teams: task/submit). */
export const submitForm = (seat: string, message: string, data: Json) =>
  ask<Answer>('submit', { seat, message, data });

export const steerGroup = (change: { paused?: boolean; speed?: Speed; whatIf?: WhatIf }) => call('group', change);

export const startAgain = () => call('start-again', {});
