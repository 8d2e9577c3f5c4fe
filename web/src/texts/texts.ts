import { en } from './en.ts';
import { zh } from './zh.ts';

/** The languages of the pages. Papers are Chinese always. */
export type Language = 'zh' | 'en';

/** The shape of the table of words: Chinese decides it, every other language must be whole. */
export type Texts = typeof zh;

/** Every word of the pages by language. */
export const texts: Readonly<Record<Language, Texts>> = { zh, en };
