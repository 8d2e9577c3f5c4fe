import { makeClient, ProblemError } from '../../../api/contract/client.ts';
import { currentLanguage } from '../texts/language.ts';

/** Asks the API that served these pages. Answers come typed by the contract; they are trusted, not parsed again. */
export const client = makeClient({ base: '', headers: () => ({ 'accept-language': currentLanguage() }) });

/** The code of a refused request; null for anything else that was thrown. */
export function codeOf(thrown: unknown): string | null {
  return thrown instanceof ProblemError ? thrown.problem.code : null;
}
