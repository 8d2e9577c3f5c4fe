import { describe, expect, it, test } from '@jest/globals';
import { inForce } from '../../../domain/law/in-force.ts';
import { refuseReport, type ReportFacts } from '../../../domain/project/report.ts';
import { day } from '../case/builders.ts';
import { caseOf, itemIn, notNeeded, refused, revoked, start, underWay, use, withdrawn } from './project-cases.ts';

const facts = (rest: Partial<ReportFacts>): ReportFacts => ({ items: [], cases: [], reported: [], ...rest });

describe('the start of works is not reported before what its law asks', () => {
  test.each([
    ['A07a', '环评法 25'],
    ['A07b', '环评法 25'],
    ['A09a', '水保法 26'],
    ['A09b', '水保法 26'],
    ['A20', '消防法 12'],
    ['A23', '建筑法 7'],
    ['A14', '许可法 12'],
  ])('%s is granted: %s', (code, article) => {
    const items = [start(code)];
    expect(refuseReport('start', facts({ items }))).toMatchObject({ code: 'E-START-BARRED', article });
    expect(refuseReport('start', facts({ items, cases: [caseOf(code)] }))).toBeNull();
  });

  it('and names the article in force on its day', () => {
    expect(inForce('环评法 25', day('2026-08-14'))).toBe('环评法 25');
    expect(inForce('环评法 25', day('2026-08-15'))).toBe('生态环境法典 107');
  });

  test.each([
    ['is under way', underWay('A23'), '建筑法 7'],
    ['was refused', refused('A23'), '建筑法 7'],
    ['was withdrawn', withdrawn('A23'), '建筑法 7'],
    ['is revoked', revoked('A23'), '建筑法 7'],
    ['is deregistered', caseOf('A23', { permit: 'deregistered' }), '建筑法 7'],
    ['is void', caseOf('A23', { permit: 'void' }), ['建筑法 7', '建筑法 9']],
  ] as const)('while it %s', (_how, one, article) => {
    const told = refuseReport('start', facts({ items: [start('A23')], cases: [one] }));
    expect(told).toMatchObject({ code: 'E-START-BARRED', article });
  });

  it('names every item that is lacking, each article once', () => {
    const items = [start('A07b'), start('A23'), start('A09b'), itemIn('A06')];
    const told = refuseReport('start', facts({ items, cases: [caseOf('A23')] }));
    expect(told).toMatchObject({ article: ['环评法 25', '水保法 26'], facts: { items: ['A07b', 'A09b'] } });
  });

  it('is open once a newer case is granted after an older one was revoked', () => {
    const cases = [revoked('A09b'), caseOf('A09b')];
    expect(refuseReport('start', facts({ items: [start('A09b')], cases }))).toBeNull();
  });

  it('asks nothing of an item that the window told is not needed', () => {
    expect(refuseReport('start', facts({ items: [start('A20')], cases: [notNeeded('A20')] }))).toBeNull();
  });

  it('asks for one kind of an assessment, not for each', () => {
    const items = [start('A07a'), start('A07b')];
    expect(refuseReport('start', facts({ items, cases: [caseOf('A07b')] }))).toBeNull();
    expect(refuseReport('start', facts({ items, cases: [revoked('A07b')] }))).toMatchObject({ article: '环评法 25' });
    expect(refuseReport('start', facts({ items, cases: [notNeeded('A07a')] }))).toMatchObject({
      facts: { items: ['A07b'] },
    });
  });
});

describe('use is not reported before what its law asks', () => {
  test.each([
    ['A28', '排污条例 2'],
    ['A25b', '消防法 13'],
    ['A29', '排水条例 21'],
    ['A31', '环保条例 19'],
    ['A25e', '气象条例 23(3)'],
  ])('%s is granted: %s', (code, article) => {
    expect(refuseReport('use', facts({ items: [use(code)] }))).toMatchObject({ code: 'E-USE-BARRED', article });
    expect(refuseReport('use', facts({ items: [use(code)], cases: [caseOf(code)] }))).toBeNull();
  });

  it('and what bars the start alone does not bar the use, nor the other way round', () => {
    expect(refuseReport('use', facts({ items: [start('A23')] }))).toBeNull();
    expect(refuseReport('start', facts({ items: [use('A28')] }))).toBeNull();
    expect(refuseReport('completion', facts({ items: [start('A23'), use('A28')] }))).toBeNull();
  });
});

describe('what was reported is reported once', () => {
  test.each(['start', 'completion', 'use'] as const)('%s', (event) => {
    expect(refuseReport(event, facts({ reported: [event] }))).toMatchObject({ code: 'E-REPORT-MADE' });
  });

  it('but a start again while a new permit waits for one', () => {
    const cases = [revoked('A23'), caseOf('A23', { startRuns: true })];
    expect(refuseReport('start', facts({ items: [start('A23')], cases, reported: ['start'] }))).toBeNull();
  });
});
