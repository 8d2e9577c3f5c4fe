import type { Day } from '../clock/day.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';

/** How far above a zone an organ stands: of the city, the province, the state. */
export const ORGAN_LEVELS = ['city', 'province', 'state'] as const;
export type OrganLevel = (typeof ORGAN_LEVELS)[number];

/**
 * 上级机关 (外部机关): an organ that decides what the zone forwards (许可法 35) or hands over (许可法 22). Grants, lists and the
 * record of each case name it by its full name, which is therefore what tells it from others in a zone.
 */
export interface ExternalOrgan {
  readonly name: string;
  readonly level: OrganLevel;
  readonly firstDay: Day;
  /** Null: it has no end yet. */
  readonly lastDay: Day | null;
}

/** What a zone knows when an organ is entered. */
export interface KnownNames {
  /** Names of the zone, its organ and its bureaus, none of which is above it. */
  readonly own: readonly string[];
  readonly entered: readonly string[];
}

/** May an organ be entered? Under a name of its own, which no other bears or bore, and in order. `null`: it may. */
export const refuseOrgan = (organ: ExternalOrgan, { own, entered }: KnownNames): Refusal | null =>
  firstRefusal([
    () => (own.includes(organ.name) ? refuse('E-ORGAN-OWN', { article: '许可法 22', field: 'name' }) : null),
    () => (entered.includes(organ.name) ? refuse('E-ORGAN-TWICE', { field: 'name' }) : null),
    () => refuseDays(organ),
  ]);

const refuseDays = ({ firstDay, lastDay }: ExternalOrgan): Refusal | null =>
  lastDay !== null && lastDay < firstDay ? refuse('E-ORGAN-DAYS', { field: 'lastDay', facts: { firstDay } }) : null;

/** What would be left without an organ. */
export interface OrganEnd {
  readonly lastDay: Day;
  readonly today: Day;
  /** Numbers of the cases that it has and has not decided. */
  readonly cases: readonly string[];
}

/**
 * May an organ be ended with this last day, and with it the roles of its people? Not backwards, not twice, and not while it has
 * cases: they would lie before nobody. `null`: it may.
 */
export const refuseOrganEnd = (organ: ExternalOrgan, { lastDay, today, cases }: OrganEnd): Refusal | null =>
  firstRefusal([
    () => (organ.lastDay !== null && organ.lastDay < today ? refuse('E-ORGAN-OVER') : null),
    () => (cases.length > 0 ? refuse('E-ORGAN-CASES', { article: '许可法 22', facts: { cases } }) : null),
    () =>
      lastDay < organ.firstDay || lastDay < today
        ? refuse('E-ORGAN-DAYS', {
            field: 'lastDay',
            facts: { firstDay: organ.firstDay > today ? organ.firstDay : today },
          })
        : null,
  ]);
