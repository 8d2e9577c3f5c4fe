import { addMonths, type Day } from '../clock/day.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';

/** How grave a record is: 轻微, 一般, 严重 (信用修复办法). */
export type CreditClass = 'minor' | 'general' | 'serious';

/**
 * Where a record comes from: a deferral that lapsed, a commitment that was revoked (许可法 69(2)), false materials (许可法 78),
 * each proposed by the system with its case; or entered from elsewhere.
 */
export type CreditKind = 'deferralLapsed' | 'commitmentRevoked' | 'falseMaterials' | 'entered';

/** A record of an enterprise. Without class it is a proposal that the credit office has not judged yet. */
export interface CreditRecord {
  readonly kind: CreditKind;
  readonly class: CreditClass | null;
  /** The last day on which it is public; null: none is set. */
  readonly publicTo: Day | null;
  readonly repaired: boolean;
}

/** What a record takes away until it is repaired: to be decided on a commitment, to hand in later. */
export interface Bars {
  readonly commitment: boolean;
  readonly deferral: boolean;
}

/** A serious record takes both away; a broken commitment and a lapsed deferral what was abused, whatever their class. */
export function barsOf({ kind, class: grade, repaired }: CreditRecord): Bars {
  const serious = grade === 'serious';
  return {
    commitment: !repaired && (serious || kind === 'commitmentRevoked'),
    deferral: !repaired && (serious || kind === 'deferralLapsed'),
  };
}

/** For how many months a record is public, by its class: at least, and at most. */
const PUBLIC_MONTHS: Readonly<Record<CreditClass, readonly [least: number, most: number]>> = {
  minor: [0, 3],
  general: [3, 12],
  serious: [12, 36],
};

/** How the credit office judges a record. */
export interface Classing {
  readonly class: CreditClass;
  readonly from: Day;
  readonly publicTo: Day;
}

/**
 * May the credit office class the record so? Once, not after its repair, and for a term that its class allows
 * (信用修复办法). `null`: it may.
 */
export const refuseClassing = (record: CreditRecord, classing: Classing): Refusal | null =>
  firstRefusal([
    () => (record.repaired ? refuse('E-CREDIT-REPAIRED', { article: LAW }) : null),
    () => (record.class === null ? null : refuse('E-CREDIT-CLASSED', { facts: { class: record.class } })),
    () => refuseTerm(classing),
  ]);

/** Is the term one that the class allows? `null`: it is. */
export function refuseTerm({ class: grade, from, publicTo }: Classing): Refusal | null {
  const [least, most] = PUBLIC_MONTHS[grade];
  const first = addMonths(from, least);
  const last = addMonths(from, most);
  return publicTo < first || publicTo > last
    ? refuse('E-CREDIT-TERM', { article: LAW, field: 'publicTo', facts: { first, last } })
    : null;
}

/** May the record be repaired today (信用修复)? Once, and not before the last day on which it is public has passed. */
export function refuseRepair({ repaired, publicTo }: CreditRecord, today: Day): Refusal | null {
  if (repaired) return refuse('E-CREDIT-REPAIRED', { article: LAW });
  return publicTo !== null && today <= publicTo
    ? refuse('E-CREDIT-PUBLIC', { article: LAW, facts: { publicTo } })
    : null;
}

const LAW = '信用修复办法';
