import { makeClient, ProblemError, type Client } from '../../../api/contract/client.ts';
import { promptAside } from '../session/prompts.ts';
import { isChanging, shownHeaders } from '../session/shown-hat.ts';
import { isUntouched } from '../session/touched.ts';
import { currentLanguage } from '../texts/language.ts';

const ask = makeClient({
  base: '',
  // What a page asks by itself keeps no session alive.
  headers: () => ({
    'accept-language': currentLanguage(),
    ...shownHeaders(),
    ...(isUntouched() ? { 'x-untouched': '1' } : {}),
  }),
});

/**
 * Asks the API that served these pages. Answers come typed by the contract; they are trusted, not parsed again. What is refused since
 * another window put on another hat is told at once, whoever asked.
 */
export const client: Client = (route, wanted) =>
  ask(route, wanted).catch((thrown: unknown) => {
    if (codeOf(thrown) === 'E-HAT-OTHER' && !isChanging()) promptAside('otherHat');
    throw thrown;
  });

/** The code of a refused request; null for anything else that was thrown. */
export function codeOf(thrown: unknown): string | null {
  return thrown instanceof ProblemError ? thrown.problem.code : null;
}
