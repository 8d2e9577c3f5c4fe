import { describe, expect, it } from '@jest/globals';
import { lintItem } from '../../../../domain/catalogue/lint.ts';
import { isWarning, type Guide } from '../../../../domain/catalogue/lint/fault.ts';
import { code, field, guide, material } from '../guide.ts';

const COMMON = { 设计方案: 'Design scheme', 建设地点: 'Construction site', A16决定书: 'Decision' };
const lint = (item: Guide) => lintItem(item, [], { english: COMMON });
const missing = (item: Guide) =>
  lint(item)
    .filter((fault) => fault.code === 'L-ENGLISH-MISSING')
    .map(({ path }) => path);

describe('the English of a guide', () => {
  const sound = guide('A16', {
    result: 'A16决定书',
    materials: [material('E1', { name: '设计方案' })],
    fields: [field('project.site', { label: '建设地点' })],
    library: { grantReasons: ['符合。'], refusalReasons: [{ text: 'No.', basis: '许可法 38' }], conditions: [] },
  });

  it('is whole where the common words have each of its texts; grounds of a grant stand in papers alone', () => {
    expect(missing(sound)).toEqual([]);
  });

  it('lacks a material, an option, a condition and a ground that nobody gave', () => {
    const options = [{ value: '1', label: '一类' }];
    const standard = {
      version: '1',
      conditions: [{ text: '达标。', basis: '722号 44' }],
      checks: 'On site.',
      consequences: [],
      publicity: '公开。',
    };
    const found = missing({
      ...sound,
      materials: [material('E1', { name: '效果图', guide: '一张。' })],
      fields: [field('kind', { label: 'Kind', type: 'choice', options })],
      standard,
      library: { grantReasons: [], refusalReasons: [{ text: '不符合。', basis: '许可法 38' }], conditions: ['验线。'] },
    });
    expect(found).toEqual([
      'materials.0.name',
      'materials.0.guide',
      'fields.0.options.0.label',
      'standard.conditions.0.text',
      'standard.publicity',
      'library.refusalReasons.0.text',
      'library.conditions.0',
    ]);
  });

  it('may come with the guide, for texts of its own', () => {
    const own = { ...sound, materials: [material('E1', { name: '沙盘' })] };
    expect(missing(own)).toEqual(['materials.0.name']);
    expect(missing({ ...own, inEnglish: { 沙盘: 'Site model' } })).toEqual([]);
    expect(missing({ ...own, inEnglish: { 沙盘: ' ' } })).toEqual(['materials.0.name']);
  });

  it('is told when it lacks and refuses nothing: papers are Chinese, and the Chinese text is the one that counts', () => {
    const faults = lint({ ...sound, code: code('A16'), result: '批复' });
    expect(faults.map((one) => [one.code, isWarning(one)])).toEqual([['L-ENGLISH-MISSING', true]]);
  });
});
