// The head of the page: what this is, the page's own language, light or dark, and starting again.
import { h } from './elements';
import { choosePageLanguage, nameOf, pageLanguage, say, dictionaries, type PageLanguage } from './words/words';

const kept = 'theme';
const system = matchMedia('(prefers-color-scheme: dark)');

export function topBar(startAgain: () => void) {
  const language = h('select', {
    'aria-label': say('pageLanguage'),
    onchange: () => choosePageLanguage(language.value as PageLanguage),
  }, ...Object.keys(dictionaries).map((code) => h('option', { value: code, lang: code }, nameOf(code))));
  language.value = pageLanguage();

  const theme = h('button', { type: 'button', onclick: () => wear(isDark() ? 'light' : 'dark') });
  const wear = (chosen: string | null) => {
    // What the system says anyway is not kept, so that the page goes on following it.
    if (chosen === (system.matches ? 'dark' : 'light')) localStorage.removeItem(kept);
    else if (chosen) localStorage.setItem(kept, chosen);
    document.documentElement.dataset['theme'] = localStorage.getItem(kept) ?? '';
    theme.textContent = say(isDark() ? 'light' : 'dark');
  };
  system.addEventListener('change', () => wear(localStorage.getItem(kept)));
  wear(localStorage.getItem(kept));

  const ask = confirmation(startAgain);
  const trouble = h('p', { class: 'trouble', role: 'status' });
  const element = h('header', { class: 'top' },
    h('span', { class: 'face bot', 'aria-hidden': 'true' }, 'D'), h('h1', {}, say('title')), h('p', { class: 'what' }, say('what')), trouble,
    h('div', { class: 'right' }, language, theme, h('button', { type: 'button', onclick: () => ask.showModal() }, say('startAgain'))), ask);

  return { element, connected: (yes: boolean) => (trouble.textContent = yes ? '' : say('reconnecting')) };
}

const isDark = () => (localStorage.getItem(kept) ?? (system.matches ? 'dark' : 'light')) === 'dark';

function confirmation(confirmed: () => void): HTMLDialogElement {
  const answer = (word: string, main: boolean, then: () => void) => h('button', {
    type: 'button', class: main && 'main' || '', autofocus: !main,
    onclick: () => {
      dialog.close();
      then();
    },
  }, word);
  const dialog: HTMLDialogElement = h('dialog', { 'aria-labelledby': 'ask' },
    h('h2', { id: 'ask' }, say('startAgainAsk')), h('p', {}, say('startAgainTold')),
    h('div', { class: 'answers' }, answer(say('goOn'), false, () => {}), answer(say('startAgain'), true, confirmed)));
  return dialog;
}
