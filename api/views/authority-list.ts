import type { AuthorityListRow } from '../../db/desk/authority-list.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';

/** A list as it is told; `base` is what it would be compared with now. */
export const tellAuthorityList = (row: AuthorityListRow, base: string) => ({
  id: row.id,
  state: stateOf(row),
  title: row.title,
  effectiveFrom: row.effective_from,
  proposed: { by: row.proposer, at: told(row.proposed_at) },
  confirmed: row.confirmer && row.confirmed_at ? { by: row.confirmer, at: told(row.confirmed_at) } : null,
  withdrawn: row.withdrawer && row.withdrawn_at ? { by: row.withdrawer, at: told(row.withdrawn_at) } : null,
  overtaken: stateOf(row) === 'draft' && row.base !== base,
  number: row.number,
});

const told = (date: Date) => instantFromMs(date.getTime());

/** A draft, withdrawn, or published. */
export function stateOf({
  confirmed_at,
  withdrawn_at,
}: Pick<AuthorityListRow, 'confirmed_at' | 'withdrawn_at'>): 'draft' | 'withdrawn' | 'published' {
  if (withdrawn_at) return 'withdrawn';
  return confirmed_at ? 'published' : 'draft';
}
