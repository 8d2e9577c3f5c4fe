import { exclusionIn } from '../catalogue/exclusion.ts';
import type { Item, ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import { pilotFor, refuseNever, type Pilot } from '../pilot/pilot.ts';
import type { Admission } from '../project/gate.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** Who wants to be decided on a promise, and for what project. */
export interface CommitmentFacts {
  /** What the industry gate says of the project; whatever does not pass is of high impact (三高). */
  readonly admission: Admission;
  /** On which list the project stands: that of verification (核准目录), or the negative list of commitments. */
  readonly listed: 'verification' | 'negative' | null;
  /** The land contract is on record, or no land is needed. */
  readonly landSettled: boolean;
  /** An unrepaired serious record, or a commitment that was revoked. */
  readonly barred: boolean;
  /** Its works are special ones (消防法 11); `null`: nobody has said. */
  readonly specialWorks: boolean | null;
  /** It was confirmed that an area assessment serves the project (A15). */
  readonly areaAssessed: boolean;
  /** Pilot instruments of the zone, and what decides whether they reach the project. */
  readonly pilots: readonly Pilot[];
  readonly industry: string;
  readonly today: Day;
}

type CommittedItem = Pick<Item, 'code' | 'commitment' | 'standard'>;

/**
 * Every reason why this item cannot be decided on the enterprise's commitment (告知承诺), the gravest first: its class, the
 * zone's list, the project's lists, high impact (意见 22), land that is not settled where the standard asks for it, and an
 * applicant who is barred. Empty: it can. The ordinary way is open in any case.
 */
export const reasonsAgainstCommitment = (item: CommittedItem, facts: CommitmentFacts): readonly Refusal[] =>
  [
    refuseClass(item.code, facts),
    item.commitment ? null : refuse('E-COMMITMENT-NOT-LISTED', { article: '722号 40', facts: { item: item.code } }),
    refuseListed(facts),
    facts.admission.outcome === 'pass'
      ? null
      : refuse('E-COMMITMENT-EXCLUDED', { article: '意见 22', facts: { item: item.code } }),
    item.standard?.needsLand && !facts.landSettled
      ? refuse('E-COMMITMENT-LAND', { article: '城乡规划法 38(2)', facts: { item: item.code } })
      : null,
    facts.barred ? refuse('E-COMMITMENT-BARRED', { article: '信用修复办法' }) : null,
  ].filter((reason) => reason !== null);

/** The first reason against it, `null` if it can be decided on a commitment. */
export const refuseCommitment = (item: CommittedItem, facts: CommitmentFacts): Refusal | null =>
  reasonsAgainstCommitment(item, facts)[0] ?? null;

/** An excluded class opens under a pilot instrument alone, and five items never, whatever the catalogue says. */
function refuseClass(item: ItemCode, facts: CommitmentFacts): Refusal | null {
  const exclusion = exclusionIn(item, { specialWorks: facts.specialWorks, highImpact: false });
  if (exclusion === null || pilotFor(facts.pilots, { item, ...facts }, facts.today)) return null;
  if (exclusion === 'worksUnsaid') return refuse('E-WORKS-UNSAID', { article: '消防法 13', facts: { item } });
  const own = [refuseNever(item)?.article ?? []].flat();
  const article = own.length > 0 ? ['许可法 12', ...own] : '许可法 12';
  return refuse('E-COMMITMENT-EXCLUDED', { article, facts: { item } });
}

function refuseListed({ listed }: CommitmentFacts): Refusal | null {
  if (listed === null) return null;
  return listed === 'verification'
    ? refuse('E-COMMITMENT-VERIFICATION', { article: '673号 3' })
    : refuse('E-COMMITMENT-NEGATIVE-LIST', { article: '意见 6' });
}

/** Every condition must have been read before it can be promised; `read` are numbers from 1. */
export function refuseUnread(item: Pick<Item, 'code' | 'standard'>, read: readonly number[]): Refusal | null {
  const conditions = item.standard?.conditions ?? [];
  const unread = conditions.map((_, at) => at + 1).filter((number) => !read.includes(number));
  return unread.length === 0
    ? null
    : refuse('E-COMMITMENT-NOT-READ', { field: 'read', facts: { item: item.code, unread: unread.map(String) } });
}
