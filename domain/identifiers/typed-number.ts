/**
 * A number or code as it was meant by whoever typed or pasted it: full-width signs as usual ones, no blanks and nothing unseen, and
 * whichever dash as a hyphen.
 */
export const typedNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\u2060\ufeff]/g, '')
    .replaceAll(/\p{Dash}/gu, '-');
