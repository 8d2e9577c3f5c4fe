import { describe, expect, it } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import {
  isGrantedFor,
  refuseWorks,
  refuseWorksRemoval,
  type Covered,
  type Works,
} from '../../../domain/project/works.ts';
import {
  chainOfProject,
  chainsOfWorks,
  owedOfWorks,
  refuseReportOf,
  stateOfWorks,
  type WorksFacts,
} from '../../../domain/project/works-chain.ts';
import { caseOf, itemIn, refused, start, underWay, use } from './project-cases.ts';

const works = (number: string, phase: string): Works => ({ number, phase, name: `${number} 号厂房` });

/** A plant of three works in two phases. */
const PLANT = [works('01', '1'), works('02', '1'), works('03', '2')];
const ALL = PLANT.map(({ number }) => number);
const A16 = 'A16' as ItemCode;

const granted = (...grants: readonly Covered[]) => grants.map((one) => ({ item: A16, works: one }));

describe('what waits for another item', () => {
  const isGranted = (asked: Covered, ...grants: readonly Covered[]) =>
    isGrantedFor(A16, granted(...grants), { works: asked, all: ALL });

  it('waits until each of its own works is covered', () => {
    expect(isGranted(['01'], ['01'])).toBe(true);
    expect(isGranted(['01', '02'], ['01'])).toBe(false);
    expect(isGranted(['01', '02'], ['01'], ['02', '03'])).toBe(true);
    expect(isGranted(['03'], ['01', '02'])).toBe(false);
  });

  it('is served by a grant of the whole project, whatever its works', () => {
    expect(isGranted(['03'], null)).toBe(true);
    expect(isGranted(null, null)).toBe(true);
  });

  it('waits for all works where it is of the whole project', () => {
    expect(isGranted(null, ['01', '02'])).toBe(false);
    expect(isGranted(null, ['01', '02'], ['03'])).toBe(true);
  });

  it('waits for one grant in a project that names no works', () => {
    expect(isGrantedFor(A16, granted(null), { works: null, all: [] })).toBe(true);
    expect(isGrantedFor(A16, [], { works: null, all: [] })).toBe(false);
  });
});

const ITEMS = [itemIn('A16'), start('A23', 'A16'), use('A25b')];

const facts = (rest: Partial<WorksFacts>): WorksFacts => ({
  items: ITEMS,
  cases: [],
  works: PLANT,
  reports: [],
  ...rest,
});

describe('the chain of a plant of three works', () => {
  const cases = [
    caseOf('A16', { works: ['01', '02'] }),
    caseOf('A23', { works: ['01'] }),
    { ...underWay('A23'), works: ['02'] },
    { ...refused('A16'), works: ['03'] },
  ];

  it('goes on for each of them by itself', () => {
    const chains = chainsOfWorks(facts({ cases }));
    expect(chains['01']).toMatchObject({ A16: 'done', A23: 'done', START: 'open' });
    expect(chains['02']).toMatchObject({ A16: 'done', A23: 'running', START: 'waiting' });
    expect(chains['03']).toMatchObject({ A16: 'open', A23: 'blocked', START: 'blocked' });
  });

  it('tells of the whole what can still be done about it', () => {
    expect(chainOfProject(facts({ cases }))).toMatchObject({ A16: 'open', A23: 'running', START: 'open' });
    expect(stateOfWorks(facts({ cases }))).toBe('partial');
  });

  it('is done when everything of each of them is', () => {
    const all = ['A16', 'A23', 'A25b'].flatMap((item) => [
      caseOf(item, { works: ['01', '02'] }),
      caseOf(item, { works: ['03'] }),
    ]);
    expect(stateOfWorks(facts({ cases: all }))).toBe('done');
    expect(stateOfWorks(facts({ cases: all.slice(0, -1) }))).toBe('running');
  });

  it('shows nothing of works in a project that names none', () => {
    const plain = facts({ works: [], cases: [caseOf('A16')] });
    expect(chainsOfWorks(plain)).toEqual({});
    expect(chainOfProject(plain)).toMatchObject({ A16: 'done', A23: 'open' });
  });
});

describe('the report of a start', () => {
  const cases = [caseOf('A16'), caseOf('A23', { works: ['01'] })];

  it('is of the works whose permits are there', () => {
    expect(refuseReportOf('start', ['01'], facts({ cases }))).toBeNull();
    expect(refuseReportOf('start', ['01', '02'], facts({ cases }))).toMatchObject({
      code: 'E-START-BARRED',
      article: '建筑法 7',
      facts: { works: '02' },
    });
    expect(refuseReportOf('start', undefined, facts({ cases }))).toMatchObject({ code: 'E-START-BARRED' });
  });

  it('is made once for each of them', () => {
    const reports = [{ event: 'completion', works: ['01'] } as const];
    expect(refuseReportOf('completion', ['01'], facts({ reports }))).toMatchObject({ code: 'E-REPORT-MADE' });
    expect(refuseReportOf('completion', ['02'], facts({ reports }))).toBeNull();
  });
});

describe('works that are named', () => {
  it('are asked only of items from A16 on, and must be there', () => {
    expect(refuseWorks({ code: A16 }, ['01'], PLANT)).toBeNull();
    expect(refuseWorks({ code: 'A06' as ItemCode }, ['01'], PLANT)).toMatchObject({ code: 'E-WORKS-ITEM' });
    expect(refuseWorks({ code: A16 }, ['09'], PLANT)).toMatchObject({ code: 'E-WORKS-UNKNOWN' });
  });

  it('stay once something was filed for them', () => {
    expect(refuseWorksRemoval('01', [{ works: ['01', '02'] }])).toMatchObject({ code: 'E-WORKS-IN-USE' });
    expect(refuseWorksRemoval('01', [{ works: null }])).toBeNull();
  });
});

describe('what is owed before the start', () => {
  const owed = (rest: Partial<WorksFacts>) =>
    owedOfWorks('start', { items: [start('A07b'), start('A23')], cases: [], works: PLANT, reports: [], ...rest }).map(
      ({ item, state, works: of }) => [item, state, of],
    );

  it('is counted for each of the works: a permit of one is none of another', () => {
    const cases = [caseOf('A07b'), caseOf('A23', { works: ['01'] }), { ...underWay('A23'), works: ['02'] }];
    expect(owed({ cases })).toEqual([
      ['A23', 'underWay', ['02']],
      ['A23', 'notFiled', ['03']],
    ]);
  });

  it('is told once where it stands alike for all works, and where the project names none', () => {
    const alike = [
      ['A07b', 'notFiled', null],
      ['A23', 'notFiled', null],
    ];
    expect(owed({})).toEqual(alike);
    expect(owed({ works: [] })).toEqual(alike);
  });
});
