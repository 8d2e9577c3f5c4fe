import { useSyncExternalStore } from 'react';
import type { Language, Texts } from './texts.ts';

/** The languages from which people choose, each by its own name. */
export const LANGUAGES = [
  { value: 'zh', label: '中文' },
  { value: 'en', label: 'English' },
] as const;

const KEY = 'quanlian.language';
const listeners = new Set<() => void>();

/** A language is fetched by those alone who read it: the words of one are a fifth of what the first page takes. */
const FETCH: Readonly<Record<Language, () => Promise<Texts>>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
};

const shown: { language: Language; words?: Texts } = { language: 'zh' };

/** Fetches the words in which the pages are shown; to be waited for before anything is drawn. Rejects if they cannot be fetched. */
export const fetchWords = (): Promise<void> => show(kept());

/** The language of the page now. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** Every word of the pages in the language of the person. */
export function useTexts(): Texts {
  useLanguage();
  if (!shown.words) throw new Error('the words were not fetched');
  return shown.words;
}

/** Puts names in a row, with the comma of the language between them. */
export const useListed = (): Texts['home']['listed'] => useTexts().home.listed;

/** Keeps the language on this machine and shows it as soon as its words are there. Rejects if they cannot be fetched. */
export async function chooseLanguage(language: Language): Promise<void> {
  await show(language);
  localStorage.setItem(KEY, language);
}

/** The language now, for what is no component: a request says in which language its problems are told. */
export const currentLanguage = (): Language => shown.language;

async function show(language: Language): Promise<void> {
  shown.words = await FETCH[language]();
  shown.language = language;
  for (const listener of listeners) listener();
}

function kept(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
