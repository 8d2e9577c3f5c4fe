import { en } from './en.ts';
import { zh, type Texts } from './zh.ts';

export type { Texts } from './zh.ts';

/** The languages of the pages. Papers are Chinese always. */
export type Language = 'zh' | 'en';

/** Every word of the pages by language. */
export const texts: Readonly<Record<Language, Texts>> = { zh, en };
