// What a pressed button asks for, in the words of Teams.
import { ExecuteAction, OpenUrlAction, SubmitAction, type Action } from 'adaptivecards';
import type { Json, Pressed } from '../api';
import { allowed } from './markdown';

export type Asked =
  | { kind: 'form'; data: Json }
  | { kind: 'press'; pressed: Pressed }
  | { kind: 'open'; url: string }
  | { kind: 'nothing' };

export function asked(action: Action, typed: Record<string, string>): Asked {
  if (action instanceof OpenUrlAction) return action.url && allowed(action.url) ? { kind: 'open', url: action.url } : { kind: 'nothing' };
  if (action instanceof ExecuteAction) {
    const inputs = action.associatedInputs === 'none' ? {} : typed;
    return { kind: 'press', pressed: { type: 'Action.Execute', verb: action.verb ?? '', data: object(action.data), inputs } };
  }
  if (action instanceof SubmitAction) {
    const data = object(action.data);
    const teams = object(data['msteams']);
    return teams['type'] === 'task/fetch' ? { kind: 'form', data } : { kind: 'press', pressed: { type: 'Action.Submit', data } };
  }
  return { kind: 'nothing' };
}

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
