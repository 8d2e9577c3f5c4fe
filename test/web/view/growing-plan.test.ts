import { describe, expect, it } from '@jest/globals';
import { readItems } from '../../../catalogue/read-items.ts';
import { parseDay, type Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { Answers } from '../../../domain/plan/question.ts';
import { DEFAULT_INDUSTRIES } from '../../../domain/project/gate.ts';
import { fileTogether, marksOf } from '../../../web/src/view/growing-plan.ts';
import { adopted, changeBetween, planDesk, planFrom, type PlanBasis } from '../../../web/src/view/own-plan.ts';
import {
  consequenceOf,
  isOpen,
  knownLine,
  nextOpen,
  optionsOf,
  previousOf,
  questionRows,
  restAnswered,
  unsureOf,
  type QuestionRow,
} from '../../../web/src/view/plan-questions.ts';
import { texts } from '../../../web/src/texts/texts.ts';

const day = (text: string): Day => parseDay(text) as Day;

const BASIS: PlanBasis = {
  today: day('2026-09-01'),
  filingDay: day('2026-09-01'),
  zone: {
    class: 'national',
    industries: { ...DEFAULT_INDUSTRIES } as PlanBasis['zone']['industries'],
    layers: {
      'plan.soilRiskArea': false,
      'plan.river': false,
      'plan.heritage': 'none',
      'plan.areaAssessment': true,
      'plan.crossCity': false,
    },
  },
  registered: {
    industry: 'C3584',
    investmentCny: 60_000_000,
    landHa: 3.2,
    energyTce: 500,
    chemicalPark: false,
    landContract: false,
    specialWorks: null,
  },
  contractOn: null,
  targets: { toPermit: 50, wholeChain: 100 },
  progress: [],
  bureaus: [],
  items: readItems().map((item) => ({
    ...structuredClone(item),
    version: 1,
    effectiveFrom: day('2026-01-01'),
  })) as never,
};

const DESK = planDesk(BASIS, PUBLISHED_CALENDAR);
const planned = (answers: Answers) => planFrom(DESK, { answers, worksMonths: 0 });
const rowOf = (rows: readonly QuestionRow[], code: string) => rows.find(({ question }) => question.code === code)!;
const zh = { texts: texts.zh, language: 'zh' } as const;

const BUILDING: Answers = {
  'plan.nonProduction': false,
  'plan.floorArea': 24_000,
  'plan.worksCostCny': 48_000_000,
  'plan.excavationM3': 8000,
};
const DRY: Answers = { 'plan.sewer': false, 'plan.abstraction': false, 'plan.utility': false };
const SAFE: Answers = {
  'plan.hazchem': false,
  'plan.specialFire': false,
  'plan.explosive': false,
  'plan.quakeSpecial': false,
};

describe('the questions of a project', () => {
  it('leave at most four open where registers, map and industry tell the rest', () => {
    const open = questionRows(planned({})).filter(isOpen);
    expect(open.map(({ question }) => question.code)).toEqual(['land', 'building', 'water', 'hazard']);
  });

  it('are asked one after the other, and back again; when all are answered none is', () => {
    const rows = questionRows(planned({}));
    expect(nextOpen(rows, null)?.question.code).toBe('land');
    expect(nextOpen(rows, 'building')?.question.code).toBe('water');
    expect(nextOpen(rows, 'hazard')?.question.code).toBe('land');
    expect(previousOf(rows, 'water')?.question.code).toBe('environment');
    expect(previousOf(rows, 'land')).toBeNull();
    const answered = questionRows(planned({ 'plan.landForm': 'sold', ...BUILDING, ...DRY, ...SAFE }));
    expect(nextOpen(answered, 'land')).toBeNull();
  });

  it('offer what may be so or not as one option each, and nothing that is counted', () => {
    const { fields } = rowOf(questionRows(planned({})), 'building');
    expect(optionsOf(fields).map(({ field, value }) => [field.fact, value])).toEqual([['plan.nonProduction', true]]);
  });

  it('take what was not ticked for no, and leave open what was not counted', () => {
    const { known } = planned({});
    const { fields } = rowOf(questionRows(planned({})), 'building');
    expect(restAnswered(fields, {}, known.facts)).toEqual({ 'plan.nonProduction': false });
    expect(restAnswered(fields, { 'plan.nonProduction': true }, known.facts)).toEqual({});
  });

  it('take 还不确定 for what is not answered yet, and for all of it where everything is', () => {
    const { fields } = rowOf(questionRows(planned({})), 'water');
    const first = planned({ 'plan.sewer': true });
    expect(unsureOf(fields, { 'plan.sewer': true }, first.known.facts)).not.toHaveProperty('plan.sewer');
    expect(Object.keys(unsureOf(fields, DRY, planned(DRY).known.facts))).toHaveLength(fields.length);
  });

  it('tell what is known in words, with the source of what nobody answered here', () => {
    const own = planned({ 'plan.landForm': 'own', ...SAFE });
    const rows = questionRows(own);
    expect(knownLine(rowOf(rows, 'land').question, own, zh)).toEqual({
      text: '本企业已有的工业用地，用地面积 3.2 公顷',
      sources: ['register'],
    });
    expect(knownLine(rowOf(rows, 'hazard').question, own, zh).text).toBe('以上情形都没有');
    expect(knownLine(rowOf(rows, 'environment').question, own, zh).sources).toEqual(['suggested']);
  });

  it('tell which items an answer brings in, and which it spares', () => {
    const own = planned({ 'plan.landForm': 'own' });
    const { needed, spared } = consequenceOf(rowOf(questionRows(own), 'land').question, own.told);
    expect(spared).toEqual(expect.arrayContaining(['A04', 'A05']));
    expect(needed).not.toContain('A05');
  });
});

describe('the plan that grows with the answers', () => {
  it('marks what the last answer brought in, took away and moved', () => {
    const [before, after] = [planned({ 'plan.landForm': 'own' }), planned({ 'plan.landForm': 'sold' })];
    const marks = marksOf(changeBetween(before, after, DESK));
    expect(marks.get('A05')).toEqual({ kind: 'added' });
    expect(marksOf(changeBetween(after, before, DESK)).get('A05')).toEqual({ kind: 'removed' });
    expect(marksOf(changeBetween(after, after, DESK)).size).toBe(0);
  });

  it('takes what the industry suggests for answered only when it is adopted, and never over an answer', () => {
    const own = planned({});
    expect(own.known.sources['plan.eia']).toBe('suggested');
    expect(adopted({ answers: {}, worksMonths: 0 }, own).answers).toMatchObject({ 'plan.eia': 'form' });
    const said = { answers: { 'plan.eia': 'report' }, worksMonths: 0 } as const;
    expect(adopted(said, planned(said.answers)).answers).toMatchObject({ 'plan.eia': 'report' });
  });

  it('files everything together but the contract, what waits for the works, and what has its case', () => {
    const { told } = planned({ 'plan.landForm': 'sold', ...BUILDING, ...DRY, ...SAFE });
    const card = (code: string, status: number) =>
      ({ item: { code }, stage: 'decided', outcome: 'grant', status }) as never;
    const codes = fileTogether(told, [card('A02', 11), card('A06', 15)]);
    expect(codes).toEqual(expect.arrayContaining(['A06', 'A07b', 'A16', 'A18', 'A19', 'A23']));
    for (const code of ['A02', 'A05', 'A25', 'A26', 'A27']) expect(codes).not.toContain(code);
  });
});
