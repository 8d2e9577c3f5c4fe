import { enCounter } from './en-counter.ts';
import { enFiling } from './en-filing.ts';
import { enPages } from './en-pages.ts';

/** The words of filing, online and at the window, in English. */
export const enWindow = { filing: enFiling, counter: enCounter, pages: enPages };
