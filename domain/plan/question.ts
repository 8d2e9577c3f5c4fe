import type { FactValue } from '../catalogue/condition.ts';
import type { Wording } from '../law/law-articles.ts';

/** Facts that the registers hold of a project; asked only where nobody registered it yet. */
export const REGISTERED_FACTS = [
  'project.industry',
  'project.investmentCny',
  'project.chemicalPark',
  'project.landHa',
  'project.energyTce',
] as const;

/** Facts that only the applicant can tell, or a layer of the zone's map. */
export const ASKED_FACTS = [
  'plan.landForm',
  'plan.floorArea',
  'plan.worksCostCny',
  'plan.nonProduction',
  'plan.worksCount',
  'plan.electricityKwh',
  'plan.eia',
  'plan.discharge',
  'plan.sewer',
  'plan.abstraction',
  'plan.utility',
  'plan.river',
  'plan.soilRiskArea',
  'plan.excavationM3',
  'plan.heritage',
  'plan.areaAssessment',
  'plan.crossCity',
  'plan.hazchem',
  'plan.specialFire',
  'plan.explosive',
  'plan.quakeSpecial',
] as const;

export type RegisteredFact = (typeof REGISTERED_FACTS)[number];
export type AskedFact = (typeof ASKED_FACTS)[number];
/** A fact that a field of a question answers. */
export type PlanFact = RegisteredFact | AskedFact;

/** 还不确定: the answer that takes the strictest branch. */
export const UNSURE = 'unsure';

/** What was answered, by fact. A fact that is absent was not answered. */
export type Answers = Readonly<Partial<Record<PlanFact, FactValue>>>;

/** One thing that a question asks. */
export interface QuestionField {
  readonly fact: PlanFact;
  readonly label: Wording;
  readonly type: 'choice' | 'boolean' | 'number' | 'integer' | 'industry';
  readonly unit?: Wording;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly Choice[];
  /** What 还不确定 counts as: whatever asks the most of the project. Absent: it stays open. */
  readonly strictest?: FactValue;
}

export interface Choice {
  readonly value: string;
  readonly label: Wording;
}

/** A question with the fields that are answered together: what is chosen first, then what is counted. */
export interface Question {
  readonly code: QuestionCode;
  readonly text: Wording;
  /** Why it is asked: what depends on it. */
  readonly why: Wording;
  readonly fields: readonly QuestionField[];
}

export type QuestionCode = 'industry' | 'land' | 'building' | 'energy' | 'environment' | 'water' | 'site' | 'hazard';
