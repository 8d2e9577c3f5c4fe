import type { TwoPersonDraft } from '../../db/desk/two-persons.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';

/** A draft of two persons as it is told; `base` is what it would be compared with now. */
export const tellDraft = (row: TwoPersonDraft, base: string) => ({
  id: row.id,
  state: stateOf(row),
  title: row.title,
  effectiveFrom: row.effective_from,
  proposed: { by: row.proposer, at: tellTime(row.proposed_at) },
  confirmed: row.confirmer && row.confirmed_at ? { by: row.confirmer, at: tellTime(row.confirmed_at) } : null,
  withdrawn: row.withdrawer && row.withdrawn_at ? { by: row.withdrawer, at: tellTime(row.withdrawn_at) } : null,
  overtaken: stateOf(row) === 'draft' && row.base !== base,
  number: row.number,
});

/** A moment of the database as it is told. */
export const tellTime = (date: Date) => instantFromMs(date.getTime());

/** A draft, withdrawn, or published. */
export function stateOf({
  confirmed_at,
  withdrawn_at,
}: Pick<TwoPersonDraft, 'confirmed_at' | 'withdrawn_at'>): 'draft' | 'withdrawn' | 'published' {
  if (withdrawn_at) return 'withdrawn';
  return confirmed_at ? 'published' : 'draft';
}
