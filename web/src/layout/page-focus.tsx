import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { headingOfPage, useLostFocus } from './lost-focus.ts';

/**
 * Whoever goes to another page begins at its heading: without it a reader of screens would tell nothing, and each key Tab would begin
 * at the mark in the header again (WCAG 2.2, 2.4.3). What took the focus itself keeps it.
 */
export function PageFocus() {
  const page = useLocation({ select: ({ pathname }) => pathname });
  const [first] = useState(page);
  const moved = useRef(false);
  useLostFocus();
  useEffect(() => {
    // The page that was opened begins where the browser begins.
    moved.current ||= page !== first;
    return moved.current ? onceHeaded() : undefined;
  }, [page, first]);
  return null;
}

/** Focuses the heading as soon as there is one, and that of what takes its place, until somebody does something. */
function onceHeaded(): () => void {
  const watch = new MutationObserver(focusHeading);
  const leave = () => {
    watch.disconnect();
    for (const deed of DEEDS) window.removeEventListener(deed, leave, true);
  };
  watch.observe(document.body, { childList: true, subtree: true });
  for (const deed of DEEDS) window.addEventListener(deed, leave, true);
  focusHeading();
  return leave;
}

const DEEDS = ['keydown', 'pointerdown'] as const;

function focusHeading(): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body && activeElement.id !== 'content') return;
  const heading = headingOfPage();
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
