import type { CaseAnswer } from './case-read.ts';

type Asking = 'permitExtensionAsked' | 'deregistrationAsked';

/** Why its holder asks something of the permit, as it was asked last: whoever decides on it reads it there. Null: nobody asked, or it is not told. */
export function requestReason({ events }: Pick<CaseAnswer, 'events'>, asking: Asking): string | null {
  const asked = events.findLast(({ type }) => type === asking);
  return typeof asked?.['reason'] === 'string' ? asked['reason'] : null;
}
