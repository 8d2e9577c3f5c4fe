import { describe, expect, it } from '@jest/globals';
import { checkLines, failedOf, type Finding } from '../../../web/src/view/filing-check.ts';
import {
  comesLater,
  emptyDraft,
  emptyFields,
  isFilingDraft,
  isRead,
  lackingMaterials,
  mayDefer,
  submissionOf,
  type FilingDraft,
} from '../../../web/src/view/filing-draft.ts';
import {
  filableItems,
  type FilingForm,
  type FilingMaterial,
  type FilingProblem,
} from '../../../web/src/view/filing-form.ts';
import { texts } from '../../../web/src/texts/texts.ts';

/** Two items that share a plan; the land permit has a secondary paper, the water plan may be committed to. */
const OF_PROJECT = { project: 'p', succeeds: null };
const FORM = {
  today: '2026-09-07',
  fields: [
    { field: { key: 'project.name', label: '项目名称', type: 'text', required: true }, usedBy: ['A06'], known: '基地' },
    { field: { key: 'area', label: '面积', type: 'number', required: true }, usedBy: ['A06', 'A09b'], known: null },
    { field: { key: 'note', label: '说明', type: 'text', required: false }, usedBy: ['A06'], known: null },
  ],
  materials: [
    material('plan', [
      ['A06', 'E1', 'E'],
      ['A09b', 'E2', 'E'],
    ]),
    material('A06.D1', [['A06', 'D1', 'D']]),
    material('A09b.D1', [['A09b', 'D1', 'D']]),
    { ...material('licence', [['A06', 'S1', 'S']]), asked: false },
  ],
  items: [item('A06', '2026-09-18'), item('A09b', '2026-09-14')],
} as unknown as FilingForm;

function material(key: string, uses: readonly (readonly string[])[]) {
  const usedBy = uses.map(([itemCode, code, kind]) => ({ item: itemCode, code, class: kind }));
  return { key, name: key, guide: null, asked: true, safety: false, usedBy };
}

function item(code: string, latest: string) {
  const conditions =
    code === 'A09b' ? ['不占用河道。', '弃渣有去处。'].map((text) => ({ text, basis: '水保法 26' })) : [];
  const commitment = { possible: code === 'A09b', why: null, reasons: [] };
  const standard = { version: '1', conditions, checks: '', consequences: [], publicity: '' };
  return { code, name: code, commitment, standard, deferral: { possible: true, latest, why: null } };
}

const PLAN = { id: 'f1', name: '总平面图.pdf', size: 18_400_000 };
const draft = (changes: Partial<FilingDraft>): FilingDraft => ({ ...emptyDraft(['A06', 'A09b']), ...changes });
const place = (key: string) => FORM.materials.find((one) => one.key === key) as FilingForm['materials'][number];

describe('the submission that a draft asks for', () => {
  it('carries what is known, numbers as numbers, and leaves out what is empty', () => {
    const body = submissionOf(draft({ form: { area: '1.5', note: ' ' } }), FORM, OF_PROJECT);
    expect(body.form).toEqual({ 'project.name': '基地', area: 1.5 });
  });

  it('tells which required fields are still empty: blanks are nothing, what is known is filled in', () => {
    const emptyIn = (form: FilingDraft['form']) =>
      emptyFields(draft({ form }), FORM.fields).map(({ field }) => field.key);
    expect([emptyIn({}), emptyIn({ area: '  ' }), emptyIn({ area: '1.5' })]).toEqual([['area'], ['area'], []]);
    const declared = [{ field: { key: 'policy', type: 'boolean', required: true }, usedBy: ['A02'], known: null }];
    const open = (policy: boolean) => emptyFields(draft({ form: { policy } }), declared as never).length;
    expect([open(false), open(true)]).toEqual([1, 0]);
  });

  it('takes a number with the commas and blanks with which it was pasted', () => {
    expect(submissionOf(draft({ form: { area: ' 12,000.5 ' } }), FORM, OF_PROJECT).form['area']).toBe(12_000.5);
  });

  it('leaves a number that is none as it was typed, so that the check names it', () => {
    expect(submissionOf(draft({ form: { area: '很大' } }), FORM, OF_PROJECT).form['area']).toBe('很大');
  });

  it('hands in a shared material once, and never what the system fetches', () => {
    const body = submissionOf(draft({ files: { plan: [PLAN], licence: [PLAN] } }), FORM, OF_PROJECT);
    expect(body.materials).toEqual([{ material: 'plan', files: ['f1'] }]);
  });

  it('promises a deferred paper by the latest lawful day, or by the day that was chosen', () => {
    const promised = draft({ deferred: ['A06.D1'] });
    expect(submissionOf(promised, FORM, OF_PROJECT).items[0]).toMatchObject({
      deferral: { materials: ['D1'], until: '2026-09-18' },
    });
    const sooner = { ...promised, until: { A06: '2026-09-10' } };
    expect(submissionOf(sooner, FORM, OF_PROJECT).items[0]?.deferral?.until).toBe('2026-09-10');
  });

  it('promises nothing that came in the end', () => {
    const came = draft({ deferred: ['A06.D1'], files: { 'A06.D1': [PLAN] } });
    expect(submissionOf(came, FORM, OF_PROJECT).items[0]).not.toHaveProperty('deferral');
  });

  it('says which permit it renews', () => {
    const succeeds = { kind: 'renewal', case: 'c1' } as const;
    expect(submissionOf(draft({}), FORM, { project: 'p', succeeds }).items[0]?.succeeds).toEqual(succeeds);
  });

  it('says which conditions were read only of what is asked on a commitment', () => {
    const [ordinary, committed] = submissionOf(
      draft({ ways: { A09b: 'commitment' }, read: { A06: [1], A09b: [2, 1] } }),
      FORM,
      OF_PROJECT,
    ).items;
    expect(ordinary).not.toHaveProperty('read');
    expect(committed).toMatchObject({ way: 'commitment', read: [2, 1] });
  });
});

describe('a material that may come later', () => {
  it('is secondary wherever it is used, on the ordinary way, and does not concern safety', () => {
    const items = FORM.items;
    expect(mayDefer(place('A06.D1'), items, draft({}))).toBe(true);
    expect(mayDefer(place('plan'), items, draft({}))).toBe(false);
    expect(mayDefer({ ...place('A06.D1'), safety: true }, items, draft({}))).toBe(false);
    expect(mayDefer(place('A09b.D1'), items, draft({ ways: { A09b: 'commitment' } }))).toBe(false);
  });

  it('is not promised by itself where a commitment stands for it; on that way nothing of it is lacking', () => {
    const shared = {
      ...place('A09b.D1'),
      usedBy: [
        { item: 'A06', code: 'D1', class: 'D', later: false },
        { item: 'A09b', code: 'D1', class: 'D', later: true },
      ],
    } as FilingMaterial;
    const own = { ...shared, usedBy: shared.usedBy.slice(1) };
    const committed = draft({ ways: { A09b: 'commitment' } });
    const of = (one: FilingMaterial, given: FilingDraft) => [
      comesLater(one, FORM.items, given),
      mayDefer(one, FORM.items, given),
      lackingMaterials(given, { ...FORM, materials: [one] }).length,
    ];
    expect([of(own, committed), of(own, draft({}))]).toEqual([
      [true, false, 0],
      [false, true, 1],
    ]);
    expect(of(shared, committed)).toEqual([false, true, 1]);
  });

  it('is not lacking once it is promised', () => {
    const lacking = lackingMaterials(draft({ deferred: ['A06.D1'] }), FORM).map(({ key }) => key);
    expect(lacking).toEqual(['plan', 'A09b.D1']);
  });
});

describe('the check', () => {
  const problem = (code: string, more: Partial<FilingProblem>): FilingProblem => ({
    code,
    title: '没有填。',
    remedy: '请填写。',
    item: null,
    ...more,
  });
  const linesOf = (problems: readonly FilingProblem[], of: FilingDraft) =>
    checkLines(problems, of, { form: FORM, texts: texts.zh, told: (text) => text });

  it('leads to the field, the way, or the day that must be put right', () => {
    const whole = draft({ files: { plan: [PLAN], 'A06.D1': [PLAN], 'A09b.D1': [PLAN] } });
    const lines = linesOf(
      [
        problem('E-FIELD-MISSING', { field: 'fields.area' }),
        problem('E-COMMITMENT-NOT-READ', { field: 'items.1', item: 'A09b' as never }),
        problem('E-DEFERRAL-TOO-LONG', { field: 'items.0.deferral.until', item: 'A06' as never }),
      ],
      whole,
    );
    expect(lines.map((line) => line.target)).toEqual(['filing-area', 'item-A09b', 'until-A06']);
  });

  it('tells beside them what does not hold, and no material a second time that is not there', () => {
    const finding = (code: string, found: string, presence: boolean) => ({ code, found, presence }) as Finding;
    const findings = [
      finding('A17-area', 'failed', false),
      finding('A17-fee', 'failed', true),
      finding('A02-code', 'met', false),
    ];
    expect(failedOf(findings).map(({ code }) => code)).toEqual(['A17-area']);
  });

  it('names each missing material once, and tells what may come later from what must be there', () => {
    const missing = problem('E-MATERIAL-MISSING', { field: 'items.0.materials', item: 'A06' as never });
    expect(linesOf([missing], draft({})).map((line) => [line.key, line.tone])).toEqual([
      ['plan', 'must'],
      ['A06.D1', 'later'],
      ['A09b.D1', 'later'],
    ]);
  });
});

it('what was kept under the name of a draft is one, or is not taken for one', () => {
  expect(isFilingDraft(emptyDraft(['A02']))).toBe(true);
  expect([null, 'text', {}, { items: [] }].map(isFilingDraft)).toEqual([false, false, false, false]);
});

const card = (code: string, stage: string, outcome: string | null, status = 11) => ({
  item: { code },
  stage,
  outcome,
  status,
});

it('an item can be filed unless a case of it is open or granted; a revoked permit leaves the way free', () => {
  const cases = [
    card('A02', 'decided', 'grant'),
    card('A06', 'decided', 'refuse'),
    card('A07b', 'closed', null),
    card('A16', 'decided', 'grant', 15),
    card('A18', 'accepted', null, 3),
  ];
  const project = { items: ['A02', 'A06', 'A07b', 'A16', 'A18', 'A23'], cases } as never;
  expect(filableItems(project)).toEqual(['A06', 'A07b', 'A16', 'A23']);
});

describe('what is filed for some of the works', () => {
  const works = [
    { number: '01', name: '一号厂房', phase: '1' },
    { number: '02', name: '二号厂房', phase: '1' },
  ];
  const split = { ...FORM, works, items: FORM.items.map((one) => ({ ...one, perWorks: one.code === 'A09b' })) };

  it('names them in the order of the project; without a choice it is filed for the whole', () => {
    const chosen = draft({ works: { A09b: ['02', '01'], A06: ['01'] } });
    const [land, water] = submissionOf(chosen, split, OF_PROJECT).items;
    expect(water).toMatchObject({ works: ['01', '02'] });
    expect(land).not.toHaveProperty('works');
    expect(submissionOf(draft({}), split, OF_PROJECT).items[1]).not.toHaveProperty('works');
  });

  it('can be filed for the others, and not again for those that have it', () => {
    const project = {
      items: ['A06', 'A18'],
      cases: [card('A06', 'accepted', null, 3), card('A18', 'accepted', null, 3)],
    } as never;
    const units = (other: string) => [{ chain: { A18: 'running' } }, { chain: { A18: other } }] as never;
    expect(filableItems(project, units('open'))).toEqual(['A18']);
    expect(filableItems(project, units('done'))).toEqual([]);
  });
});

describe('a commitment in a draft', () => {
  const committed = (read: readonly number[] = []) =>
    draft({ ways: { A09b: 'commitment' }, read: { A09b: read }, deferred: ['A09b.D1'], files: { plan: [PLAN] } });
  const ofA09b = (one: FilingDraft, form = FORM) => submissionOf(one, form, OF_PROJECT).items[1];

  it('is signed once its conditions and what follows from them are read; the conditions are what is told', () => {
    expect(isRead(committed([1, 2, 3, 4]), FORM)).toBe(false);
    expect(isRead(committed([5, 4, 1, 3, 2]), FORM)).toBe(true);
    expect(ofA09b(committed([5, 4, 1, 3, 2]))).toMatchObject({ way: 'commitment', read: [1, 2] });
  });

  it('asks for no paper later, and the ordinary way still does', () => {
    expect(ofA09b(committed())).not.toHaveProperty('deferral');
    const back = { ...committed(), ways: { A09b: 'ordinary' as const } };
    expect(ofA09b(back)).toMatchObject({ way: 'ordinary', deferral: { materials: ['D1'] } });
    expect(submissionOf(back, FORM, OF_PROJECT).materials).toEqual(
      submissionOf(committed(), FORM, OF_PROJECT).materials,
    );
  });

  it('goes the ordinary way where it is no longer possible, with all that was handed in', () => {
    const [land, water] = FORM.items;
    const closed = { ...water, commitment: { possible: false, why: null, reasons: [] } };
    const form = { ...FORM, items: [land, closed] } as FilingForm;
    expect(ofA09b(committed(), form)).toMatchObject({ way: 'ordinary' });
    expect(submissionOf(committed(), form, OF_PROJECT).materials).toEqual([{ material: 'plan', files: ['f1'] }]);
    expect(isRead(committed(), form)).toBe(true);
  });
});
