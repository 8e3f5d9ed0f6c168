// The strip on top: the plan's minutes as parts, and a needle where the session stands. All of it is said in words too.
import type { Part, Plan } from './api';
import { h } from './elements';
import { count, say } from './words/words';

export function planStrip() {
  const minute = h('b');
  const place = h('span');
  const track = h('ol', { class: 'track' });
  const element = h('section', { class: 'plan', 'aria-label': say('plan') }, h('p', { class: 'say' }, minute, place), track);

  return {
    element,
    show(plan: Plan | null) {
      minute.textContent = minuteOf(plan);
      place.textContent = placeOf(plan);
      track.hidden = !plan;
      if (plan) track.replaceChildren(...plan.parts.map((part, i) => bar(part, filled(plan, i))), needle(plan));
    },
  };
}

// A plan without a place is one that nobody has begun.
function minuteOf(plan: Plan | null): string {
  if (!plan?.place) return say('notStarted');
  if (plan.ended) return say('ended');
  return say(plan.minute === 0 ? 'begun' : 'minute', { minute: plan.minute, total: plan.total });
}

function placeOf(plan: Plan | null): string {
  if (!plan) return say('notStartedTold');
  if (plan.ended) return count(plan.minute, 'tookOne', 'tookOther', { total: plan.total });
  return plan.place ? `${plan.place} · ${pace(plan.behind)}` : say('inAll', { total: plan.total });
}

function pace(behind: number): string {
  if (behind === 0) return say('onPlan');
  return behind > 0 ? count(behind, 'behindOne', 'behindOther') : count(-behind, 'spareOne', 'spareOther');
}

/** How much of a part is used, from 0 to 1: what is past is full even if it took less. */
export function filled(plan: Plan, index: number): number {
  const part = plan.parts[index]!;
  if (part.state !== 'now') return part.state === 'past' ? 1 : 0;
  const start = sum(plan.parts.slice(0, index));
  return Math.min(1, Math.max(0, (plan.minute - start) / part.minutes));
}

function bar(part: Part, used: number): HTMLElement {
  const words = count(part.minutes, 'partOne', 'partOther', { label: part.label });
  const state = { past: say('past'), now: say('now'), 'to-come': say('toCome') }[part.state];
  return h('li', { class: part.state, style: `flex-grow:${part.minutes}`, title: words, 'aria-current': part.state === 'now' && 'step' },
    h('i', { 'aria-hidden': 'true' }, h('u', { style: `width:${used * 100}%` })),
    h('small', { 'aria-hidden': 'true' }, `${part.label} ${part.minutes}`),
    h('span', { class: 'unseen' }, `${words}, ${state}`));
}

function needle(plan: Plan): HTMLElement {
  const share = Math.min(1, Math.max(0, plan.minute / sum(plan.parts)));
  return h('li', { class: 'needle', 'aria-hidden': 'true', style: `inset-inline-start:${share * 100}%` });
}

const sum = (parts: Part[]) => parts.reduce((minutes, part) => minutes + part.minutes, 0);
