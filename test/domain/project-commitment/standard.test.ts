import { describe, expect, it } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { refuseFigures, shortOf } from '../../../domain/project-commitment/figures.ts';
import type { LegalEffect } from '../../../domain/project-commitment/legal-effect.ts';
import { refuseProject } from '../../../domain/project-commitment/eligibility.ts';
import { refuseReportOnPromise } from '../../../domain/project-commitment/report-bar.ts';
import { refuseRequest } from '../../../domain/project-commitment/request.ts';
import { listItems, refuseStandard } from '../../../domain/project-commitment/standard.ts';
import type { Pilot } from '../../../domain/pilot/pilot.ts';
import { day } from '../case/builders.ts';
import { built, CATALOGUE, listed, opened, registered, STANDARD, wish, WORLD } from './builders.ts';

const letter: LegalEffect = { kind: 'notifyAndCommit' };
const before = (permitBefore: 'start' | 'foundation' | 'structure' | 'use'): LegalEffect => ({
  kind: 'registerFirst',
  permitBefore,
});
const opens = (item: string, effect: LegalEffect, change: object = {}) =>
  refuseStandard(
    { items: [{ item: item as ItemCode, effect }] },
    CATALOGUE.map((one) => ({ ...one, ...change })),
  );

const PILOT: Pilot = {
  id: 'pilot',
  item: 'A07b' as ItemCode,
  issuer: '省生态环境厅',
  instrumentNo: '苏环规〔2026〕1号',
  industries: ['C35'],
  areaAssessment: null,
  from: day('2026-09-01'),
  to: day('2026-09-04'),
  enteredBy: '陈立',
  confirmed: true,
  ended: false,
};

describe('a zone publishes a standard', () => {
  it('that gives each item an effect which its law allows', () => {
    expect(refuseStandard(STANDARD, CATALOGUE)).toBeNull();
    expect(opens('A29', before('use'))).toBeNull();
  });

  it.each(['A07b', 'A20'])('but never one that opens %s, even if the catalogue lists it for commitment', (item) => {
    for (const effect of [letter, before('start')])
      expect(opens(item, effect, { commitment: true })).toMatchObject({
        code: 'E-COMMITMENT-EXCLUDED',
        article: '许可法 12',
        field: 'items.0',
      });
  });

  it('and no permit by letter that its catalogue does not list (722号 40)', () => {
    expect(opens('A18', letter)).toMatchObject({ code: 'E-COMMITMENT-NOT-LISTED', article: '722号 40' });
  });

  it.each([
    ['A18', before('foundation'), '城乡规划法 40'],
    ['A09b', before('use'), '许可法 12'],
  ])('and no permit %s after the works that it lets begin', (item, effect, article) => {
    expect(opens(item, effect)).toMatchObject({ code: 'E-PROMISE-PERMIT-LATE', article });
  });

  it('or opens an excluded class under a pilot instrument: for the letter alone, and only if the catalogue lists it', () => {
    const under = (effect: LegalEffect, commitment: boolean) =>
      refuseStandard(
        { items: [{ item: 'A07b' as ItemCode, effect }] },
        CATALOGUE.map((one) => ({ ...one, commitment })),
        () => PILOT,
      );
    expect(under(letter, true)).toBeNull();
    expect(under(letter, false)).toMatchObject({ code: 'E-COMMITMENT-NOT-LISTED' });
    expect(under(before('start'), true)).toMatchObject({ code: 'E-COMMITMENT-EXCLUDED', article: '许可法 12' });
  });

  it('and no item that the catalogue does not know', () => {
    expect(opens('A99', letter)).toMatchObject({ code: 'E-ITEM-UNKNOWN' });
  });

  it('whose list keeps apart what its class excludes and what it only does not open', () => {
    const grounds = listItems({ items: [] }, CATALOGUE).map(({ item, ground }) => [item, ground]);
    expect(Object.fromEntries(grounds)).toMatchObject({
      A07b: 'excludedClass',
      A20: 'excludedClass',
      A24: 'notOpened',
    });
  });
});

describe('a project', () => {
  const facts = {
    project: { industry: 'C3584', landUse: 'industrial' },
    standard: STANDARD,
    eligibility: WORLD,
    open: null,
  };

  it('is of a standard by its industry, with or without the letter, and its land', () => {
    expect(refuseRequest(facts)).toBeNull();
    expect(refuseRequest({ ...facts, project: { industry: '3584', landUse: 'industrial' } })).toBeNull();
    expect(refuseRequest({ ...facts, standard: { ...STANDARD, industries: [] } })).toBeNull();
    for (const project of [
      { industry: 'C2614', landUse: 'industrial' },
      { industry: 'C3584', landUse: 'research' },
    ])
      expect(refuseRequest({ ...facts, project })).toMatchObject({ code: 'E-PROMISE-STANDARD', facts: project });
  });

  it.each([
    [{ verified: true }, 'E-PROMISE-CATALOGUE', '673号 3'],
    [{ listed: 'verification' } as const, 'E-PROMISE-CATALOGUE', '673号 3'],
    [{ listed: 'negative' } as const, 'E-COMMITMENT-NEGATIVE-LIST', '意见 6'],
    [{ admission: { outcome: 'conditional' } as const }, 'E-PROMISE-IMPACT', '意见 22'],
    [{ filed: false }, 'E-PROMISE-NOT-FILED', '673号 3'],
    [{ landSettledOn: null }, 'E-PROMISE-LAND', '城乡规划法 38(2)'],
    [{ creditBarred: true }, 'E-COMMITMENT-BARRED', '信用修复办法'],
  ])('is told at once why it may not: %o', (change, code, article) => {
    expect(refuseProject({ ...WORLD, ...change })).toMatchObject({ code, article });
  });
});

describe('an excluded class that a standard opens under a pilot instrument', () => {
  const open = { items: [{ item: 'A07b' as ItemCode, effect: letter }] };
  const catalogue = CATALOGUE.map((one) => ({ ...one, commitment: true }));
  const consult = (pilots: readonly Pilot[], industry = 'C3584') =>
    opened(open, { pilots, industry }, catalogue).does(
      '2026-09-03T09:00',
      wish.advise('planning'),
      wish.advise('water'),
    );
  const promise = wish.commit('A07b');

  it('is promised on the last day of the instrument that the list names, and not the day after', () => {
    const told = consult([PILOT]).does('2026-09-03T10:00', wish.list);
    expect(told.state.items[0]).toMatchObject({ item: 'A07b', pilot: '省生态环境厅（苏环规〔2026〕1号）' });
    expect(told.tries('2026-09-04T23:59', promise)).toBeNull();
    expect(told.tries('2026-09-05T00:00', promise)).toMatchObject({
      code: 'E-COMMITMENT-EXCLUDED',
      article: '许可法 12',
    });
  });

  it('is not promised after it was taken off, nor on another one than the list names', () => {
    const told = consult([PILOT]).does('2026-09-03T10:00', wish.list);
    const later = { ...PILOT, id: 'later', instrumentNo: '苏环规〔2026〕2号', to: day('2027-12-31') };
    for (const pilots of [[{ ...PILOT, ended: true }], [later]])
      expect(told.with({ pilots }).tries('2026-09-04T09:00', promise)).toMatchObject({ code: 'E-COMMITMENT-EXCLUDED' });
  });

  it.each([
    ['the instrument does not reach the industry', [PILOT], 'C2614'],
    ['nobody has confirmed it', [{ ...PILOT, confirmed: false }], 'C3584'],
    ['there is none', [], 'C3584'],
  ])('goes its ordinary way where %s', (_why, pilots, industry) => {
    expect(consult(pilots, industry).state.items[0]).toMatchObject({ effect: null, ground: 'excludedClass' });
  });
});

describe('figures', () => {
  const figures = (intensity: number, energy: number) => [
    { indicator: 'intensity', value: intensity },
    { indicator: 'energy', value: energy },
  ];

  it('are promised each once, at the limit or better', () => {
    expect(refuseFigures(STANDARD, figures(450, 0.1))).toBeNull();
    expect(refuseFigures(STANDARD, figures(449.9, 0.1))).toMatchObject({ facts: { limit: '450万元/亩' } });
    expect(refuseFigures(STANDARD, figures(450, 0.11))).toMatchObject({ facts: { indicator: '单位能耗' } });
  });

  it.each([
    [[...figures(450, 0.1), { indicator: 'energy', value: 0.1 }]],
    [figures(450, 0.1).slice(0, 1)],
    [[...figures(450, 0.1), { indicator: 'plot', value: 1 }]],
  ])('are whole and nothing besides: %o', (given) => {
    expect(refuseFigures(STANDARD, given)).toMatchObject({ code: 'E-PROMISE-FIGURES' });
  });

  it('fall short of a promise even where the standard would be met', () => {
    const short = shortOf(STANDARD.indicators, figures(480, 0.08), figures(460, 0.08));
    expect(short.map(({ key }) => key)).toEqual(['intensity']);
    expect(shortOf(STANDARD.indicators, figures(480, 0.08), figures(480, 0.09)).map(({ key }) => key)).toEqual([
      'energy',
    ]);
    expect(shortOf(STANDARD.indicators, figures(480, 0.08), figures(500, 0.01))).toEqual([]);
  });
});

describe('a promise bars the report', () => {
  it('of the start until its first node is met, and of the use until it is accepted (意见 6)', () => {
    const started = registered().does('2026-10-12T09:00', wish.check('start')).state;
    expect(refuseReportOnPromise('start', registered().state)).toMatchObject({ code: 'E-PROMISE-NODE-BARRED' });
    expect(refuseReportOnPromise('start', started)).toBeNull();
    expect(refuseReportOnPromise('use', built().state)).toMatchObject({ code: 'E-PROMISE-NOT-ACCEPTED' });
    expect(refuseReportOnPromise('use', built().does('2027-06-20T09:00', wish.measure(480)).state)).toBeNull();
  });

  it('never of the completion, and nothing where there is no registration', () => {
    expect(refuseReportOnPromise('completion', registered().state)).toBeNull();
    expect(refuseReportOnPromise('start', listed().state)).toBeNull();
    expect(refuseReportOnPromise('use', null)).toBeNull();
  });
});
