import { useEffect } from 'react';
import { bringHere } from '../components/in-sight.ts';

/**
 * What an act takes away while it has the focus (its own button, the row of a list, a dialog whose opener is gone) leaves the focus on
 * nothing: the browser says so to nobody, and a reader of screens is silent. Then it goes to what the page tells of the act, or else
 * to the nearest row or heading around the place where it was (WCAG 2.2, 2.4.3). Where it was, it stays.
 */
export function useLostFocus(): void {
  useEffect(watchFocus, []);
}

interface Held {
  readonly element: HTMLElement;
  /** From the inside out, as long as it stood in the page. */
  readonly around: readonly HTMLElement[];
  /** It could not have the focus for a moment, as a button that is busy. */
  paused: boolean;
}

interface Watched {
  held: Held | null;
  byKey: boolean;
  /** The messages that stood there before, as they were. */
  told: ReadonlyMap<Element, string | null>;
  asked: boolean;
}

function watchFocus(): () => void {
  const watched: Watched = { held: null, byKey: false, told: new Map(), asked: false };
  const onFocus = ({ target }: FocusEvent) => {
    watched.held = target instanceof HTMLElement ? { element: target, around: around(target), paused: false } : null;
  };
  const onDeed = ({ type }: Event) => {
    watched.byKey = type === 'keydown';
    watched.told = new Map(messages().map((one) => [one, one.textContent]));
    // Whoever presses beside everything wants the focus nowhere.
    if (!watched.byKey) watched.held = null;
  };
  const changes = new MutationObserver(() => askSoon(watched));
  changes.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  const listening: readonly (readonly [string, (event: never) => void])[] = [
    ['focusin', onFocus],
    ['keydown', onDeed],
    ['pointerdown', onDeed],
  ];
  for (const [name, listen] of listening) window.addEventListener(name, listen as EventListener, true);
  return () => {
    changes.disconnect();
    for (const [name, listen] of listening) window.removeEventListener(name, listen as EventListener, true);
  };
}

function around(element: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) found.push(one);
  return found;
}

/** Once what closes has given the focus back by itself. */
function askSoon(watched: Watched): void {
  if (watched.asked) return;
  watched.asked = true;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      watched.asked = false;
      if (isNowhere()) giveBack(watched);
    }),
  );
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

function giveBack(watched: Watched): void {
  const { held, told, byKey } = watched;
  if (held === null) return;
  if (isInSight(held.element) && !held.element.matches(':disabled')) {
    if (held.paused) held.element.focus({ preventScroll: true });
    return;
  }
  const outcome = messages().find((one) => isInSight(one) && told.get(one) !== one.textContent);
  // A button that only rests may be pressed again soon.
  held.paused = isInSight(held.element);
  const place = outcome ?? (held.paused ? null : placeNear(held));
  if (!place) return;
  place.tabIndex = -1;
  if (byKey && place === outcome) bringHere(place, 'nearest');
  else place.focus({ preventScroll: true });
}

/** What a page tells of an act, wherever it stands. */
const messages = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main :is(.message, [data-outcome])'),
];

const isInSight = (element: HTMLElement): boolean => element.isConnected && element.getClientRects().length > 0;

function placeNear({ around }: Held): HTMLElement | null {
  const left = around.filter(isInSight);
  const row = left.find((one) => one.matches('main :is(tr, li)'));
  const panel = left.find((one) => one.matches('main section') && one.querySelector(HEADING) !== null);
  return row ?? panel?.querySelector<HTMLElement>(HEADING) ?? headingOfPage();
}

const HEADING = 'h2, h3';

/** The page before is hidden for a moment before it goes. */
export const headingOfPage = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('h1')].find((one) => one.getClientRects().length > 0) ?? null;
