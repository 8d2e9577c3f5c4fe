import { refuse, type Refusal } from '../refusal.ts';
import { typedNumber } from './typed-number.ts';

/** 项目代码, 24 characters with hyphens (GB/T 40058). */
export type ProjectCode = string & { readonly __brand: 'ProjectCode' };

const FORM = /^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/;

/** A code as it was meant, with its hyphens, also where it was copied without. */
const codeText = (typed: string): string =>
  typedNumber(typed)
    .replaceAll('-', '')
    .replace(/^(\d{4})(\d{6})(\d\d)(\d\d)(\d{6})$/, '$1-$2-$3-$4-$5');

/**
 * Reads a project code: time 4, region 6, guiding department 2, type 2, random 5 and check 1. The first group is year and
 * month (`2603`), in codes before November 2020 the year (2015 to 2020). The check digit is not public and not checked.
 */
export function parseProjectCode(text: string): ProjectCode | Refusal {
  const code = codeText(text);
  const wellFormed = FORM.test(code) && (hasMonth(code) || isLegacyYear(code));
  return wellFormed ? (code as ProjectCode) : refuse('E-PROJECT-CODE', { article: 'GB/T 40058', field: 'code' });
}

const hasMonth = (code: string): boolean => {
  const month = Number(code.slice(2, 4));
  return month >= 1 && month <= 12;
};

const isLegacyYear = (code: string): boolean => {
  const year = Number(code.slice(0, 4));
  return year >= 2015 && year <= 2020;
};
