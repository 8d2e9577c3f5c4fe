import { DEFAULT_INDUSTRIES } from '../../../domain/project/gate.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { factsOfProject, type PlanZone, type Registered } from '../../../domain/plan/facts.ts';
import { planOf, type Plan, type PlanRequest } from '../../../domain/plan/plan.ts';
import type { Answers, PlanFact } from '../../../domain/plan/question.ts';
import { CATALOGUE } from './catalogue.ts';

export const NATIONAL: PlanZone = { class: 'national', industries: DEFAULT_INDUSTRIES, layers: {} };

/** A medical-device plant of two hectares. */
export const PLANT: Registered = {
  industry: 'C3584',
  investmentCny: 60_000_000,
  landHa: 2,
  energyTce: 500,
  chemicalPark: false,
  landContract: false,
};

/** Its answers: sold land on which soil may be lost, a production hall, no hazard. */
export const ANSWERS: Answers = {
  'plan.landForm': 'sold',
  'plan.nonProduction': false,
  'plan.floorArea': 24_000,
  'plan.worksCostCny': 48_000_000,
  'plan.worksCount': 1,
  'plan.electricityKwh': 3_000_000,
  'plan.eia': 'form',
  'plan.discharge': 'registration',
  'plan.sewer': false,
  'plan.abstraction': false,
  'plan.utility': false,
  'plan.soilRiskArea': true,
  'plan.river': false,
  'plan.heritage': 'none',
  'plan.areaAssessment': false,
  'plan.crossCity': false,
  'plan.excavationM3': 8000,
  'plan.hazchem': false,
  'plan.specialFire': false,
  'plan.explosive': false,
  'plan.quakeSpecial': false,
};

/** A Tuesday. */
export const FILING = '2026-09-01' as Day;

export interface Asked {
  readonly answers?: Answers;
  /** Not answered. */
  readonly without?: readonly PlanFact[];
  readonly registered?: Partial<Registered>;
  readonly zone?: Partial<PlanZone>;
  readonly request?: Partial<PlanRequest>;
}

/** The request for the plant's plan, with something answered or registered otherwise. */
export const requestFor = ({ answers, without = [], registered, zone, request }: Asked = {}): PlanRequest => ({
  items: CATALOGUE,
  facts: factsOfProject({
    registered: { ...PLANT, ...registered },
    zone: { ...NATIONAL, ...zone },
    answers: Object.fromEntries(
      Object.entries({ ...ANSWERS, ...answers }).filter(([fact]) => !without.some((one) => one === fact)),
    ),
  }),
  calendar: PUBLISHED_CALENDAR,
  filingDay: FILING,
  targets: { toPermit: 50, wholeChain: 100 },
  ...request,
});

export const plan = (asked: Asked = {}): Plan => planOf(requestFor(asked));

export const codesIn = ({ items }: Pick<Plan, 'items'>): readonly string[] =>
  items.map(({ item }) => item.code as string).toSorted();

/** The day on which an item of a plan is granted. */
export const dayOfItem = (one: Plan, code: string): string | undefined =>
  one.items.find(({ item }) => item.code === code)?.on;
