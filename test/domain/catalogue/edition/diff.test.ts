import { describe, expect, it } from '@jest/globals';
import { readItems } from '../../../../catalogue/read-items.ts';
import { diffCatalogues, diffGuides } from '../../../../domain/catalogue/edition/diff.ts';
import type { Guide } from '../../../../domain/catalogue/lint/fault.ts';
import { code, field, guide, material } from '../guide.ts';

const before = guide('A18', {
  materials: [material('E1'), material('D1', { class: 'D' })],
  fields: [field('project.site'), field('building.floorArea', { type: 'number' })],
  after: [code('A06'), code('A16')],
});
const told = (changes: Partial<Guide>) =>
  diffGuides(before, { ...before, ...changes }).map(({ path, meaning }) => `${path} ${meaning}`);

describe('the difference of two versions of an item', () => {
  it.each<[string, Partial<Guide>, readonly string[]]>([
    ['a promise that is shorter', { promised: { length: 3, unit: 'workingDays' } }, ['promised limitShorter']],
    ['one that is longer', { promised: { length: 9, unit: 'workingDays' } }, ['promised limitLonger']],
    ['one in other days', { promised: { length: 3, unit: 'calendarDays' } }, ['promised limitOther']],
    ['one that is taken back', { promised: null }, ['promised limitGone']],
    [
      'a material that is newly asked',
      { materials: [material('E0'), ...before.materials] },
      ['materials.E0 materialNew'],
    ],
    ['one that is asked no more', { materials: [material('E1')] }, ['materials.D1 materialGone']],
    [
      'one that cannot come later any more',
      { materials: [material('E1'), material('D1')] },
      ['materials.D1.class materialEssential'],
    ],
    [
      'one that may come later',
      { materials: [material('E1', { class: 'D' }), material('D1', { class: 'D' })] },
      ['materials.E1.class materialDeferrable'],
    ],
    [
      'a question that is new and one that is gone',
      { fields: [field('project.site'), field('project.content')] },
      ['fields.building.floorArea fieldGone', 'fields.project.content fieldNew'],
    ],
    [
      'a question asked otherwise',
      { fields: [field('project.site', { required: false }), field('building.floorArea', { type: 'number' })] },
      ['fields.project.site.required fieldChanged'],
    ],
    ['another predecessor', { after: [code('A06'), code('A19')] }, ['after.A16 waitsLess', 'after.A19 waitsMore']],
    ['commitment', { commitment: true }, ['commitment commitmentOpened']],
    ['another bureau', { bureau: 'water' }, ['bureau bureau']],
    ['a bar', { beforeStart: true }, ['beforeStart bars']],
    ['another name', { name: '别名' }, ['name text']],
    ['another order of predecessors alone', { after: [code('A16'), code('A06')] }, ['after text']],
  ])('names %s and what it means', (_, changes, expected) => {
    expect(told(changes).toSorted()).toEqual([...expected].toSorted());
  });

  it('tells the old value and the new one', () => {
    const promised = { length: 3, unit: 'workingDays' } as const;
    expect(diffGuides(before, { ...before, promised })).toEqual([
      { path: 'promised', before: before.promised, after: promised, meaning: 'limitShorter' },
    ]);
  });
});

describe('the difference of two catalogues', () => {
  it('is nothing between a catalogue and itself', () => {
    expect(diffCatalogues(readItems(), readItems())).toEqual([]);
  });

  it('names items that are added, removed and changed, by code', () => {
    const other = [guide('A19'), { ...before, name: '别名' }];
    const kinds = diffCatalogues([guide('A06'), before], other).map((one) => `${one.code} ${one.kind}`);
    expect(kinds).toEqual(['A06 removed', 'A18 changed', 'A19 added']);
  });
});
