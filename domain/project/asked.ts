import type { Facts } from '../catalogue/condition.ts';
import type { FormValues } from '../catalogue/form.ts';
import type { Item, ItemCode } from '../catalogue/item.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import type { CommitmentFacts } from '../commitment/eligibility.ts';
import type { Ban } from '../credit/ban.ts';
import type { Signatory } from '../mandate/mandate.ts';
import type { PlanRule } from '../plan/need.ts';
import type { Refusal } from '../refusal.ts';
import type { Covered, Works } from './works.ts';

/** One item of a submission as the applicant asks for it. */
export interface AskedItem {
  readonly item: ItemCode;
  readonly way: 'ordinary' | 'commitment';
  /** Meant as a further application for an item that stands in this submission already, and not a slip. */
  readonly again?: boolean | undefined;
  readonly read?: readonly number[] | undefined;
  readonly missing: readonly string[];
  readonly deferral?: { readonly materials: readonly string[]; readonly until: Day } | undefined;
  /** The works for which it is filed, by number; the whole project if absent. */
  readonly works?: readonly string[] | undefined;
  /** The case of the permit whose renewal or change this is. */
  readonly succeeds?: { readonly kind: 'renewal' | 'change'; readonly case: string } | undefined;
}

/** A submission as the applicant asks for it; `materials` by their key in the one form. */
export interface AskedSubmission {
  readonly items: readonly AskedItem[];
  readonly form: FormValues;
  readonly materials: readonly { readonly material: string; readonly files: readonly string[] }[];
}

/** What is known when a submission is judged. */
export interface SubmissionFacts {
  /** The guides of what the project may need; `itemFor` puts one into its situations. */
  readonly items: readonly Item[];
  /** What registers, answers and form say, by which situations are judged; nothing if absent. */
  readonly known?: Facts;
  /** What the answers of the project show not to be needed, with the rule; nothing if absent. */
  readonly notNeeded?: ReadonlyMap<ItemCode, PlanRule>;
  /** What the project and its lists say of a commitment. */
  readonly commitment: Omit<CommitmentFacts, 'today' | 'barred'>;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly commitmentBarred: boolean;
  readonly deferralBarred: boolean;
  /** Who files for the enterprise, and the project for which. */
  readonly signatory: Signatory;
  readonly project: string;
  /** Items of the project that were refused, or ended without a grant, with no newer case open. */
  readonly blocked: readonly ItemCode[];
  /** Items for which the enterprise may not apply again (许可法 78, 79); none if absent. */
  readonly bans?: readonly Ban[];
  /** Items of the project with a case that is open or granted; none if absent. */
  readonly alive?: readonly ItemCode[];
  /** The works of the project; it names none if absent. */
  readonly works?: readonly Works[];
  /** How the item of each case of the project stands, for those of its works; asked where the project names works. */
  readonly standing?: readonly { readonly item: ItemCode; readonly works: Covered; readonly alive: boolean }[];
  /** What stands against the renewal or change of a permit, by its case; nothing if absent. */
  readonly successions?: ReadonlyMap<string, Refusal | null>;
}
