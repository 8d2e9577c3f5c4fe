import type { Language } from '../language.ts';
import { ENGLISH, ENGLISH_UNTOUCHED } from './en.ts';
import { CHINESE, CHINESE_UNTOUCHED } from './zh.ts';

/** The words of a problem: what happened, what it means for the deadline, what to do now. */
export interface Words {
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
}

const TOLD = {
  zh: { words: CHINESE, untouched: CHINESE_UNTOUCHED },
  en: { words: ENGLISH, untouched: ENGLISH_UNTOUCHED },
};

/** The words of a code in a language. An unknown code is a fault of ours and is told as such. */
export function lookup(code: string, language: Language = 'zh'): Words {
  const { words, untouched } = TOLD[language];
  const [title, remedy, meaning] = words[code] ?? words['E-FAULT'] ?? ['', ''];
  return { title, remedy, meaning: meaning ?? untouched };
}

/** Every code that has words in a language; a test compares it with the codes of the domain. */
export const toldCodes = (language: Language = 'zh'): readonly string[] => Object.keys(TOLD[language].words);
