import type { Day } from '../clock/day.ts';

/** Code of an item (事项) in the catalogue: `A02`, `A07b`. */
export type ItemCode = string & { readonly __brand: 'ItemCode' };

/** A length of time in the unit in which the law or the zone states it. */
export interface Length {
  readonly length: number;
  readonly unit: 'workingDays' | 'calendarDays';
}

/** 主要材料 (E: never deferrable), 次要材料 (D: may be deferred), 系统调取 (S: fetched, never asked). */
export type MaterialClass = 'E' | 'D' | 'S';

export interface Material {
  readonly code: string;
  readonly name: string;
  readonly class: MaterialClass;
  /** Concerns safety: then it is never deferred, whatever its class. */
  readonly safety: boolean;
  /** One material used by several items carries the same key there, and is handed in once. */
  readonly sameAs?: string;
  /** How to make it, for the applicant. */
  readonly guide?: string;
  /** Sentences that an officer may put into a correction notice, each with its basis. */
  readonly defects?: readonly { readonly text: string; readonly basis: string }[];
}

export type FieldType = 'text' | 'longText' | 'number' | 'integer' | 'choice' | 'boolean';

/** A field of the one form (一张表单). Fields of several items with one key are one field and are asked once. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Where a value is known already: a fact of the project or of the enterprise. */
  readonly from?:
    | 'project.name'
    | 'project.industry'
    | 'project.investmentCny'
    | 'project.landHa'
    | 'project.energyTce'
    | 'enterprise.name';
  readonly help?: string;
}

/** What an enterprise promises when an item is decided on its commitment (告知承诺), as published by the zone. */
export interface CommitmentStandard {
  readonly version: string;
  readonly conditions: readonly { readonly text: string; readonly basis: string }[];
  /** What is checked, how, and by whom. */
  readonly checks: string;
  readonly consequences: readonly string[];
  readonly publicity: string;
}

/** Grounds and conditions from which a decision is composed. */
export interface DecisionLibrary {
  readonly grantReasons: readonly string[];
  readonly refusalReasons: readonly { readonly text: string; readonly basis: string }[];
  readonly conditions: readonly string[];
}

/**
 * One version of an item's guide (办事指南) in one zone. A case keeps the version under which it was filed (许可法 30).
 *
 * `statutory.from` is `receipt` where the law counts from receipt (环评, 施工许可); then, after a correction, from the day
 * on which the last requested material arrived.
 */
export interface Item {
  readonly code: ItemCode;
  readonly version: number;
  readonly effectiveFrom: Day;
  readonly name: string;
  readonly english: string;
  /** A permit, a filing (备案, which certifies and permits nothing: 673号 13), or a technical review. */
  readonly nature: 'permit' | 'filing' | 'review';
  readonly bureau: string;
  readonly legalBasis: readonly string[];
  readonly statutory: (Length & { readonly from: 'acceptance' | 'receipt' }) | null;
  readonly promised: Length | null;
  /** Window for telling all defects at once; length 0: on the spot. */
  readonly acceptance: Length;
  readonly materials: readonly Material[];
  /** Items that must be granted first; filed before that, this one is filed ahead and received by itself. */
  readonly after: readonly ItemCode[];
  /** Decided in the same moment when complete (备案, statutory commitment). */
  readonly instant: boolean;
  /** Listed for 告知承诺. */
  readonly commitment: boolean;
  readonly standard?: CommitmentStandard;
  readonly yellow?: number;
  readonly fields: readonly FormField[];
  /** Name of what a grant yields: 《建设用地规划许可证》. */
  readonly result: string;
  readonly library?: DecisionLibrary;
}

/** The material of that code, `undefined` if the guide does not list it. */
export const materialOf = (item: Pick<Item, 'materials'>, code: string): Material | undefined =>
  item.materials.find((material) => material.code === code);

/** What the applicant hands in: all but what the system fetches (716号 7). */
export const askedMaterials = (item: Pick<Item, 'materials'>): readonly Material[] =>
  item.materials.filter((material) => material.class !== 'S');
