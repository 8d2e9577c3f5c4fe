import { describe, expect, it } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { refuseFigures, shortOf } from '../../../domain/project-commitment/figures.ts';
import type { LegalEffect } from '../../../domain/project-commitment/legal-effect.ts';
import { refuseProject } from '../../../domain/project-commitment/eligibility.ts';
import { refuseReportOnPromise } from '../../../domain/project-commitment/report-bar.ts';
import { refuseRequest } from '../../../domain/project-commitment/request.ts';
import { listItems, refuseStandard } from '../../../domain/project-commitment/standard.ts';
import { built, CATALOGUE, listed, registered, STANDARD, wish, WORLD } from './builders.ts';

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
    [{ admission: { outcome: 'conditional' } as const }, 'E-PROMISE-IMPACT', '意见 22'],
    [{ filed: false }, 'E-PROMISE-NOT-FILED', '673号 3'],
    [{ landSettledOn: null }, 'E-PROMISE-LAND', '城乡规划法 38(2)'],
    [{ creditBarred: true }, 'E-COMMITMENT-BARRED', '信用修复办法'],
  ])('is told at once why it may not: %o', (change, code, article) => {
    expect(refuseProject({ ...WORLD, ...change })).toMatchObject({ code, article });
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
