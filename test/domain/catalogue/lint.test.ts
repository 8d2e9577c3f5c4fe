import { describe, expect, it } from '@jest/globals';
import { lintCatalogue, lintItem } from '../../../domain/catalogue/lint.ts';
import type { Guide } from '../../../domain/catalogue/lint/fault.ts';
import { code, field, guide, material } from './guide.ts';

const found = (item: Guide, others: readonly Guide[] = []) =>
  lintItem(item, others).map((fault) => `${fault.code} ${fault.path}`);

describe('the lint of an item', () => {
  it('finds nothing in a sound guide', () => {
    expect(found(guide('A06', { materials: [material('E1')], fields: [field('project.site')] }))).toEqual([]);
  });

  it('does not let a material that concerns safety come later', () => {
    const drawings = material('D1', { class: 'D', safety: true });
    expect(found(guide('A19', { materials: [drawings] }))).toEqual(['L-DEFER-SAFETY materials.0.class']);
  });

  it('does not let a paper come later that is essential or a matter of safety elsewhere', () => {
    const here = guide('A23', { materials: [material('D1', { class: 'D', sameAs: 'geotechnical-report' })] });
    const there = guide('A19', { materials: [material('E3', { safety: true, sameAs: 'geotechnical-report' })] });
    expect(found(here, [there])).toEqual(['L-DEFER-SAFETY materials.0.class', 'L-DEFER-ESSENTIAL materials.0.class']);
  });

  it('does not offer commitment for an item of an excluded class', () => {
    const standard = {
      version: '1',
      conditions: [{ text: '达标', basis: '生态环境法典 105' }],
      checks: '',
      consequences: [],
      publicity: '',
    };
    expect(found(guide('A07b', { commitment: true, standard }))).toEqual(['L-COMMITMENT-EXCLUDED commitment']);
  });

  it.each([false, true])('does not offer commitment without saying what is promised (instant: %s)', (instant) => {
    expect(found(guide('A09b', { commitment: true, instant }))).toEqual(['L-COMMITMENT-NO-STANDARD standard']);
  });
});

describe('the lint of form and materials', () => {
  it('asks one question in one way in all items', () => {
    const area = guide('A16', { fields: [field('building.floorArea', { type: 'number', unit: '平方米' })] });
    const other = guide('A18', { fields: [field('building.floorArea', { type: 'number', unit: '公顷' })] });
    expect(found(area, [other])).toEqual(['L-FIELD-CONFLICT fields.0']);
  });

  it('asks nothing that no answer fits in all items that ask it', () => {
    const least = guide('A16', { fields: [field('project.tons', { type: 'number', min: 100 })] });
    const most = (max: number) => guide('A18', { fields: [field('project.tons', { type: 'number', max })] });
    expect(found(least, [most(50)])).toEqual(['L-FIELD-CONFLICT fields.0']);
    expect(found(most(50), [least])).toEqual(['L-FIELD-CONFLICT fields.0']);
    expect(found(least, [most(100)])).toEqual([]);
  });

  it('calls one shared material by one name', () => {
    const here = guide('A16', { materials: [material('E2', { name: '总平面图', sameAs: 'site-plan' })] });
    const there = guide('A18', { materials: [material('E2', { name: '项目总平面图', sameAs: 'site-plan' })] });
    expect(found(here, [there])).toEqual(['L-MATERIAL-CONFLICT materials.0.name']);
  });

  it('asks nobody for what an item of the zone yields (716号 7)', () => {
    const source = guide('A06', { yields: 'land-planning-permit' });
    const asks = (kind: 'E' | 'D' | 'S') =>
      guide('A16', { materials: [material('M1', { class: kind, sameAs: 'land-planning-permit' })] });
    expect(found(asks('E'), [source])).toEqual(['L-MATERIAL-YIELDED materials.0.class']);
    expect(found(asks('D'), [source])).toEqual(['L-MATERIAL-YIELDED materials.0.class']);
    expect(found(asks('S'), [source])).toEqual([]);
    expect(found(asks('E'), [guide('A06', {})])).toEqual([]);
  });

  it('finds bounds that no value can meet and a choice without options', () => {
    const fields = [field('a', { type: 'number', min: 5, max: 4 }), field('b', { type: 'choice' })];
    expect(found(guide('A16', { fields }))).toEqual(['L-FIELD-BOUNDS fields.0.min', 'L-EMPTY fields.1.options']);
  });

  it('finds codes that stand twice', () => {
    const item = guide('A16', { materials: [material('E1'), material('E1')], fields: [field('a'), field('a')] });
    expect(found(item)).toEqual(['L-CODE-DUPLICATE materials.1.code', 'L-CODE-DUPLICATE fields.1.key']);
  });
});

describe('the lint of the chain', () => {
  it('does not wait for an item that the zone does not have', () => {
    expect(found(guide('A06', { after: [code('A02')] }))).toEqual(['L-AFTER-UNKNOWN after.0']);
  });

  it('does not let an item wait for itself, not even by way of others', () => {
    const others = [guide('A16', { after: [code('A18')] }), guide('A19', { after: [code('A16')] })];
    expect(found(guide('A18', { after: [code('A19')] }), others)).toEqual(['L-AFTER-CYCLE after.0']);
    expect(found(guide('A18', { after: [code('A18')] }))).toEqual(['L-AFTER-CYCLE after.0']);
  });

  it('cannot be reached where it waits for a circle that it is no part of', () => {
    const others = [guide('A16', { after: [code('A19')] }), guide('A19', { after: [code('A16')] })];
    expect(found(guide('A18', { after: [code('A19')] }), others)).toEqual(['L-UNREACHABLE after.0']);
  });
});

describe('the lint of limits and texts', () => {
  it('does not promise more time than the law gives', () => {
    expect(found(guide('A18', { promised: { length: 21, unit: 'workingDays' } }))).toEqual([
      'L-PROMISE-TOO-LONG promised.length',
    ]);
  });

  it('tells of what is due before the start of works and waits for what is due before their use', () => {
    const late = guide('A28', { beforeUse: true });
    const early = guide('A23', { beforeStart: true, after: [code('A28')] });
    expect(found(early, [late])).toEqual(['L-START-AFTER-USE beforeStart']);
    expect(found(guide('A23', { after: [code('A28')] }), [late])).toEqual([]);
  });

  it('compares a promise only with a limit of the same unit and start', () => {
    const statutory = { length: 7, unit: 'calendarDays', from: 'receipt' } as const;
    expect(found(guide('A23', { statutory, promised: { length: 8, unit: 'workingDays' } }))).toEqual([]);
  });

  it('finds what says nothing', () => {
    const item = guide('A18', { name: ' ', legalBasis: [], materials: [material('E1', { name: '' })] });
    expect(found(item)).toEqual(['L-EMPTY name', 'L-EMPTY materials.0.name', 'L-EMPTY legalBasis']);
  });
});

describe('the lint of a catalogue', () => {
  it('finds two items with one code', () => {
    const faults = lintCatalogue([guide('A18'), guide('A18')]).get(code('A18'));
    expect(faults?.map((fault) => fault.code)).toEqual(['L-CODE-DUPLICATE']);
  });

  it('takes an older version of an item for no other item', () => {
    const older = guide('A18', { fields: [field('a', { unit: '米' })] });
    expect(found(guide('A18', { fields: [field('a')] }), [older])).toEqual([]);
  });
});
