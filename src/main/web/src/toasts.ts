// Quiet notices that only this seat sees. They go by themselves, unless somebody reads them with the pointer or the focus.
import { h } from './elements';
import { say } from './words/words';

const shortest = 6_000;
const perLetter = 60;

export function toasts() {
  const element = h('div', { class: 'toasts', role: 'status' });
  const show = (text: string, kind: 'notice' | 'error') => {
    const close = h('button', { type: 'button', class: 'ghost', 'aria-label': say('close'), onclick: () => toast.remove() }, '×');
    const toast = h('div', { class: `toast ${kind}` }, h('p', { dir: 'auto' }, text), close);
    const leave = () => (toast.matches(':hover, :focus-within') ? setTimeout(leave, shortest) : toast.remove());
    element.replaceChildren(toast);
    setTimeout(leave, shortest + perLetter * text.length);
  };
  return { element, show, clear: () => element.replaceChildren() };
}
