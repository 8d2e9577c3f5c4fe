import type { ExtensionRule, PauseKind } from '../clock/clock.ts';
import type { Day } from '../clock/day.ts';
import type { Condition } from './condition.ts';

/** Code of an item (事项) in the catalogue: `A02`, `A07b`. */
export type ItemCode = string & { readonly __brand: 'ItemCode' };

/** A length of time in the unit in which the law or the zone states it. */
export interface Length {
  readonly length: number;
  readonly unit: 'workingDays' | 'calendarDays';
}

/** The article that sets a limit, as `取水条例 19`; absent: nobody named it, and papers name what is general. */
export interface Sourced {
  readonly article?: string | undefined;
}

/** A limit of the law: how long, from when, and which article sets it. */
export type StatutoryLimit = Length & Sourced & { readonly from: 'acceptance' | 'receipt' };

/** A length in months, as permits are measured. */
export interface Months {
  readonly length: number;
  readonly unit: 'months';
}

/** Extension of a permit's time to start or, if it has none, of its validity. `askBefore` absent: by the last day. */
export interface PermitExtension {
  readonly max: number;
  readonly unit: 'months';
  readonly times: number;
  readonly article: string;
  readonly askBefore?: Length;
}

/** 主要材料 (E: never deferrable), 次要材料 (D: may be deferred), 系统调取 (S: fetched, never asked). */
export type MaterialClass = 'E' | 'D' | 'S';

export interface Material {
  readonly code: string;
  readonly name: string;
  readonly class: MaterialClass;
  /** Concerns safety: then it is never deferred, whatever its class. */
  readonly safety: boolean;
  /** 承诺后补: the commitment stands for it until the decision, after which it is handed in. Set by the situation alone. */
  readonly later?: true;
  /** One material used by several items carries the same key there, and is handed in once. */
  readonly sameAs?: string;
  /** How to make it, for the applicant. */
  readonly guide?: string;
  /** Sentences that an officer may put into a correction notice, each with its basis. */
  readonly defects?: readonly { readonly text: string; readonly basis: string }[];
}

export type FieldType = 'text' | 'longText' | 'number' | 'integer' | 'choice' | 'boolean';

/** Where a value of the form can be known from. */
export const FIELD_SOURCES = [
  'project.name',
  'project.industry',
  'project.investmentCny',
  'project.landHa',
  'project.energyTce',
  'project.site',
  'enterprise.name',
  'person.name',
  'plan.floorArea',
  'plan.worksCount',
  'plan.electricityKwh',
] as const;

/** What is known already of project, enterprise and whoever files, or was answered of the plan; it is not asked again. */
export type FieldSource = (typeof FIELD_SOURCES)[number];

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
  /** Where a value is known already. */
  readonly from?: FieldSource;
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
  /** Promised only once the land of the project is settled (土地出让合同). */
  readonly needsLand?: boolean;
}

/** Grounds and conditions from which a decision is composed. */
export interface DecisionLibrary {
  readonly grantReasons: readonly string[];
  readonly refusalReasons: readonly { readonly text: string; readonly basis: string }[];
  readonly conditions: readonly string[];
}

/**
 * A permit; a filing (备案, which certifies and permits nothing: 673号 13); a technical review; a confirmation between organs
 * or of a fact (核实, 适用确认); an entry in a register (不动产登记); a contract that is signed outside (出让合同); a notice that
 * is the firm's own duty (自主验收报备).
 */
export const ITEM_NATURES = [
  'permit',
  'filing',
  'review',
  'confirmation',
  'registration',
  'contract',
  'notice',
] as const;

export type ItemNature = (typeof ITEM_NATURES)[number];

/** Stage of the whole chain (全链): 准入, 立项用地, 工程许可, 施工许可, 竣工验收, 投产登记. */
export type ChainStage = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'S5';

/**
 * One rule that says whether a project needs the item. Of an item's rules the first that holds decides; while one that
 * stands before it is not known, neither is the answer. An item without rules is needed by every project.
 */
export interface AppliesRule {
  /** Names the rule in the plan: `A23-small`. */
  readonly id: string;
  readonly needed: boolean;
  readonly when: Condition;
  readonly why: string;
  readonly english: string;
  readonly basis: string;
}

/** 情形: a branch of the guide that changes materials or limits where its condition holds. */
export interface Situation {
  readonly code: string;
  readonly name: string;
  readonly english: string;
  readonly when: Condition;
  readonly sets: {
    readonly statutory?: StatutoryLimit | null;
    readonly promised?: Length | null;
    readonly alsoPausedBy?: readonly PauseKind[];
    /** Listed for 告知承诺 in this branch alone: the general filing of A25b, whose special acceptance never is. */
    readonly commitment?: boolean;
    /**
     * Materials that are asked besides, and codes of those that are not asked. Where the situation is the commitment
     * (`case.way`), the latter are not waived: they are handed in after the decision, as its conditions say.
     */
    readonly adds?: readonly Material[];
    readonly drops?: readonly string[];
  };
}

/** A rule that the machine checks over form, materials and registers before an officer looks. */
export interface MachineCheck {
  readonly code: string;
  /** What is checked, as the officer reads it beside the tick. */
  readonly text: string;
  readonly that: Condition;
  /** Asked only where this holds; always if absent. */
  readonly when?: Condition;
  readonly basis: string;
  /** The standard sentence for the correction notice, and the material that it is about, if one. */
  readonly sentence: string;
  readonly material?: string;
  /** Where it holds, the material needs no look: what there is to see of it is seen from form, materials and registers. */
  readonly settles?: boolean;
}

/** 并联审查: a department that is asked for its opinion while the item is reviewed, and what it is asked. */
export interface Consultation {
  readonly bureau: string;
  readonly question: string;
  /** Working days for the answer. */
  readonly days: number;
  /** Asked only where this holds; always if absent. What cannot be told yet is asked. */
  readonly when?: Condition;
  /** Why the department is not asked where it does not hold. */
  readonly otherwise?: string;
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
  /** Its name where there is little room: 工程规划许可; the whole name if absent. */
  readonly shortName?: string;
  readonly english: string;
  readonly nature: ItemNature;
  readonly bureau: string;
  readonly legalBasis: readonly string[];
  readonly statutory: StatutoryLimit | null;
  readonly promised: Length | null;
  /** Window for telling all defects at once; length 0: on the spot. */
  readonly acceptance: Length & Sourced;
  readonly materials: readonly Material[];
  /** Items that must be granted first; filed before that, this one is filed ahead and received by itself. */
  readonly after: readonly ItemCode[];
  /** Decided in the same moment when complete (备案, statutory commitment). */
  readonly instant: boolean;
  /** Listed for 告知承诺. */
  readonly commitment: boolean;
  readonly standard?: CommitmentStandard;
  readonly yellow?: number;
  /** Further kinds of special procedure that stop both clocks, by special law or local rule. */
  readonly alsoPausedBy?: readonly PauseKind[];
  /** By which article each of these kinds stops them; one that is not named does so by the law that the guide names first. */
  readonly pauseArticles?: Readonly<Partial<Record<PauseKind, string>>>;
  /** The most working days that a procedure of a kind can exclude. */
  readonly caps?: Readonly<Partial<Record<PauseKind, number>>>;
  /** Who may extend the statutory limit, how far and how often; 许可法 42(1) if absent. */
  readonly extensionRule?: ExtensionRule;
  /** 容缺通过: may be granted with a deferred paper outstanding, which that other item waits for. */
  readonly supplementAfterGrant?: { readonly before: ItemCode };
  /** How long the permit holds, from the decision. */
  readonly validity?: Months;
  /** Latest day to ask for renewal, before the end of validity (许可法 50); 30 days if absent. */
  readonly renewalAsk?: Length;
  /** Works must start within this time of the grant, else the permit is void. */
  readonly startWithin?: Months;
  readonly permitExtension?: PermitExtension;
  /** Works may not start before this is granted (未批先建). */
  readonly beforeStart?: boolean;
  /** What was built may not be used before this is granted. */
  readonly beforeUse?: boolean;
  readonly stage?: ChainStage;
  /** Which projects need it; every project if absent. */
  readonly applies?: readonly AppliesRule[];
  readonly situations?: readonly Situation[];
  readonly checks?: readonly MachineCheck[];
  readonly consults?: readonly Consultation[];
  /** Comes only when the works are done: its days follow the completion, not the filing. */
  readonly afterWorks?: boolean;
  /** Filed for one or some works (单体, 标段) of a project, and counted for each of them. */
  readonly perWorks?: boolean;
  /** `POLICY`: overrun of the promised limit passes the item by default, for the intake of what waits for it (domain.md 2.9). */
  readonly tacit?: 'NONE' | 'POLICY';
  /** The enterprise must file this item within the time after that other one is granted. */
  readonly fileWithin?: Length & { readonly of: ItemCode };
  readonly fields: readonly FormField[];
  /** Name of what a grant yields: 《建设用地规划许可证》. */
  readonly result: string;
  /** Under which key (`sameAs`) other guides list what a grant yields: it is fetched there and never asked (716号 7). */
  readonly yields?: string;
  readonly library?: DecisionLibrary;
  /** What its own texts are in English, by the Chinese text; the common ones of the catalogue need no entry. */
  readonly inEnglish?: Readonly<Record<string, string>>;
}

/** The material of that code, `undefined` if the guide does not list it. */
export const materialOf = (item: Pick<Item, 'materials'>, code: string): Material | undefined =>
  item.materials.find((material) => material.code === code);

/** What bars an item until it is granted. 准入评审 (A01) before 备案 (A02) is advice and never a bar (673号 13). */
export const predecessorsOf = ({ code, after }: Pick<Item, 'code' | 'after'>): readonly ItemCode[] =>
  code === 'A02' ? after.filter((one) => one !== 'A01') : after;

/** What the applicant hands in, now or later: all but what the system fetches (716号 7). */
export const suppliedMaterials = (item: Pick<Item, 'materials'>): readonly Material[] =>
  item.materials.filter((material) => material.class !== 'S');

/** What must be in hand before the decision: what a commitment stands for comes after it. */
export const askedMaterials = (item: Pick<Item, 'materials'>): readonly Material[] =>
  suppliedMaterials(item).filter(({ later }) => later !== true);
