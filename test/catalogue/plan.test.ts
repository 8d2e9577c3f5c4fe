import { describe, expect, it } from '@jest/globals';
import { readItems } from '../../catalogue/read-items.ts';
import type { Item } from '../../domain/catalogue/item.ts';
import { askedQuestions } from '../../domain/plan/asking.ts';
import { prefilledFacts } from '../../domain/plan/facts.ts';
import type { Answers } from '../../domain/plan/question.ts';
import { ANSWERS, codesIn, FILING, NATIONAL, plan, PLANT, type Asked } from '../domain/plan/planning.ts';

const items = readItems().map((item): Item => ({ ...item, version: 1, effectiveFrom: FILING }));
const planned = (asked: Asked = {}) => plan({ ...asked, request: { items, ...asked.request } });
const codes = (asked: Asked = {}): readonly string[] => codesIn(planned(asked));
const answering = (answers: Answers): readonly string[] => codes({ answers });
/** Of these, the ones that the plan has. */
const among = (found: readonly string[], ...wanted: readonly string[]): string =>
  wanted.filter((code) => found.includes(code)).join(' ');

describe('by the catalogue that comes with the system', () => {
  it('a device plant on sold land in a national zone needs what domain.md 3.2 leads it through', () => {
    const chain = ['A01', 'A02', 'A05', 'A06', 'A07b', 'A09b', 'A16', 'A18', 'A19', 'A23', 'A25', 'A26', 'A27'];
    expect(among(codes(), ...chain)).toBe(chain.join(' '));
    // Beside it only what belongs to one of them: the supervision of the works, the members of the joint acceptance, and the
    // firm's own acceptance.
    expect(codes().filter((code) => !chain.includes(code))).toEqual(['A22', 'A25a', 'A25b', 'A25d', 'A31']);
  });

  it('a chemical project of 6,200 tce needs the report, the energy review and the safety review', () => {
    const registered = { industry: 'C2614', energyTce: 6200, chemicalPark: true };
    const found = codes({
      registered,
      answers: { 'plan.eia': 'report', 'plan.discharge': 'key', 'plan.hazchem': true },
    });
    expect(among(found, 'A07a', 'A07b', 'A08', 'A14', 'A28')).toBe('A07a A08 A14 A28');
  });

  it('a device plant of 6,200 tce needs the energy review too, whoever decides it', () => {
    expect(codes({ registered: { energyTce: 6200 } })).toContain('A08');
  });

  it('each form of land has the items of its own', () => {
    const land = (form: string) => among(answering({ 'plan.landForm': form }), 'A04', 'A05', 'A06');
    expect(['sold', 'flexible', 'rent', 'standard'].map(land)).toEqual(['A05 A06', 'A05 A06', 'A05 A06', 'A05 A06']);
    expect(['own', 'allocated', 'leased'].map(land)).toEqual(['', 'A04 A06', '']);
  });

  it('small works need no construction permit, a leased building in which nothing is built no planning either', () => {
    expect(among(answering({ 'plan.floorArea': 300 }), 'A18', 'A22', 'A23')).toBe('A18');
    const leased = {
      'plan.landForm': 'leased',
      'plan.floorArea': 0,
      'plan.worksCostCny': 0,
      'plan.soilRiskArea': false,
    };
    expect(answering(leased)).toEqual(['A01', 'A02', 'A07b', 'A31']);
  });

  it('whoever is not sure of anything is led the strictest way, one kind of each paper', () => {
    const unsure = answering(Object.fromEntries(Object.keys(ANSWERS).map((fact) => [fact, 'unsure'])));
    expect(among(unsure, 'A07a', 'A07b', 'A07c', 'A09a', 'A09b')).toBe('A07a A09a');
    expect(unsure.length).toBeGreaterThan(25);
  });

  it('where registers and map are filled four questions are open', () => {
    const layers = {
      'plan.soilRiskArea': true,
      'plan.river': false,
      'plan.heritage': 'none',
      'plan.areaAssessment': false,
      'plan.crossCity': false,
    } as const;
    const { facts } = prefilledFacts({ registered: PLANT, zone: { ...NATIONAL, layers }, answers: {} });
    const open = askedQuestions(items, facts).filter(({ state }) => state === 'open');
    expect(open.map(({ question }) => question.code)).toEqual(['land', 'building', 'water', 'hazard']);
  });

  it('every line names a rule with a reason in both languages and a basis', () => {
    const { items: lines, leftOut } = planned();
    const bare = [...lines, ...leftOut].filter(({ rule }) => !rule.why || !rule.english || !rule.basis);
    expect(bare).toEqual([]);
  });
});
