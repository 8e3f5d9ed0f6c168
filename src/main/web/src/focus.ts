// Remembers where the focus was in something that is about to be drawn anew, or to be covered by a dialog.

export type Place = { restore(drawnAnew: HTMLElement): void };

const canTakeFocus = 'button, a[href], input, select, textarea, [tabindex="0"]';

/** The things in a part of the page that the Tab key reaches, in order. */
export const stops = (within: HTMLElement) =>
  [...within.querySelectorAll<HTMLElement>(canTakeFocus)].filter((one) => one.tabIndex >= 0 && one.checkVisibility?.() !== false);

/** Where the focus is within this element, or nothing if it is elsewhere. */
export function leaveFocus(within: HTMLElement): Place | undefined {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && within.contains(focused) ? placeOf(focused, within) : undefined;
}

/** The place of one control, found again by its words, else by its position, else the whole. */
export function placeOf(control: HTMLElement, within: HTMLElement): Place {
  const words = wordsOf(control);
  const before = stops(within);
  const index = before.indexOf(control);
  const nth = before.slice(0, index).filter((one) => wordsOf(one) === words).length;
  return {
    restore(drawnAnew) {
      const now = stops(drawnAnew);
      const target = now.filter((one) => wordsOf(one) === words)[nth] ?? now[Math.min(index, now.length - 1)];
      if (!target) drawnAnew.tabIndex = -1;
      (target ?? drawnAnew).focus({ preventScroll: true });
    },
  };
}

const wordsOf = (control: HTMLElement) => `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent}`;
