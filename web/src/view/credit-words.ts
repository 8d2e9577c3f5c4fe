import type { Texts } from '../texts/texts.ts';

/** What a record takes away until it is repaired, as one sentence. */
export function takenBy(
  { commitment, deferral }: { readonly commitment: boolean; readonly deferral: boolean },
  { credit }: Pick<Texts, 'credit'>,
): string {
  if (commitment && deferral) return credit.takes(credit.takesBoth);
  if (commitment) return credit.takes(credit.eligible.commitment);
  return deferral ? credit.takes(credit.eligible.deferral) : credit.takesNothing;
}
