import { isExcludedClass } from '../catalogue/exclusion.ts';
import type { ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';

/** What a pilot instrument (试点文件) says: who issued it, for which item, in which industries, from when to when. */
export interface PilotContent {
  readonly item: ItemCode;
  readonly issuer: string;
  readonly instrumentNo: string;
  /** Beginnings of industry codes (GB/T 4754); `null`: every industry. */
  readonly industries: readonly string[] | null;
  /** The area assessment (区域评估) to whose sites it is limited, by name; `null`: to none. */
  readonly areaAssessment: string | null;
  readonly from: Day;
  /** Its last day. */
  readonly to: Day;
}

/** A pilot instrument on record; it opens nothing before a second person has confirmed it. */
export interface Pilot extends PilotContent {
  readonly id: string;
  /** Who entered it, by person. */
  readonly enteredBy: string;
  readonly confirmed: boolean;
  /** It was taken off the record; from that moment it opens nothing. */
  readonly ended: boolean;
}

/**
 * Items that no pilot opens, with the articles that forbid it: verification, safety of hazardous projects, fire design,
 * lightning protection of dangerous places, fire acceptance of special works. Belongs to the item's code.
 */
const NEVER: ReadonlyMap<string, string | readonly string[]> = new Map<string, string | readonly string[]>([
  ['A03', '673号 3'],
  ['A14', ['安全生产法 33', '安全生产法 63']],
  ['A20', '消防法 12'],
  ['A21', ['气象法 31', '气象条例 23(3)']],
  ['A25b', '消防法 13'],
]);

/** May such an instrument be entered? Never for the five; only for a class that is excluded; for days that are not over. */
export const refusePilot = ({ item, from, to }: PilotContent, today: Day): Refusal | null =>
  firstRefusal([
    () => refuseNever(item),
    () => (isExcludedClass(item) ? null : refuse('E-PILOT-NOTHING', { field: 'item', facts: { item } })),
    () => (to < from || to < today ? refuse('E-PILOT-DAYS', { field: 'to', facts: { from, today } }) : null),
  ]);

/** The refusal of an item that never opens, whatever is on record; `null` for any other. */
export function refuseNever(item: ItemCode): Refusal | null {
  const article = NEVER.get(item);
  return article ? refuse('E-PILOT-NEVER', { article, field: 'item', facts: { item } }) : null;
}

/** May this person confirm it today? Another than who entered it, once, and while it has a day left. */
export const refusePilotConfirmation = (pilot: Pilot, person: string, today: Day): Refusal | null =>
  firstRefusal([
    () => refuseNever(pilot.item),
    () => (pilot.confirmed ? refuse('E-PILOT-CONFIRMED') : null),
    () => (pilot.enteredBy === person ? refuse('E-PILOT-SAME-PERSON') : null),
    () => refusePilotEnd(pilot, today),
  ]);

/** May it be taken off the record today? Once, and not after its last day. */
export const refusePilotEnd = ({ ended, to }: Pilot, today: Day): Refusal | null =>
  ended || to < today ? refuse('E-PILOT-OVER', { facts: { to } }) : null;

/** For what an instrument is looked for: an item in a project of an industry. */
export interface PilotPlace {
  readonly item: ItemCode;
  readonly industry: string;
  /** It was confirmed that an area assessment serves the project (区域评估成果适用确认, A15). */
  readonly areaAssessed: boolean;
}

/** The instrument that opens the item for such a project on that day; on its last day it still does. */
export const pilotFor = (pilots: readonly Pilot[], place: PilotPlace, day: Day): Pilot | null =>
  NEVER.has(place.item)
    ? null
    : (pilots.find((pilot) => opens(pilot, place.item, day) && reaches(pilot, place)) ?? null);

/** An instrument that opens the item on that day for one industry or another; null: none does. */
export const pilotOfItem = (pilots: readonly Pilot[], item: ItemCode, day: Day): Pilot | null =>
  NEVER.has(item) ? null : (pilots.find((pilot) => opens(pilot, item, day)) ?? null);

const opens = (pilot: Pilot, item: ItemCode, day: Day): boolean =>
  pilot.item === item && pilot.confirmed && !pilot.ended && pilot.from <= day && day <= pilot.to;

const reaches = ({ industries, areaAssessment }: Pilot, { industry, areaAssessed }: PilotPlace): boolean =>
  (industries === null || industries.some((prefix) => industry.startsWith(prefix))) &&
  (areaAssessment === null || areaAssessed);

/** Is the instrument that letters and decisions name so in force for the item on that day? On its last day it still is. */
export const isNamedPilotInForce = (pilots: readonly Pilot[], item: ItemCode, named: string, day: Day): boolean =>
  !NEVER.has(item) && pilots.some((pilot) => namePilot(pilot) === named && opens(pilot, item, day));

/** How letters and decisions name it. */
export const namePilot = ({
  issuer,
  instrumentNo,
  areaAssessment,
}: Pick<Pilot, 'issuer' | 'instrumentNo' | 'areaAssessment'>): string =>
  `${issuer}（${instrumentNo}）${areaAssessment === null ? '' : `，限于${areaAssessment}适用的地块`}`;
