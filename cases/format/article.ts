import type { Articles } from './case-file.ts';

/**
 * Is one of the articles named the one expected: the same, or any paragraph of one that is expected without paragraph?
 * Several expected: any of them will do.
 */
export function isArticleNamed(expected: Articles, named: Articles | null | undefined): boolean {
  const given = [named ?? []].flat();
  return [expected].flat().some((one) => given.some((other) => other === one || other.startsWith(`${one}(`)));
}
