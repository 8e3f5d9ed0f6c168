// What a phone shows one at a time; on a wider page only the choice between the two chats remains of it.
import { h } from './elements';
import { say } from './words/words';

export type View = 'chat' | 'seats' | 'group' | 'private';

const views = ['chat', 'seats', 'group', 'private'] as const;

export function tabBar(turn: (view: View) => void) {
  const tabs = views.map((view) => h('button', { type: 'button', onclick: () => turn(view) }, say(view)));
  const element = h('nav', { class: 'tabs', 'aria-label': say('title') }, ...tabs);
  return {
    element,
    show(view: View, privateNews: boolean) {
      views.forEach((name, i) => {
        tabs[i]!.textContent = say(name === 'private' && privateNews ? 'privateNew' : name);
        if (name === view) tabs[i]!.setAttribute('aria-current', 'page');
        else tabs[i]!.removeAttribute('aria-current');
      });
    },
  };
}
