import { isWithinIndustry } from '../identifiers/industry.ts';
import type { ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import { namePilot, type Pilot } from '../pilot/pilot.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { isNeverCommitted, refuseEffect, type CommittableItem, type EffectItem } from './legal-effect.ts';

/** One figure that an enterprise promises, and that is measured at acceptance: 亩均投资、容积率、单位能耗. */
export interface Indicator {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** A promise may be better than the limit, never worse. */
  readonly direction: 'atLeast' | 'atMost';
  readonly limit: number;
  /** How it is measured at acceptance. */
  readonly method: string;
}

/**
 * 准入标准: what the zone asks of a project that builds on a promise, one version of it, as published. Lengths in working days
 * unless named otherwise; all of them are the zone's policy and no law.
 */
export interface AccessStandard {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly effectiveFrom: Day;
  /** GB/T 4754 by the beginning of the code; none: every industry. */
  readonly industries: readonly string[];
  readonly landUses: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly items: readonly CommittableItem[];
  /** Departments whose advice goes into the list. */
  readonly bureaus: readonly string[];
  readonly consultationDays: number;
  /** For how many months a list can be committed to. */
  readonly listMonths: number;
  /** 0: this zone asks for no publicity. */
  readonly publicityDays: number;
  readonly registrationDays: number;
  /** The longest time for mending, in calendar days. */
  readonly rectifyDays: number;
  readonly statementDays: number;
  readonly consequences: readonly string[];
}

/** Does a pilot instrument open the class of an item? `null`: none does. */
export type PilotOf = (item: ItemCode) => Pilot | null;

const NO_PILOT: PilotOf = () => null;

/**
 * May the zone publish this? Every item that it opens must be one that the law, or a pilot instrument in force when the standard
 * begins, lets it open so. `null`: it may.
 */
export function refuseStandard(
  { items }: Pick<AccessStandard, 'items'>,
  catalogue: readonly EffectItem[],
  pilotOf = NO_PILOT,
): Refusal | null {
  for (const [at, { item: code, effect }] of items.entries()) {
    const item = catalogue.find((one) => one.code === code);
    const refusal = item
      ? refuseEffect(item, effect, pilotOf(code) !== null)
      : refuse('E-ITEM-UNKNOWN', { facts: { item: code } });
    if (refusal) return { ...refusal, field: `items.${at}` };
  }
  return null;
}

/** A project that looks for its standard. */
export interface StandardSeeker {
  readonly industry: string;
  readonly landUse: string;
}

/**
 * Is the project of this standard, and is the standard in force? `standard` is the newest version that has begun; null: none.
 * `null`: it is.
 */
export function refuseForeignStandard(
  standard: AccessStandard | null,
  { industry, landUse }: StandardSeeker,
): Refusal | null {
  const fits =
    standard !== null &&
    standard.landUses.includes(landUse) &&
    (standard.industries.length === 0 || standard.industries.some((one) => isWithinIndustry(industry, one)));
  return fits
    ? null
    : refuse('E-PROMISE-STANDARD', { article: '意见 6', field: 'standard', facts: { industry, landUse } });
}

/** An item of the written list: committable with its effect, or on its ordinary way. */
export interface ListedItem {
  readonly item: ItemCode;
  readonly name: string;
  readonly effect: CommittableItem['effect'] | null;
  /** Why an item that is not committable is not: its class never is, or the standard does not open it. */
  readonly ground: 'excludedClass' | 'notOpened' | null;
  /** The pilot instrument that opens its class, as letters and decisions name it. */
  readonly pilot?: string;
}

/**
 * Sorts the items that a project needs into those that the standard opens and those that go their ordinary way. What a standard
 * opened under a pilot instrument is closed where none reaches the project on that day.
 */
export const listItems = (
  standard: Pick<AccessStandard, 'items'>,
  items: readonly EffectItem[],
  pilotOf = NO_PILOT,
): readonly ListedItem[] =>
  items.map((item) => {
    const [listed, pilot] = [{ item: item.code, name: item.name }, pilotOf(item.code)];
    const opened = standard.items.find((one) => one.item === item.code);
    if (opened && refuseEffect(item, opened.effect, pilot !== null) === null)
      return { ...listed, effect: opened.effect, ground: null, ...(pilot ? { pilot: namePilot(pilot) } : {}) };
    return { ...listed, effect: null, ground: isNeverCommitted(item.code) ? 'excludedClass' : 'notOpened' };
  });
