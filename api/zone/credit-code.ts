import { parseUscc } from '../../domain/identifiers/uscc.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { problemOf } from '../http/problem.ts';

/**
 * Refuses (422) a credit code of a wrong form, `E-USCC`, whatever is said of it; and one with a wrong check character,
 * `E-USCC-CHECK` (GB 32100), unless somebody says why it is right all the same: some codes of old licences fail the check.
 * Answers the reason to be kept; null where the code is sound and needs none.
 */
export function requireUscc(uscc: string, why: string | null): string | null {
  const parsed = parseUscc(uscc);
  if (!isRefusal(parsed)) return null;
  if (parsed.code === 'E-USCC-CHECK' && why !== null) return why;
  throw problemOf(parsed);
}
