// The simulated group: let it go on or hold it, how fast, and what might go wrong.
import { steerGroup, type Group, type Speed, type State, type WhatIf } from './api';
import { h } from './elements';
import { count, say } from './words/words';

const speeds: [Speed, Parameters<typeof say>[0]][] = [['real', 'speedReal'], ['5x', 'speed5'], ['20x', 'speed20'], ['at-once', 'speedAtOnce']];
const whatIfs: [WhatIf, Parameters<typeof say>[0]][] = [
  ['joins-late', 'joinsLate'], ['only-two-write', 'onlyTwoWrite'], ['upset', 'upset'], ['connection-drops', 'connectionDrops'],
  ['meeting-begins', 'meetingBegins'], ['meeting-ends', 'meetingEnds'],
];

export function groupPanel(failed: () => void, openPrivate: () => void) {
  let group: Group | undefined;
  const steer = async (change: Parameters<typeof steerGroup>[0], button?: HTMLElement) => {
    button?.setAttribute('aria-busy', 'true');
    await steerGroup(change).catch(failed);
    button?.removeAttribute('aria-busy');
  };

  const line = h('p', { 'aria-live': 'polite' });
  const pause = h('button', { type: 'button', class: 'main', onclick: () => void steer({ paused: !group?.paused }, pause) });
  const pace = choices('speed', say('speed'), speeds.map(([value, word]) => [value, say(word)]), (value) => void steer({ speed: value as Speed }));
  const whatIf = whatIfs.map(([what, word]) => {
    const button = h('button', { type: 'button', onclick: () => void steer({ whatIf: what }, button) }, say(word));
    return button;
  });
  const privateLine = h('p');
  const privateOpen = h('button', { type: 'button', onclick: openPrivate }, say('open'));

  const element = h('aside', { class: 'group', 'aria-label': say('group') },
    h('section', {}, h('h2', {}, say('simulatedGroup')), line, pause, pace.element),
    h('section', {}, h('h2', {}, say('whatIf')), h('div', { class: 'stack' }, ...whatIf)),
    h('section', { class: 'for-seat' }, h('h2', {}, say('forThisSeat')), h('div', { class: 'nudge' }, privateLine, privateOpen)));

  return {
    element,
    show(state: State) {
      group = state.group;
      if (line.textContent !== group.line) line.textContent = group.line;
      pause.textContent = group.paused ? say('resume') : say('pause');
      pace.choose(group.speed);
      const many = state.personal.length;
      privateLine.textContent = many === 0 ? say('privateNone') : count(many, 'privateOne', 'privateOther');
      privateOpen.hidden = many === 0;
    },
  };
}

/** One choice of few, side by side: radio buttons that look like one bar. */
export function choices(name: string, title: string, all: [value: string, word: string][], chosen: (value: string) => void) {
  const radios = all.map(([value]) => h('input', { type: 'radio', name, value, onchange: () => chosen(value) }));
  const words = all.map(([, word]) => h('span', {}, word));
  const element = h('fieldset', { class: 'choices' }, h('legend', {}, title),
    h('div', {}, ...all.map((_, i) => h('label', {}, radios[i], words[i]))));
  return {
    element,
    rename: (value: string, word: string) => radios.forEach((radio, i) => radio.value === value && (words[i]!.textContent = word)),
    choose: (value: string) => radios.forEach((radio) => (radio.checked = radio.value === value)),
  };
}
