import { useSyncExternalStore } from 'react';
import type { Scheme } from './tokens.ts';

/** What a person chose: one scheme, or to follow the machine. */
export type SchemeChoice = Scheme | 'system';

const KEY = 'quanlian.scheme';
const machine = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

/** The scheme in force now; renders again when the person or the machine changes it. */
export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, currentScheme);
}

/** The choice as it is kept on this machine. */
export function useSchemeChoice(): SchemeChoice {
  return useSyncExternalStore(subscribe, chosen);
}

/** Keeps a choice on this machine and shows it at once. */
export function chooseScheme(choice: SchemeChoice): void {
  localStorage.setItem(KEY, choice);
  announce();
}

function currentScheme(): Scheme {
  const choice = chosen();
  if (choice !== 'system') return choice;
  return machine.matches ? 'dark' : 'light';
}

function chosen(): SchemeChoice {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  machine.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    machine.removeEventListener('change', listener);
  };
}

function announce(): void {
  for (const listener of listeners) listener();
}
