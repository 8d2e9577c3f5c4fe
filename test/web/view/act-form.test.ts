import { describe, expect, it } from '@jest/globals';
import { texts } from '../../../web/src/texts/texts.ts';
import {
  actBeginning,
  actLabels,
  actSchema,
  asAskedOf,
  type CaseAct,
  type Colleagues,
} from '../../../web/src/view/act-form.ts';
import type { CaseAnswer } from '../../../web/src/view/case-read.ts';
import { formOf, type Field } from '../../../web/src/view/form-schema.ts';

const CODES = { 应急管理局: 'emergency', 生态环境局: 'environment', 水务水利局: 'water' };

const opinion = (id: number, name: keyof typeof CODES, answer: object | null) => ({
  id,
  bureau: { code: CODES[name], name },
  question: '有无调整',
  answer,
});

/** A case of which one department has answered and another has not. */
const CASE = {
  bureau: { code: 'planning', name: '规划建设处' },
  materials: [],
  laterPapers: [],
  procedures: [],
  opinions: [opinion(1, '应急管理局', { stance: 'agree' }), opinion(2, '生态环境局', null)],
} as unknown as CaseAnswer;

function fieldOf(act: CaseAct, name: string, language: 'zh' | 'en' = 'zh'): Field | undefined {
  const form = formOf(actSchema(act, CASE, null), actLabels(act, CASE, null, texts[language]));
  return form.kind === 'group' ? form.fields.find((field) => field.name === name) : undefined;
}

const choices = (field: Field | undefined) => (field?.kind === 'choice' ? field.choices.map(({ label }) => label) : []);

describe('an act on the opinion of another department', () => {
  it.each(['giveOpinion', 'urgeOpinion'] as const)('%s takes one that is still to come', (act) => {
    expect(choices(fieldOf(act, 'opinion'))).toEqual(['生态环境局：有无调整']);
  });

  it('answering begins with the question, where one alone is open', () => {
    expect(actBeginning('giveOpinion', { ...CASE, permit: null })).toEqual({ opinion: 2 });
    const both = [opinion(2, '生态环境局', null), opinion(3, '水务水利局', null)] as never;
    expect(actBeginning('giveOpinion', { opinions: both, permit: null })).toBeUndefined();
    expect(actBeginning('urgeOpinion', { ...CASE, permit: null })).toBeUndefined();
  });

  it('answering offers a department its own question, and not that of another', () => {
    const opinions = [opinion(2, '生态环境局', null), opinion(3, '水务水利局', null)] as never;
    const asked = (act: CaseAct) =>
      asAskedOf(act, { ...CASE, opinions }, CODES.水务水利局).opinions.map(({ id }) => id);
    expect(asked('giveOpinion')).toEqual([3]);
    expect(asked('urgeOpinion')).toEqual([2, 3]);
  });

  it('weighing takes one that was answered', () => {
    expect(choices(fieldOf('weighOpinion', 'opinion'))).toEqual(['应急管理局']);
  });
});

describe('more time for a permit', () => {
  it.each(['askPermitExtension', 'extendPermit'] as const)('%s is told in months', (act) => {
    expect(fieldOf(act, 'length')?.label).toBe('延长几个月');
    expect(fieldOf(act, 'length', 'en')?.label).toBe('How many months longer');
  });

  it('is granted as it was asked for, unless less is written', () => {
    const permit = { asked: { on: '2026-10-12', length: 3 } } as unknown as CaseAnswer['permit'];
    expect(actBeginning('extendPermit', { permit, opinions: [] })).toEqual({ length: 3 });
    expect(actBeginning('askPermitExtension', { permit, opinions: [] })).toBeUndefined();
    expect(actBeginning('extendPermit', { permit: null, opinions: [] })).toBeUndefined();
  });
});

describe('the notice before a revocation', () => {
  it('asks for the ground of the revocation, which is none of not accepting', () => {
    const ground = fieldOf('notifyRevocation', 'ground');
    expect(ground?.label).toBe('情形');
    expect(choices(ground)).toEqual(['机关违法准予（许可法 69(1)）', '以欺骗、贿赂等不正当手段取得（许可法 69(2)）']);
  });

  it('says in English what the ground is', () => {
    expect(choices(fieldOf('notifyRevocation', 'ground', 'en')).join('')).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a check on the spot', () => {
  it('is made with whoever reviews, signs or inspects: nobody else of the zone is offered, and nobody twice', () => {
    const hats = [
      ['p1', '王海平', 'supervisor'],
      ['p2', '唐颖', 'inspector'],
      ['p2', '唐颖', 'reviewer'],
      ['p3', '方旭', 'admin'],
      ['p4', '秦川', 'hearingChair'],
      ['p5', '李岚', 'approver'],
    ] as const;
    const colleagues = hats.map(([id, name, capacity]) => ({ id, name, capacity, bureau: null }));
    const people = { colleagues, parties: [], bureaus: [] } satisfies Colleagues;
    const form = formOf(actSchema('checkSite', CASE, people), actLabels('checkSite', CASE, people, texts.zh));
    const [field] = form.kind === 'group' ? form.fields.filter(({ name }) => name === 'officers') : [];
    expect(JSON.stringify(field)).toContain('唐颖');
    expect(JSON.stringify(field).match(/王海平|方旭|秦川/gu)).toBeNull();
    expect(JSON.stringify(field).match(/唐颖|李岚/gu)).toEqual(['唐颖', '李岚']);
  });
});
