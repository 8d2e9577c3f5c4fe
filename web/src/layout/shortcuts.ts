import { useCallback, useEffect, useSyncExternalStore } from 'react';

const KEY = 'quanlian.shortcuts';
const listeners = new Set<() => void>();

/** Whether single-key shortcuts are on; a person may switch them off on this machine. */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, shortcutsAreOn);
}

/** Switches single-key shortcuts on or off and keeps it on this machine. */
export function switchShortcuts(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off');
  for (const listener of listeners) listener();
}

/** Calls `act` when `key` is pressed anywhere, but never inside a text field or beneath a dialog, with a modifier, or when switched off. */
export function useShortcut(key: string, act: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key.toLowerCase() || !shortcutsAreOn() || isBusy(event)) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [key, act]);
}

/** Enter belongs to whatever has the focus; it calls `open` only where nothing else would happen. */
export function useEnter(open: () => void): void {
  useShortcut(
    'Enter',
    useCallback(() => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && activeElement.matches('a, button')) activeElement.click();
      else open();
    }, [open]),
  );
}

/**
 * Ctrl+Enter works from within a text field too: the words just typed belong to the act. Keys that are held down act once, or they
 * would go on to the next case and act on what nobody looked at.
 */
export function useCtrlEnter(act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.defaultPrevented) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [act]);
}

function isBusy(event: KeyboardEvent): boolean {
  return (
    event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isTextField(event.target) || isCovered()
  );
}

/** A dialog lies over the page: its keys are its own. */
const isCovered = (): boolean =>
  [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].some((one) => one.getClientRects().length > 0);

/** Does typing there write text? */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['range', 'checkbox', 'radio', 'button', 'file'].includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** Whether single-key shortcuts are on. */
export function shortcutsAreOn(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
