import { refuse, type Refusal } from '../refusal.ts';
import { typedNumber } from './typed-number.ts';

/** 统一社会信用代码, 18 characters (GB 32100). */
export type Uscc = string & { readonly __brand: 'Uscc' };

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** A credit code as it was meant: full-width signs as usual ones, in capitals, without the blanks and hyphens with which it is copied. */
export const usccText = (typed: string): string => typedNumber(typed).replaceAll('-', '').toUpperCase();

/** Reads a credit code; refuses a wrong form (`E-USCC`) and a wrong check character (`E-USCC-CHECK`, GB 32100). */
export function parseUscc(text: string): Uscc | Refusal {
  const code = usccText(text);
  if (!FORM.test(code)) return refuse('E-USCC', { article: 'GB 32100', field: 'uscc' });
  if (checkCharacter(code) !== code[17]) return refuse('E-USCC-CHECK', { article: 'GB 32100', field: 'uscc' });
  return code as Uscc;
}

function checkCharacter(code: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => total + ALPHABET.indexOf(code.charAt(at)) * weight, 0);
  // The outer remainder matters: without it a sum divisible by 31 would ask for a 32nd character.
  return ALPHABET[(31 - (sum % 31)) % 31];
}
