import { useSyncExternalStore } from 'react';
import { texts, type Language, type Texts } from './texts.ts';

/** The languages from which people choose, each by its own name. */
export const LANGUAGES = [
  { value: 'zh', label: '中文' },
  { value: 'en', label: 'English' },
] as const;

const KEY = 'quanlian.language';
const listeners = new Set<() => void>();

/** The language of the page now. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** Every word of the pages in the language of the person. */
export function useTexts(): Texts {
  return texts[useLanguage()];
}

/** Keeps the language on this machine and shows it at once. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
  for (const listener of listeners) listener();
}

/** The language now, for what is no component: a request says in which language its problems are told. */
export function currentLanguage(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
