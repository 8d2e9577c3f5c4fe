import { describe, expect, it } from '@jest/globals';
import { readItems } from '../../../catalogue/read-items.ts';
import { checkForm, oneForm } from '../../../domain/catalogue/form.ts';
import type { FormField } from '../../../domain/catalogue/item.ts';
import { field, guide, material } from './guide.ts';

describe('one form for several items', () => {
  it('asks a field that several items need once', () => {
    const { fields } = oneForm([
      guide('A16', { fields: [field('project.site')] }),
      guide('A18', { fields: [field('project.site')] }),
    ]);
    expect(fields.map((one) => [one.field.key, one.usedBy])).toEqual([['project.site', ['A16', 'A18']]]);
  });

  it('requires what one item requires, within the narrowest bounds', () => {
    const wide = field('soil.area', { type: 'number', required: false, min: 0, max: 9 });
    const narrow = field('soil.area', { type: 'number', min: 1, max: 20 });
    const { fields } = oneForm([guide('A06', { fields: [wide] }), guide('A09b', { fields: [narrow] })]);
    expect(fields[0]?.field).toMatchObject({ required: true, min: 1, max: 9 });
  });

  it('takes a shared material once and says which items use it, and as what', () => {
    const { materials } = oneForm([
      guide('A16', { materials: [material('E2', { name: '项目总平面图', sameAs: 'site-plan', guide: '1:500' })] }),
      guide('A18', { materials: [material('D9', { name: '项目总平面图', sameAs: 'site-plan', class: 'D' })] }),
    ]);
    const usedBy = [
      { item: 'A16', code: 'E2', class: 'E' },
      { item: 'A18', code: 'D9', class: 'D' },
    ];
    expect(materials).toEqual([
      { key: 'site-plan', name: '项目总平面图', safety: false, guide: '1:500', asked: true, usedBy },
    ]);
  });
});

describe('the materials of one form', () => {
  it('keeps materials of the same code in different items apart', () => {
    const items = ['A16', 'A18'].map((code) => guide(code, { materials: [material('E1')] }));
    expect(oneForm(items).materials.map((one) => one.key)).toEqual(['A16.E1', 'A18.E1']);
  });

  it('does not ask for what the system fetches itself (716号 7)', () => {
    const { materials } = oneForm([guide('A06', { materials: [material('S1', { class: 'S' })] })]);
    expect(materials[0]?.asked).toBe(false);
  });

  it('asks the four items of one submission for each field once', () => {
    const four = readItems().filter((item) => ['A02', 'A06', 'A07b', 'A09b'].includes(item.code));
    const { fields } = oneForm(four);
    const keys = fields.map((one) => one.field.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(fields.find((one) => one.field.key === 'project.site')?.usedBy).toHaveLength(4);
    expect(keys.length).toBeLessThan(four.reduce((sum, item) => sum + item.fields.length, 0));
  });
});

const refusals = (one: FormField, value?: string | number | boolean) =>
  checkForm({ fields: [{ field: one, usedBy: [] }] }, value === undefined ? {} : { [one.key]: value }).map(
    (refusal) => `${refusal.code} ${refusal.field}`,
  );

describe('the check of a form for gaps', () => {
  it('refuses what is required and empty, by its path', () => {
    expect(refusals(field('project.site'))).toEqual(['E-FIELD-MISSING fields.project.site']);
    expect(refusals(field('project.site'), '  ')).toEqual(['E-FIELD-MISSING fields.project.site']);
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'takes a field that is called %s for empty until it is filled in',
    (key) => {
      expect(refusals(field(key, { required: false }))).toEqual([]);
      expect(refusals(field(key))).toEqual([`E-FIELD-MISSING fields.${key}`]);
    },
  );

  it('lets an optional field stay empty', () => {
    expect(refusals(field('works.supervisor', { required: false }))).toEqual([]);
  });

  it('takes a required declaration only if it is made', () => {
    const declaration = field('declaration.industrialPolicy', { type: 'boolean' });
    expect(refusals(declaration, false)).toEqual(['E-FIELD-MISSING fields.declaration.industrialPolicy']);
    expect(refusals(declaration, true)).toEqual([]);
  });
});

describe('the check of a form for bounds', () => {
  const area = field('soil.disturbedArea', { type: 'number', min: 0, max: 4.99, unit: '公顷' });
  const count = field('building.count', { type: 'integer', min: 1 });
  const nature = field('project.nature', { type: 'choice', options: [{ value: 'new', label: '新建' }] });
  it.each([
    ['a number above its bound', area, 5],
    ['a number below its bound', area, -0.1],
    ['no number', area, '三'],
    ['no finite number', area, Number.NaN],
    ['a fraction of a whole', count, 1.5],
    ['a choice that is not offered', nature, 'old'],
    ['a text that is too long', field('project.site'), '长'.repeat(201)],
    ['a long text that is too long', field('project.content', { type: 'longText' }), '长'.repeat(4001)],
    ['a number for a text', field('project.site'), 7],
  ])('refuses %s', (_what, one, value) => {
    expect(refusals(one, value)).toEqual([`E-FIELD-BOUNDS fields.${one.key}`]);
  });

  it.each([
    ['the bound itself', area, 4.99],
    ['zero', area, 0],
    ['a whole number', count, 4],
    ['an offered choice', nature, 'new'],
    ['a text', field('project.site'), '科技大道 18 号'],
  ])('takes %s', (_what, one, value) => {
    expect(refusals(one, value)).toEqual([]);
  });

  it.each([
    ['a number from and to', area, 5, '0 – 4.99 公顷'],
    ['a number from', count, 0, '≥ 1'],
    ['a text without bounds of its own', field('project.site'), '长'.repeat(201), '≤ 200'],
    ['a choice', nature, 'old', ['新建']],
    ['a number without bounds', field('project.tons', { type: 'number' }), '三', 'number'],
  ])('says what would have been taken: %s', (_what, one, value, bounds) => {
    const [refusal] = checkForm({ fields: [{ field: one, usedBy: [] }] }, { [one.key]: value });
    expect(refusal?.facts?.['bounds']).toEqual(bounds);
  });

  it('says the bounds with the refusal', () => {
    const [refusal] = checkForm({ fields: [{ field: area, usedBy: [] }] }, { 'soil.disturbedArea': 5 });
    expect(refusal?.facts).toEqual({ label: '某栏', bounds: '0 – 4.99 公顷', min: 0, max: 4.99, unit: '公顷' });
  });
});
