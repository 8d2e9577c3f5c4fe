import { readEnglish } from '../../catalogue/read-english.ts';
import { readItems } from '../../catalogue/read-items.ts';
import { ownEnglish, type EnglishWords } from '../../domain/catalogue/public-texts.ts';
import { FAULT_ENGLISH } from './faults.ts';
import type { Language } from './language.ts';

/** English of what every zone shares: texts of the built-in catalogue, names of papers and of usual bureaus, faults of an input. */
export const ENGLISH: EnglishWords = {
  ...Object.assign({}, ...readItems().map(ownEnglish)),
  ...readEnglish(),
  ...FAULT_ENGLISH,
};

/** A text of the catalogue in the language; in Chinese if nobody gave its English. */
export const toldIn = (language: Language, text: string): string =>
  language === 'en' ? (ENGLISH[text] ?? text) : text;
