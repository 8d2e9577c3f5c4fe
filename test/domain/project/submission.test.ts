import { describe, expect, it, test } from '@jest/globals';
import { oneForm } from '../../../domain/catalogue/form.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import type { SubmissionFacts } from '../../../domain/project/asked.ts';
import { findFaults, givenMaterials, inChainOrder, isOnceMore, itemFor } from '../../../domain/project/submission.ts';
import { asks, FACTS, GUIDES, guide, submission } from './guide.ts';

type Asked = Parameters<typeof findFaults>[0];

/** Faults as `item code @field`. */
const faults = (asked: Asked, facts: Partial<SubmissionFacts> = {}) =>
  findFaults(asked, { ...FACTS, ...facts }).map(
    ({ item, refusal }) => `${item ?? '-'} ${refusal.code} @${refusal.field ?? ''}`,
  );
const codes = (...names: readonly string[]) => names as readonly ItemCode[];
const until = (day: string, ...materials: readonly string[]) => ({ deferral: { materials, until: day as Day } });

describe('a submission', () => {
  it('without a fault is one form, each shared paper handed in once', () => {
    const asked = submission([asks('A02'), asks('A06'), asks('A16')], 'A02.E1', 'site', 'A06.D1');
    expect(faults(asked)).toEqual([]);
  });

  it('may name what is missing, to be asked for in one notice', () => {
    expect(faults(submission([asks('A06', { missing: ['E1', 'D1'] })]))).toEqual([]);
  });

  it('is told every fault at once', () => {
    const asked = submission(
      [asks('A06', { missing: ['D1'] }), asks('A02'), asks('A06', { missing: ['D1'] }), asks('A99')],
      'site',
      'A18.E1',
      'A06.S1',
    );
    expect(faults({ ...asked, form: {} })).toEqual([
      '- E-ITEM-TWICE @items.2.item',
      '- E-MATERIAL-NOT-LISTED @materials.1.material',
      '- E-MATERIAL-NOT-LISTED @materials.2.material',
      '- E-FIELD-MISSING @fields.name',
      'A02 E-INSTANT-INCOMPLETE @items.1',
      '- E-ITEM-UNKNOWN @items.3.item',
    ]);
  });

  it('is not silent about what does not come', () => {
    const [fault] = findFaults(submission([asks('A06', { missing: ['E1'] })]), FACTS);
    expect(fault).toMatchObject({ refusal: { code: 'E-MATERIAL-MISSING', facts: { missing: ['材料D1'] } } });
  });

  test.each([
    ['decided at once', 'E-INSTANT-INCOMPLETE', asks('A02', { missing: ['E1'] })],
    [
      'on a commitment',
      'E-COMMITMENT-INCOMPLETE',
      asks('A09b', { way: 'commitment', read: [1, 2], missing: ['E1', 'D1'] }),
    ],
  ])('for an item %s is whole, and says why', (_what, code, item) => {
    expect(faults(submission([item]))).toEqual([`${item.item} ${code} @items.0`]);
  });
});

describe('a commitment in a submission', () => {
  const commits = (item: string, read?: readonly number[]) =>
    submission(
      [asks(item, { way: 'commitment', read })],
      ...(item === 'A06' ? ['site'] : [`${item}.E1`]),
      `${item}.D1`,
    );

  test.each([
    ['read and signed', commits('A09b', [1, 2]), {}, []],
    ['not read to the end', commits('A09b', [2]), {}, ['A09b E-COMMITMENT-NOT-READ @items.0.read']],
    ['not read at all', commits('A09b'), {}, ['A09b E-COMMITMENT-NOT-READ @items.0.read']],
    [
      'by who may not sign',
      commits('A09b', [1, 2]),
      { signatory: { capacity: 'staff' } as const },
      ['A09b E-COMMITMENT-SIGNER @items.0'],
    ],
    ['to an item that is not listed', commits('A06', []), {}, ['A06 E-COMMITMENT-NOT-LISTED @items.0.way']],
    ['to an excluded item', commits('A07b', []), {}, ['A07b E-COMMITMENT-EXCLUDED @items.0.way']],
    [
      'of a chemical plant',
      commits('A09b', [1, 2]),
      { commitment: { ...FACTS.commitment, admission: { outcome: 'reject', ground: 'policy' } as const } },
      ['A09b E-COMMITMENT-EXCLUDED @items.0.way'],
    ],
    [
      'of who is barred',
      commits('A09b', [1, 2]),
      { commitmentBarred: true },
      ['A09b E-COMMITMENT-BARRED @items.0.way'],
    ],
  ])('%s', (_what, asked, facts, found) => {
    expect(faults(asked, facts)).toEqual(found);
  });
});

describe('a deferral in a submission', () => {
  const defers = (day: string, ...materials: readonly string[]) =>
    submission([asks('A06', { missing: ['E1'], ...until(day, ...materials) })]);
  const place = 'items.0.deferral';

  test.each([
    ['within the promised limit', defers('2026-09-15', 'D1'), {}, []],
    ['a day longer', defers('2026-09-16', 'D1'), {}, [`A06 E-DEFERRAL-TOO-LONG @${place}.until`]],
    ['of an essential paper', defers('2026-09-15', 'D1', 'E1'), {}, [`A06 E-DEFERRAL-ESSENTIAL @${place}.materials.1`]],
    ['of who is barred', defers('2026-09-15', 'D1'), { deferralBarred: true }, [`A06 E-DEFERRAL-BARRED @${place}`]],
    [
      'by who may not sign',
      defers('2026-09-15', 'D1'),
      { signatory: { capacity: 'staff' } as const },
      [`A06 E-COMMITMENT-SIGNER @${place}`],
    ],
  ])('%s', (_what, asked, facts, found) => {
    expect(faults(asked, facts)).toEqual(found);
  });

  it('of a paper that is handed in is no deferral', () => {
    const asked = submission([asks('A06', until('2026-09-15', 'D1'))], 'site', 'A06.D1');
    expect(faults(asked)).toEqual([`A06 E-MATERIAL-NOT-MISSING @${place}.materials.0`]);
  });

  it('does not exist for an excluded item', () => {
    const asked = submission([asks('A07b', until('2026-09-15', 'D1'))], 'A07b.E1');
    expect(faults(asked)).toEqual([`A07b E-DEFERRAL-EXCLUDED @${place}`]);
  });
});

describe('an item behind one that ended without a grant', () => {
  const later = (...items: readonly string[]) => submission(items.map((item) => asks(item, { missing: ['E1', 'D1'] })));

  test.each([
    ['cannot be filed', ['A18'], { blocked: codes('A06') }, ['A18 E-ITEM-BLOCKED @items.0']],
    ['nor what waits for that again', ['A23'], { blocked: codes('A06') }, ['A23 E-ITEM-BLOCKED @items.0']],
    ['can, with the ended one anew in one submission', ['A06', 'A18'], { blocked: codes('A06') }, []],
    ['can, behind a later one that stands', ['A23'], { blocked: codes('A06'), alive: codes('A18') }, []],
    ['may itself be filed anew', ['A06'], { blocked: codes('A06') }, []],
    ['is free while nothing ended', ['A23'], {}, []],
  ])('%s', (_what, items, facts, found) => {
    expect(faults(later(...items), facts)).toEqual(found);
  });
});

describe('a submission on a commitment', () => {
  const renderings = { code: 'D1', name: '效果图', class: 'D', safety: false, sameAs: 'renderings' } as const;
  const base = guide('A16');
  const onCommitment = (code: string) =>
    guide(code, {
      commitment: true,
      materials: [...base.materials.filter((one) => one.code !== 'D1'), renderings],
      standard: { version: '1', conditions: [], checks: '', consequences: [], publicity: '' },
      situations: [
        {
          code: 'commitment',
          name: '告知承诺办理',
          english: 'On a commitment',
          when: { fact: 'case.way', is: 'commitment' },
          sets: { drops: ['D1'] },
        },
      ],
    });
  const items = [onCommitment('A16'), onCommitment('A18')];
  const promised = { way: 'commitment', read: [] } as const;

  it('lacks nothing for which the commitment stands; on the ordinary way it is asked', () => {
    expect(faults(submission([asks('A16', promised)], 'A16.E1'), { items })).toEqual([]);
    expect(faults(submission([asks('A16')], 'A16.E1'), { items })).toEqual(['A16 E-MATERIAL-MISSING @materials']);
    expect(faults(submission([asks('A16', promised)]), { items })).toEqual(['A16 E-COMMITMENT-INCOMPLETE @items.0']);
  });

  it('goes its own way with each item, and takes at once what came for another', () => {
    const mixed = [asks('A16', promised), asks('A18')];
    expect(faults(submission(mixed, 'A16.E1', 'A18.E1'), { items })).toEqual(['A18 E-MATERIAL-MISSING @materials']);
    const asked = submission(mixed, 'A16.E1', 'A18.E1', 'renderings');
    expect(faults(asked, { items })).toEqual([]);
    const situated = mixed.flatMap((one) => itemFor({ items }, one) ?? []);
    expect(situated.map((item, at) => givenMaterials(item, mixed[at]!, asked, oneForm(situated)).length)).toEqual([
      2, 2,
    ]);
  });

  it('promises once what it promises', () => {
    const twice = asks('A16', { ...promised, ...until('2026-09-04', 'D1') });
    expect(faults(submission([twice], 'A16.E1'), { items })).toEqual([
      'A16 E-MATERIAL-NOT-MISSING @items.0.deferral.materials.0',
    ]);
  });
});

describe('what a submission gives to each item', () => {
  it('is its own papers and its share of the common ones', () => {
    const items = GUIDES.filter(({ code }) => code === 'A06' || code === 'A16');
    const asked = submission([asks('A06'), asks('A16')], 'site', 'A06.D1');
    expect(items.map((item) => givenMaterials(item, asks(item.code), asked, oneForm(items)))).toEqual([
      [
        { code: 'E1', name: '材料E1', files: ['site.pdf'] },
        { code: 'D1', name: '材料D1', files: ['A06.D1.pdf'] },
      ],
      [{ code: 'E1', name: '材料E1', files: ['site.pdf'] }],
    ]);
  });

  it('is all that came but what an application says is missing, where one item is applied for twice', () => {
    const items = GUIDES.filter(({ code }) => code === 'A06');
    const [whole, lacking] = [asks('A06'), asks('A06', { again: true, missing: ['D1'] })];
    const asked = submission([whole, lacking], 'site', 'A06.D1');
    expect(faults(asked)).toEqual([]);
    const codesOf = (one: typeof whole) =>
      items.flatMap((item) => givenMaterials(item, one, asked, oneForm(items)).map(({ code }) => code));
    expect([codesOf(whole), codesOf(lacking)]).toEqual([['E1', 'D1'], ['E1']]);
  });

  it('is filed in the order of the chain, whatever the order of the request', () => {
    const mixed = ['A23', 'A07b', 'A18', 'A02', 'A06'].flatMap((code) => GUIDES.filter((item) => item.code === code));
    const order = inChainOrder(mixed.map((item) => ({ item }))).map(({ item }) => item.code);
    expect(order).toEqual(['A07b', 'A02', 'A06', 'A18', 'A23']);
    const ring = [guide('A31', { after: codes('A32') }), guide('A32', { after: codes('A31') })];
    expect(inChainOrder(ring.map((item) => ({ item })))).toHaveLength(2);
  });
});

it.each([
  ['is under way', { open: true, receivedOn: '2026-09-01' as Day }, true],
  ['was decided today', { open: false, receivedOn: '2026-09-07' as Day }, true],
  ['was decided before, and may have ended since', { open: false, receivedOn: '2026-09-04' as Day }, false],
])('what asks the very same as a submission that %s: is it that one once more?', (_which, before, expected) => {
  expect(isOnceMore(before, '2026-09-07' as Day)).toBe(expected);
});
