import type { Day } from '../clock/day.ts';
import type { CaseFacts, NamedMaterial, Officer } from './case-facts.ts';
import type { Deadline, ToldLimit } from './deadline.ts';

export type ProcedureNoticeFacts = CaseFacts & {
  readonly kind: 'procedureNotice';
  /** 专家评审, 听证, … */
  readonly procedure: string;
  /** By which its time is not counted; null: it stops no limit. */
  readonly article: string | null;
  /** Day on which it begins; that of the notice, unless another was told. */
  readonly startsOn: Day;
  /** Day after which its time is not counted: that of the notice, or of a later beginning; absent: `startsOn`. */
  readonly stopsAfter?: Day;
  readonly plannedDays: number;
  readonly plannedEnd: Day;
  /** The most working days that it can take out, and the last of them; absent: its law sets none. */
  readonly cap?: { readonly days: number; readonly through: Day };
  /** The clocks it stops, each with its due day before and as now estimated. */
  readonly stopped: readonly { readonly name: string; readonly before: Day; readonly after: Day }[];
  /** The limits that run and that it leaves where they are; absent: none, or not told. */
  readonly unmoved?: readonly { readonly name: string; readonly due: Day }[];
  /** Some day that is told lies in a year whose holidays are not published; absent: none does. */
  readonly provisional?: true;
};

export type ExtensionNoticeFacts = CaseFacts & {
  readonly kind: 'extensionNotice';
  /** The limit that several items have in common (许可法 42(2)); absent: that of the item. */
  readonly joint?: true;
  readonly original: Deadline;
  /** In the unit of the limit that it lengthens. */
  readonly days: number;
  readonly reason: string;
  /** Who approved it, by level: 本机关负责人. */
  readonly approver: string;
  readonly newDue: Day;
  /** The limit as lengthened; absent where it was recorded before that was kept. */
  readonly extended?: Deadline;
};

export type HearingRightNoticeFacts = CaseFacts & {
  readonly kind: 'hearingRightNotice';
  readonly addressee: string;
  readonly matter: string;
  /** Of whoever is to be served first: how it will be found. */
  readonly request: ToldLimit;
};

export type HearingNoticeFacts = CaseFacts & {
  readonly kind: 'hearingNotice';
  readonly addressee: string;
  /** 依职权: nobody asked for it; the organ finds it needed (许可法 46). */
  readonly ofOwnMotion: boolean;
  readonly matter: string;
  readonly on: Day;
  /** HH:MM */
  readonly time: string;
  readonly place: string;
  readonly chair: Officer;
  readonly reviewer: string;
  /** The notice that it takes the place of: its number, and for which day it called; absent: it is the first. */
  readonly replaces?: { readonly number: string | null; readonly on: Day };
};

/** Why the review begins anew, and that no limit does. */
export type ReopeningNoticeFacts = CaseFacts & {
  readonly kind: 'reopeningNotice';
  readonly materials: readonly NamedMaterial[];
  readonly reason: string;
  readonly reviewer: string;
  /** Was a decision proposed already? */
  readonly proposalFalls: boolean;
  /** Had other departments answered already? */
  readonly opinionsAnew: boolean;
  readonly limits: readonly Deadline[];
};
