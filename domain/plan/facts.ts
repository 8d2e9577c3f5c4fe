import type { Facts, FactValue } from '../catalogue/condition.ts';
import { industryFacts } from '../project/facts-of-filing.ts';
import type { IndustryLists } from '../project/gate.ts';
import { ASKED_FACTS, REGISTERED_FACTS, UNSURE, type Answers, type PlanFact } from './question.ts';
import { fieldOf } from './questions.ts';
import { suggestionsFor } from './suggestions.ts';

/** What the registers of the zone hold of a project; what is absent nobody registered yet. */
export interface Registered {
  readonly industry?: string | undefined;
  readonly investmentCny?: number | undefined;
  readonly landHa?: number | undefined;
  readonly energyTce?: number | undefined;
  readonly chemicalPark?: boolean | undefined;
  /** The land contract (A05) is recorded. */
  readonly landContract: boolean;
  /** Its works are special ones (消防法 11), as it is on record; null or absent: nobody has said. */
  readonly specialWorks?: boolean | null | undefined;
}

/** What of its zone a plan asks. */
export interface PlanZone {
  readonly class: 'national' | 'provincial';
  readonly industries: IndustryLists;
  /** What the layers of its map tell of every site in it. */
  readonly layers: SiteLayers;
}

/** What a zone has had drawn for its whole area: soil, rivers, heritage, an area assessment (722号 42). */
export interface SiteLayers {
  readonly 'plan.soilRiskArea'?: boolean | undefined;
  readonly 'plan.river'?: boolean | undefined;
  readonly 'plan.heritage'?: 'none' | 'controlZone' | 'survey' | undefined;
  readonly 'plan.areaAssessment'?: boolean | undefined;
  readonly 'plan.crossCity'?: boolean | undefined;
}

/** Where a fact comes from: a register, a layer of the map, a suggestion, an answer, or the strictest branch of 还不确定. */
export type FactSource = 'register' | 'layer' | 'suggested' | 'answer' | 'unsure';

/** What is known, with the source of each fact that a question could ask. */
export interface KnownFacts {
  readonly facts: Facts;
  readonly sources: Readonly<Partial<Record<PlanFact, FactSource>>>;
}

/** What was answered where no register knows better: the registers' facts cannot be answered away. */
export interface Given {
  readonly registered: Registered;
  readonly zone: PlanZone;
  readonly answers: Answers;
}

/**
 * The facts by which a project is judged: registers, the zone's layers, and what was answered; 还不确定 counts as the
 * strictest branch. Suggestions have no part in it.
 */
export const knownOfProject = (given: Given): KnownFacts => knownFacts(given, false);

/** The same without the sources. */
export const factsOfProject = (given: Given): Facts => knownOfProject(given).facts;

/** The same with what the industry suggests where nothing was answered, for a page that fills in before it asks. */
export const prefilledFacts = (given: Given): KnownFacts => knownFacts(given, true);

function knownFacts({ registered, zone, answers }: Given, suggests: boolean): KnownFacts {
  const register = ownFacts(registered);
  const asked = without(answers, register);
  const base = { ...register, ...resolved(asked) };
  const layers = without(zone.layers, base);
  const suggested = suggests ? without(suggestionsFor({ ...base, ...layers }), { ...base, ...layers }) : {};
  const facts = { ...base, ...layers, ...suggested };
  return {
    facts: { ...facts, ...derived(facts, zone), 'project.landContract': registered.landContract },
    sources: {
      ...sourced(suggested, () => 'suggested'),
      ...sourced(layers, () => 'layer'),
      ...sourced(asked, (value) => (value === UNSURE ? 'unsure' : 'answer')),
      ...sourced(register, () => 'register'),
    },
  };
}

/** Every fact that is not known takes its strictest branch: what a project owes as long as nobody says otherwise. */
export const strictestFacts = (facts: Facts): Facts => ({ ...STRICTEST, ...facts });

const STRICTEST: Facts = Object.fromEntries(
  [...REGISTERED_FACTS, ...ASKED_FACTS].flatMap((fact) => {
    const strictest = fieldOf(fact)?.strictest;
    return strictest === undefined ? [] : [[fact, strictest] as const];
  }),
);

function ownFacts({ specialWorks, ...registered }: Registered): Facts {
  const own = REGISTERED.flatMap((key) => {
    const value = registered[key];
    return value === undefined ? [] : [[`project.${key}`, value] as const];
  });
  return { ...Object.fromEntries(own), ...(specialWorks == null ? {} : { 'plan.specialFire': specialWorks }) };
}

const REGISTERED = ['industry', 'investmentCny', 'landHa', 'energyTce', 'chemicalPark'] as const;

/** 还不确定 is read as the strictest branch; where there is none the fact stays open. */
const resolved = (answers: Facts): Facts =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([fact, value]) => {
      const known = value === UNSURE ? fieldOf(fact)?.strictest : value;
      return known === undefined ? [] : [[fact, known] as const];
    }),
  );

/** What follows from the zone and, once it is known, from the industry. */
function derived(facts: Facts, zone: PlanZone): Facts {
  const industry = facts['project.industry'];
  if (typeof industry !== 'string') return { 'zone.class': zone.class };
  const project = { industry, chemicalPark: facts['project.chemicalPark'] === true };
  return { 'zone.class': zone.class, ...industryFacts(project, zone.industries) };
}

/** What is given and not known already. */
const without = (given: Facts | Answers | SiteLayers, known: Facts): Facts =>
  Object.fromEntries(
    Object.entries(given).flatMap(([fact, value]: readonly [string, FactValue | undefined]) =>
      value === undefined || known[fact] !== undefined ? [] : [[fact, value] as const],
    ),
  );

const sourced = (facts: Facts, sourceOf: (value: FactValue) => FactSource): Record<string, FactSource> =>
  Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, sourceOf(value)]));
