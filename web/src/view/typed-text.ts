import { isSecret, type Field } from './form-schema.ts';

/** Signs that take no room and come with text copied from pages and documents; joiners stay, since they hold emoji together. */
const UNSEEN = /[\u200b\u2060\ufeff]/g;

/** A number as it was meant: without blanks and commas between its digits, full-width digits as usual ones. */
export const numberText = (typed: string): string =>
  typed.normalize('NFKC').replaceAll(UNSEEN, '').replaceAll(/[\s,]/g, '');

/**
 * What somebody meant who typed or pasted this: nothing around it and nothing unseen in it. Where a form is asked (a code of an
 * industry) and only blanks, width or small letters part it from that, it is put right. A password stays as it is.
 */
export function meantText(field: Field, typed: string): string {
  if (isSecret(field)) return typed;
  if (field.kind === 'number') return numberText(typed);
  const text = typed.replaceAll(UNSEEN, '').trim();
  const { pattern } = field.limits;
  if (pattern === undefined) return text;
  const asked = new RegExp(pattern, 'u');
  const straight = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  return !asked.test(text) && asked.test(straight) ? straight : text;
}
