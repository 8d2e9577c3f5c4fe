import type { QueryKey } from '@tanstack/react-query';
import { ProblemError } from '../../../api/contract/client.ts';

const PLACE = 'kept-answers';

/** What is kept is good for a day on the spot, not for more. */
const HOURS = 36;

interface Kept {
  readonly at: number;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Keeps answers on the device for a page that may be loaded again without a line; what was kept before is replaced. */
export function keepAnswers(answers: readonly (readonly [key: QueryKey, answer: unknown])[]): void {
  const entries = answers.map(([key, answer]) => [JSON.stringify(key), answer]);
  const kept: Kept = { at: Date.now(), answers: Object.fromEntries(entries) };
  localStorage.setItem(PLACE, JSON.stringify(kept));
}

/** Somebody else uses the device, or nobody. */
export const forgetAnswers = (): void => localStorage.removeItem(PLACE);

/** What was kept under the key; `undefined` if nothing was, or too long ago. */
function keptAnswer<T>(key: QueryKey): T | undefined {
  const kept = JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Kept | null;
  if (kept === null || Date.now() - kept.at > HOURS * 3_600_000) return undefined;
  return kept.answers[JSON.stringify(key)] as T | undefined;
}

/** For a question that could not be put: what was kept of it. A refusal, or a question that was given up, stays what it is. */
export function orKept<T>(thrown: unknown, key: QueryKey, { aborted }: AbortSignal): T {
  const kept = thrown instanceof ProblemError || aborted ? undefined : keptAnswer<T>(key);
  if (kept === undefined) throw thrown;
  return kept;
}
