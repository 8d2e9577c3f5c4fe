import type { CaseAnswer } from './case-read.ts';

/** Why its holder asks for more time, as it was asked last: whoever decides on it reads it there. Null: nobody asked, or it is not told. */
export function extensionReason({ events }: Pick<CaseAnswer, 'events'>): string | null {
  const asked = events.findLast(({ type }) => type === 'permitExtensionAsked');
  return typeof asked?.['reason'] === 'string' ? asked['reason'] : null;
}
