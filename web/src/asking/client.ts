import { makeClient, ProblemError } from '../../../api/contract/client.ts';
import { isUntouched } from '../session/touched.ts';
import { currentLanguage } from '../texts/language.ts';

/** Asks the API that served these pages. Answers come typed by the contract; they are trusted, not parsed again. */
export const client = makeClient({
  base: '',
  // What a page asks by itself keeps no session alive.
  headers: () => ({ 'accept-language': currentLanguage(), ...(isUntouched() ? { 'x-untouched': '1' } : {}) }),
});

/** The code of a refused request; null for anything else that was thrown. */
export function codeOf(thrown: unknown): string | null {
  return thrown instanceof ProblemError ? thrown.problem.code : null;
}
