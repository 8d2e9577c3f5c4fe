import { describe, expect, it, test } from '@jest/globals';
import { FACT_NAMES } from '../../../domain/catalogue/fact-names.ts';
import { askedQuestions, refuseAnswers } from '../../../domain/plan/asking.ts';
import { factsOfProject, prefilledFacts } from '../../../domain/plan/facts.ts';
import { ASKED_FACTS, UNSURE, type Answers } from '../../../domain/plan/question.ts';
import { fieldOf, QUESTIONS } from '../../../domain/plan/questions.ts';
import { CATALOGUE } from './catalogue.ts';
import { ANSWERS, NATIONAL, PLANT } from './planning.ts';

const LAYERS = {
  'plan.soilRiskArea': true,
  'plan.river': false,
  'plan.heritage': 'none',
  'plan.areaAssessment': true,
  'plan.crossCity': false,
} as const;
const known = (answers: Answers, layers = LAYERS) =>
  prefilledFacts({ registered: PLANT, zone: { ...NATIONAL, layers }, answers });
const states = (answers: Answers) =>
  Object.fromEntries(
    askedQuestions(CATALOGUE, known(answers).facts).map(({ question, state }) => [question.code, state]),
  );

describe('the questions', () => {
  it('are six to nine, and each fact that the plan asks is asked once', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(6);
    expect(QUESTIONS.length).toBeLessThanOrEqual(9);
    const asked = QUESTIONS.flatMap(({ fields }) => fields.map(({ fact }) => fact as string));
    expect(new Set(asked).size).toBe(asked.length);
    const plan = FACT_NAMES.filter(({ source }) => source === 'plan').map(({ key }) => key);
    expect(asked.filter((fact) => fact.startsWith('plan.')).toSorted()).toEqual(plan.toSorted());
    expect([...ASKED_FACTS].toSorted()).toEqual(plan.toSorted());
  });

  test.each(FACT_NAMES.filter(({ options, source }) => options && source === 'plan'))(
    'on $key offer exactly what rules may name',
    ({ key, options }) => {
      expect(fieldOf(key)?.options?.map(({ value }) => value)).toEqual(options);
    },
  );

  it('let everybody be unsure of what is asked, and take that for an answer that fits', () => {
    for (const fact of ASKED_FACTS) {
      const strictest = fieldOf(fact)?.strictest;
      expect([fact, strictest === undefined]).toEqual([fact, false]);
      expect(refuseAnswers({ [fact]: UNSURE, ...(strictest === undefined ? {} : { [fact]: strictest }) })).toEqual([]);
    }
  });

  it('offer what is chosen before what is counted', () => {
    for (const { fields } of QUESTIONS) {
      const firstCounted = fields.findIndex(({ type }) => type === 'number' || type === 'integer');
      const lastChosen = fields.findLastIndex(({ type }) => type === 'choice' || type === 'boolean');
      expect(firstCounted < 0 || lastChosen < firstCounted).toBe(true);
    }
  });
});

describe('what registers, map and industry know', () => {
  it('leaves at most four questions open', () => {
    const open = askedQuestions(CATALOGUE, known({}).facts).filter(({ state }) => state === 'open');
    expect(open.map(({ question }) => question.code)).toEqual(['land', 'building', 'water', 'hazard']);
  });

  it('is named as its source', () => {
    expect(known({ 'plan.eia': UNSURE, 'plan.sewer': true }).sources).toMatchObject({
      'project.industry': 'register',
      'plan.river': 'layer',
      'plan.discharge': 'suggested',
      'plan.eia': 'unsure',
      'plan.sewer': 'answer',
    });
  });

  it('cannot be answered away, but a suggestion and a layer can', () => {
    const answers = { 'project.industry': 'C2614', 'plan.eia': 'report', 'plan.river': true };
    expect(known(answers).facts).toMatchObject({
      'project.industry': 'C3584',
      'plan.eia': 'report',
      'plan.river': true,
    });
  });

  it('has the kind of the works as it is on record before what was answered', () => {
    const of = (specialWorks: boolean | null) =>
      factsOfProject({
        registered: { ...PLANT, specialWorks },
        zone: NATIONAL,
        answers: { 'plan.specialFire': false },
      });
    expect([true, false, null].map((said) => of(said)['plan.specialFire'])).toEqual([true, false, false]);
  });

  it('no suggestion decides for a project that has not taken it', () => {
    const facts = factsOfProject({ registered: PLANT, zone: NATIONAL, answers: {} });
    expect(facts['plan.eia']).toBeUndefined();
    expect(facts['project.admission']).toBe('pass');
  });
});

describe('a question', () => {
  it('is idle once nothing depends on it', () => {
    expect(states(ANSWERS)).toMatchObject({ land: 'answered', hazard: 'answered' });
    const { 'plan.nonProduction': _, ...rest } = ANSWERS;
    expect(states(rest)).toMatchObject({ building: 'open' });
    expect(states({ ...rest, 'plan.floorArea': 0 })).toMatchObject({ building: 'answered' });
  });
});

test.each<[string, Answers]>([
  ['an option that is none', { 'plan.eia': 'book' }],
  ['a text for a number', { 'plan.floorArea': 'much' }],
  ['less than nothing', { 'project.landHa': -1 }],
  ['half a building', { 'plan.worksCount': 1.5 }],
  ['a number for yes or no', { 'plan.sewer': 1 }],
  ['what is no industry', { 'project.industry': 'plant' }],
])('%s is no answer', (_what, answers) => {
  expect(refuseAnswers(answers)).toMatchObject([
    { code: 'E-ANSWER-BOUNDS', field: `answers.${Object.keys(answers)[0]}` },
  ]);
});
