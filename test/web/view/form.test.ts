import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { texts } from '../../../web/src/texts/texts.ts';
import { formOf, type Field, type JsonSchema } from '../../../web/src/view/form-schema.ts';
import { stillTold, toldFaults } from '../../../web/src/view/form-told.ts';
import { bodyOf, emptyValue, formFaults, variantFields, type FormValue } from '../../../web/src/view/form-values.ts';

const PAUSE = z.strictObject({
  kind: z.enum(['hearing', 'expertReview']),
  length: z.int().min(1).max(60).describe('按工作日'),
  began: z.iso.date().optional(),
  notice: z.boolean().optional(),
  reasons: z.string().min(4).max(2000),
  gaps: z.array(z.strictObject({ material: z.string().min(1), defect: z.string().min(1) })).min(1),
  copies: z.array(z.enum(['city', 'enterprise'])).optional(),
  remark: z.string().nullable().optional(),
});

const DECISION = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('grant'), conditions: z.array(z.string()) }),
  z.strictObject({ outcome: z.literal('refuse'), reasons: z.string().min(1) }),
]);

const schemaOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
const pause = formOf(schemaOf(PAUSE), { kind: '为什么停', hearing: '听证', 'kind.expertReview': '专家评审' });
const filled: FormValue = {
  kind: 'expertReview',
  length: '7',
  began: '',
  notice: false,
  reasons: '需要专家评审',
  gaps: [{ material: '总平面图', defect: '没有标注' }],
  copies: ['city'],
  remark: '',
};

function members(field: Field): readonly Field[] {
  return field.kind === 'group' ? field.fields : [];
}

describe('a form made from a contract', () => {
  it('asks each field in its own way', () => {
    expect(members(pause).map((field) => [field.name, field.kind, field.required])).toEqual([
      ['kind', 'choice', true],
      ['length', 'number', true],
      ['began', 'date', false],
      ['notice', 'boolean', false],
      ['reasons', 'longText', true],
      ['gaps', 'list', true],
      ['copies', 'several', false],
      ['remark', 'text', false],
    ]);
  });

  it('takes its words from the labels and its hints from the contract', () => {
    const [kind, length] = members(pause);
    expect([kind?.label, length?.label, length?.hint]).toEqual(['为什么停', 'length', '按工作日']);
    expect(kind?.kind === 'choice' && kind.choices.map((choice) => choice.label)).toEqual(['听证', '专家评审']);
  });

  it('takes what was pasted as it was meant, and leaves a password as it is', () => {
    const asked = z.strictObject({
      name: z.string().trim().min(1),
      industry: z.string().regex(/^[A-T]?\d{2,4}$/),
      investment: z.number(),
      password: z.string(),
    });
    const form = formOf(schemaOf(asked), {});
    const pasted = { name: '\u200b 基地　', industry: ' ｃ3584', investment: ' 60,000 000', password: ' 密码 ' };
    expect(formFaults(form, pasted, texts.zh)).toEqual([]);
    expect(bodyOf(form, pasted)).toEqual({
      name: '基地',
      industry: 'C3584',
      investment: 60_000_000,
      password: ' 密码 ',
    });
  });

  it('knows blanks for nothing where something must be said, and keeps a wrong code as it was typed', () => {
    const form = formOf(schemaOf(z.strictObject({ site: z.string().min(1), code: z.string().regex(/^C\d{4}$/) })), {});
    expect(formFaults(form, { site: ' 　', code: 'c35' }, texts.zh).map(({ path }) => path)).toEqual(['site', 'code']);
  });

  it('sends a body that the contract admits, without what was left empty', () => {
    const body = bodyOf(pause, filled);
    expect(PAUSE.safeParse(body).success).toBe(true);
    expect(body).toEqual({
      kind: 'expertReview',
      length: 7,
      reasons: '需要专家评审',
      gaps: [{ material: '总平面图', defect: '没有标注' }],
      copies: ['city'],
    });
  });

  it('finds nothing wrong with what the contract admits', () => {
    expect(formFaults(pause, filled, texts.zh)).toEqual([]);
  });

  it('names every field that is missing, by its place', () => {
    const faults = formFaults(pause, emptyValue(pause), texts.zh);
    expect(faults.map((fault) => fault.path)).toEqual([
      'kind',
      'length',
      'reasons',
      'gaps.0.material',
      'gaps.0.defect',
    ]);
  });

  it('begins with what its schema proposes, one value or several', () => {
    const proposed = formOf({
      type: 'object',
      properties: {
        node: { type: 'string', enum: ['use'], default: 'use' },
        officers: { type: 'array', items: { type: 'string', enum: ['lv', 'tang'] }, default: ['lv'] },
      },
    });
    expect(bodyOf(proposed, emptyValue(proposed))).toEqual({ node: 'use', officers: ['lv'] });
  });

  it('refuses a number that is none, too small or too great', () => {
    const faultOf = (length: string) => formFaults(pause, { ...(filled as object), length }, texts.zh)[0]?.message;
    expect(faultOf('七')).toBe('“length”请只填数字，不带单位');
    expect(faultOf('1.5')).toBe('“length”请只填数字，不带单位');
    expect(faultOf('0')).toBe('“length”不能小于 1');
    expect(faultOf('61')).toBe('“length”不能大于 60');
  });

  it('refuses a text that is too short and a date of the wrong form', () => {
    const faultOf = (wrong: object) => formFaults(pause, { ...(filled as object), ...wrong }, texts.zh)[0]?.path;
    expect(faultOf({ reasons: '短' })).toBe('reasons');
    expect(faultOf({ began: '10/12' })).toBe('began');
  });

  it('refuses an empty list where one is asked', () => {
    expect(formFaults(pause, { ...(filled as object), gaps: [] }, texts.zh)[0]?.message).toBe('“gaps”至少 1 项');
  });
});

describe('a form for one of several bodies', () => {
  const decision = formOf(schemaOf(DECISION));

  it('is told apart by its tag, and shows the fields of the chosen one', () => {
    if (decision.kind !== 'variant') throw new Error('not a variant');
    expect(decision.tag).toBe('outcome');
    expect(variantFields(decision, emptyValue(decision)).map((field) => field.name)).toEqual(['outcome', 'conditions']);
    expect(variantFields(decision, { outcome: 'refuse' }).map((field) => field.name)).toEqual(['outcome', 'reasons']);
  });

  it('sends only the fields of the chosen one', () => {
    const body = bodyOf(decision, { outcome: 'refuse', reasons: '不符合规划', conditions: ['x'] });
    expect(body).toEqual({ outcome: 'refuse', reasons: '不符合规划' });
    expect(DECISION.safeParse(body).success).toBe(true);
  });

  it('sends an empty list where the contract wants one', () => {
    expect(bodyOf(decision, { outcome: 'grant', conditions: [] })).toEqual({ outcome: 'grant', conditions: [] });
  });
});

describe('what the server found wrong in what was sent', () => {
  const refusedFor = (...all: readonly string[]) => ({ problem: { code: 'E-INPUT', facts: { message: '不对', all } } });

  it('stands at the fields of the form, called as the form calls them', () => {
    const told = toldFaults(refusedFor('gaps.0.defect: 必须填写', 'kind: 请从所列中选'), pause, texts.zh);
    expect(told).toEqual([
      { path: 'gaps.0.defect', message: 'defect：必须填写' },
      { path: 'kind', message: '为什么停：请从所列中选' },
    ]);
    expect(toldFaults(refusedFor('gaps.0.basis.law: 没有这一条'), pause, texts.zh)).toEqual([
      { path: 'gaps.0', message: 'gaps：没有这一条' },
    ]);
    expect(toldFaults(refusedFor('length'), pause, texts.en)).toEqual([{ path: 'length', message: 'length: 不对' }]);
  });

  it('is one sentence of all that is wrong at one field', () => {
    const refused = refusedFor('gaps.0.basis.law: 没有这一条', 'kind: 不对', 'gaps.0.basis.article: 没有这一款');
    expect(toldFaults(refused, pause, texts.zh)).toEqual([
      { path: 'gaps.0', message: 'gaps：没有这一条，没有这一款' },
      { path: 'kind', message: '为什么停：不对' },
    ]);
  });

  it('stands until something is typed at its field, whatever is typed at others', () => {
    const told = ['kind', 'gaps.0.defect', 'remark'].map((path) => ({ path, message: '不对' }));
    const pathsAfter = (changes: object) =>
      stillTold(told, filled, { ...(filled as object), ...changes }).map(({ path }) => path);
    expect(pathsAfter({ length: '8' })).toEqual(['kind', 'gaps.0.defect', 'remark']);
    expect(pathsAfter({ kind: 'hearing' })).toEqual(['gaps.0.defect', 'remark']);
    expect(pathsAfter({ gaps: [{ material: '总平面图', defect: '没有比例尺' }] })).toEqual(['kind', 'remark']);
    expect(pathsAfter({ gaps: [] })).toEqual(['kind', 'remark']);
  });

  it('is told as a whole where some of it stands at no field, or it was refused for anything else', () => {
    expect(toldFaults(refusedFor('kind: 不对', 'clock: 不对'), pause, texts.zh)).toEqual([]);
    expect(toldFaults({ problem: { code: 'E-RIGHT' } }, pause, texts.zh)).toEqual([]);
    expect(toldFaults(new TypeError('not reached'), pause, texts.zh)).toEqual([]);
  });
});
