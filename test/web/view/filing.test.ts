import { describe, expect, it } from '@jest/globals';
import {
  comesLater,
  emptyDraft,
  emptyFields,
  forItems,
  isBegun,
  isFilingDraft,
  isRead,
  isReworded,
  lackingMaterials,
  leftOf,
  mayDefer,
  submissionOf,
  type FilingDraft,
} from '../../../web/src/view/filing-draft.ts';
import {
  canBeMeantAgain,
  filableItems,
  takenAmong,
  type FilingForm,
  type FilingMaterial,
} from '../../../web/src/view/filing-form.ts';
import { receiptHeard } from '../../../web/src/view/receipt-heard.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import { draft, FORM, PLAN } from './filing-facts.ts';

const OF_PROJECT = { project: 'p', succeeds: null };
const place = (key: string) => FORM.materials.find((one) => one.key === key) as FilingMaterial;

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
      draft({ ways: { A09b: 'commitment' }, read: { 'A06 f0': [1], 'A09b f0': [2, 1] } }),
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

it('what is open or granted is told before it is filed once more; not what is filed works by works', () => {
  const cases = [card('A06', 'decided', 'refuse'), card('A09b', 'accepted', null, 3)] as never;
  const codesIn = (form: FilingForm) => takenAmong(form, cases).map(({ item }) => item.code);
  const split = FORM.items.map((one) => ({ ...one, perWorks: true }));
  expect(codesIn({ ...FORM, works: [] })).toEqual(['A09b']);
  expect(codesIn({ ...FORM, works: [], items: split })).toEqual(['A09b']);
  expect(codesIn({ ...FORM, works: [{ number: '01', name: '一号厂房', phase: '1' }], items: split })).toEqual([]);
});

it('the very same can be meant as a further application, but no renewal, and nothing that is filed works by works', () => {
  const works = [{ number: '01', name: '一号厂房', phase: '1' }];
  const split = FORM.items.map((one) => ({ ...one, perWorks: one.code === 'A09b' }));
  expect(canBeMeantAgain({ ...FORM, works: [] }, null)).toBe(true);
  expect(canBeMeantAgain({ ...FORM, works: [] }, { kind: 'renewal', case: 'c' })).toBe(false);
  expect(canBeMeantAgain({ items: split, works }, null)).toBe(false);
  expect(canBeMeantAgain({ items: split, works: [] }, null)).toBe(true);
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
    draft({ ways: { A09b: 'commitment' }, read: { 'A09b f0': read }, deferred: ['A09b.D1'], files: { plan: [PLAN] } });
  const ofA09b = (one: FilingDraft, form = FORM) => submissionOf(one, form, OF_PROJECT).items[1];

  it('is signed once its conditions and what follows from them are read; the conditions are what is told', () => {
    expect(isRead(committed([1, 2, 3, 4]), FORM)).toBe(false);
    expect(isRead(committed([5, 4, 1, 3, 2]), FORM)).toBe(true);
    expect(ofA09b(committed([5, 4, 1, 3, 2]))).toMatchObject({ way: 'commitment', read: [1, 2], textHash: 'f0' });
  });

  it('that is worded anew was read by nobody, and the page says so', () => {
    const [land, water] = FORM.items;
    const reworded = { ...water, standard: { ...water?.standard, textHash: 'f1' } };
    const anew = { ...FORM, items: [land, reworded] } as FilingForm;
    const read = committed([5, 4, 1, 3, 2]);
    expect([isRead(read, anew), isReworded(read, reworded as never)]).toEqual([false, true]);
    expect(ofA09b(read, anew)).toMatchObject({ read: [], textHash: 'f1' });
    expect([isReworded(read, water as never), isReworded(draft({}), reworded as never)]).toEqual([false, false]);
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

it('a receipt that is read again says how a case stands by then, and not that all but what is received was decided', () => {
  const heard = (stage: string, hearBy: '2026-10-19' | null = null) =>
    receiptHeard({ stage, hearBy: hearBy as never }, 'zh', texts.zh);
  expect(heard('received', '2026-10-19')).toContain('2026-10-19');
  expect(['filedAhead', 'correcting', 'accepted', 'decided', 'closed'].map((stage) => heard(stage))).toEqual([
    '前置事项办结当天自动收件',
    '补正中',
    '审查中',
    '已办结',
    '已终止',
  ]);
});

it('of a draft for several items of which some are filed first, what was begun for the others is left', () => {
  const land = { ...FORM, materials: FORM.materials.filter(({ usedBy }) => usedBy.some(({ item }) => item === 'A06')) };
  const both = draft({ form: { area: '1.5' }, files: { plan: [PLAN], 'A09b.D1': [PLAN] } });
  const first = forItems(both, ['A06']);
  expect(first).toMatchObject({ items: ['A06'], others: ['A09b'] });
  expect(leftOf(first, land)).toEqual({ ...both, items: ['A09b'] });
  expect(leftOf({ ...first, files: { plan: [PLAN] } }, land)).toBeNull();
  expect(leftOf(both, FORM)).toBeNull();
});

it('a draft is begun by what is typed, chosen or handed in, and not by a commitment that somebody looks at', () => {
  const looked = draft({ ways: { A09b: 'commitment' }, read: { 'A09b f0': [1, 2] } });
  expect(isBegun(looked)).toBe(false);
  const begun = [{ form: { area: '' } }, { files: { plan: [PLAN] } }, { deferred: ['A06.D1'] }, { electronic: false }];
  expect(begun.map((change) => isBegun({ ...looked, ...change }))).toEqual([true, true, true, true]);
});
