import { describe, expect, it, test } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import {
  coveringMandate,
  mandatedItems,
  refuseDeed,
  refuseMandate,
  refuseMandateEnd,
  type Deed,
  type Mandate,
} from '../../../domain/mandate/mandate.ts';
import { day, MANDATE } from './refused-of-mandates.ts';

const FILING: Deed = { power: 'filing', project: 'p', item: 'A06' as ItemCode };
const agent = (...mandates: readonly Mandate[]) => ({ capacity: 'agent', mandates }) as const;
const codeOf = (mandates: readonly Mandate[], deed: Partial<Deed> = {}, on = '2026-09-15') =>
  refuseDeed(agent(...mandates), { ...FILING, ...deed }, day(on))?.code;

describe('an agent (民法典 162)', () => {
  test.each([
    ['on the first day', '2026-09-01', undefined],
    ['on the last day', '2026-09-30', undefined],
    ['the day before', '2026-08-31', 'E-MANDATE-NONE'],
    ['the day after', '2026-10-01', 'E-MANDATE-ENDED'],
  ])('acts within the days of the mandate: %s', (_when, on, code) => {
    expect(codeOf([MANDATE], {}, on)).toBe(code);
  });

  test.each([
    ['another item', { item: 'A18' as ItemCode }],
    ['another project', { project: 'q' }],
    ['a commitment, where only filing was given', { power: 'commitment' } as const],
    ['a deferral promise, where only filing was given', { power: 'deferral' } as const],
  ])('goes beyond it with %s', (_what, deed) => {
    expect(refuseDeed(agent(MANDATE), { ...FILING, ...deed }, day('2026-09-15'))).toMatchObject({
      code: 'E-MANDATE-SCOPE',
      article: '民法典 171(1)',
    });
  });

  it('has the items that any mandate of the day names for a project and a power, or all', () => {
    const also = { ...MANDATE, id: 'also', items: ['A18' as ItemCode] };
    const itemsOn = (on: string, mandates: readonly Mandate[], power: Deed['power'] = 'filing') =>
      mandatedItems(mandates, { power, project: 'p' }, day(on));
    expect(itemsOn('2026-09-15', [MANDATE, also])).toEqual(['A06', 'A18']);
    expect(itemsOn('2026-09-15', [MANDATE, { ...also, items: 'all' }])).toBe('all');
    expect(itemsOn('2026-09-15', [MANDATE], 'commitment')).toEqual([]);
    expect(itemsOn('2026-10-01', [MANDATE, also])).toEqual([]);
  });

  it('may act for the submission as a whole where any item is covered', () => {
    expect(codeOf([MANDATE], { item: null })).toBeUndefined();
  });

  it('signs for several items at once only where one mandate covers each of them', () => {
    const also = { ...MANDATE, id: 'also', items: ['A18' as ItemCode], lastDay: day('2026-12-31') };
    expect(codeOf([MANDATE, also], { item: ['A06' as ItemCode, 'A18' as ItemCode] })).toBe('E-MANDATE-SCOPE');
    expect(coveringMandate([MANDATE, also], { ...FILING, item: ['A06' as ItemCode] }, day('2026-09-15'))?.id).toBe(
      MANDATE.id,
    );
  });

  it('has every item and project where the mandate says so', () => {
    const wide: Mandate = { ...MANDATE, items: 'all', projects: 'all' };
    expect(codeOf([wide], { item: 'A23' as ItemCode, project: 'q' })).toBeUndefined();
    expect(codeOf([wide], { power: 'commitment' })).toBe('E-MANDATE-SCOPE');
  });

  it('opens a new project only where the mandate is for every project: none could name it before', () => {
    expect(codeOf([MANDATE], { project: null, item: null })).toBe('E-MANDATE-SCOPE');
    expect(codeOf([{ ...MANDATE, projects: 'all' }], { project: null, item: null })).toBeUndefined();
  });

  it('is told that the mandate was withdrawn, not that there never was one', () => {
    const withdrawn = { ...MANDATE, ended: true };
    expect(refuseDeed(agent(withdrawn), FILING, day('2026-09-15'))).toMatchObject({
      code: 'E-MANDATE-ENDED',
      article: ['民法典 173', '民法典 171(1)'],
    });
    expect(codeOf([withdrawn], { project: 'q' })).toBe('E-MANDATE-NONE');
  });

  it('acts on any one of several mandates; the signature names the one that lasts longest', () => {
    const longer = { ...MANDATE, id: 'longer', lastDay: day('2026-12-31') };
    const other = { ...MANDATE, id: 'other', powers: ['commitment'] as const, lastDay: day('2027-12-31') };
    expect(coveringMandate([MANDATE, longer, other], FILING, day('2026-09-15'))?.id).toBe('longer');
    expect(coveringMandate([MANDATE, longer, { ...longer, ended: true }], FILING, day('2026-11-01'))?.id).toBe(
      'longer',
    );
  });
});

describe('the people of the enterprise itself', () => {
  it('need no mandate: the legal representative does everything (民法典 61), staff files (民法典 170(1))', () => {
    for (const power of ['filing', 'commitment', 'deferral'] as const)
      expect(refuseDeed({ capacity: 'legalRepresentative' }, { ...FILING, power }, day('2026-09-15'))).toBeNull();
    expect(refuseDeed({ capacity: 'staff' }, FILING, day('2026-09-15'))).toBeNull();
  });

  test.each(['commitment', 'deferral'] as const)('of whom staff signs no %s', (power) => {
    expect(refuseDeed({ capacity: 'staff' }, { ...FILING, power }, day('2026-09-15'))).toMatchObject({
      code: 'E-COMMITMENT-SIGNER',
      article: ['民法典 170(1)', '民法典 171(1)'],
    });
  });
});

describe('giving a mandate (民法典 165)', () => {
  const giving = { capacity: 'legalRepresentative', to: { capacity: 'agent' }, today: day('2026-09-01') } as const;

  it('is for the legal representative, from today on at the earliest', () => {
    expect(refuseMandate(MANDATE, giving)).toBeNull();
    expect(refuseMandate({ ...MANDATE, lastDay: MANDATE.firstDay }, giving)).toBeNull();
    expect(refuseMandate(MANDATE, { ...giving, today: day('2026-09-02') })).toMatchObject({
      code: 'E-MANDATE-DAYS',
      field: 'firstDay',
    });
  });

  test.each([
    ['by an agent, who may not entrust further', { capacity: 'agent' }, 'E-MANDATE-GIVER', '民法典 169(1)'],
    ['by staff', { capacity: 'staff' }, 'E-MANDATE-GIVER', '民法典 171(1)'],
    ['to somebody who is neither agent nor steward', { to: null }, 'E-MANDATE-AGENT', '民法典 165'],
  ] as const)('is refused %s', (_what, who, code, article) => {
    expect(refuseMandate(MANDATE, { ...giving, ...who })).toMatchObject({ code, article });
  });

  test.each([
    ['of nothing', { powers: [] }, 'E-MANDATE-EMPTY'],
    ['for no item', { items: [] }, 'E-MANDATE-EMPTY'],
    ['for no project', { projects: [] }, 'E-MANDATE-EMPTY'],
    ['that ends before it begins', { lastDay: day('2026-08-31') }, 'E-MANDATE-DAYS'],
  ] as const)('is refused %s', (_what, scope, code) => {
    expect(refuseMandate({ ...MANDATE, ...scope }, giving)).toMatchObject({ code, article: '民法典 165' });
  });
});

describe('a steward of the zone (帮办代办)', () => {
  const giving = { capacity: 'legalRepresentative', today: day('2026-09-01') } as const;
  const to = (...officerIn: readonly string[]) => ({ ...giving, to: { capacity: 'steward', officerIn } }) as const;
  const named: Mandate = { ...MANDATE, capacity: 'steward' };

  it('is entrusted with filing for any item and project', () => {
    expect(refuseMandate({ ...named, items: 'all', projects: 'all' }, to())).toBeNull();
  });

  it('is entrusted with no case in which the same person works for the zone (公务员法 76(3))', () => {
    expect(refuseMandate(named, to('n-1', 'n-2'))).toMatchObject({
      code: 'E-STEWARD-OFFICER',
      article: '公务员法 76(3)',
      facts: { cases: ['n-1', 'n-2'] },
    });
  });

  test.each(['commitment', 'deferral'] as const)(
    'signs no %s for every item at once, only for items named',
    (power) => {
      expect(refuseMandate({ ...named, powers: ['filing', power], items: 'all' }, to())).toMatchObject({
        code: 'E-STEWARD-PROMISE',
        article: '民法典 165',
        field: 'items',
      });
      expect(refuseMandate({ ...named, powers: ['filing', power] }, to())).toBeNull();
    },
  );

  it('acts within the mandate alone, and promises only where it says so', () => {
    const who = { capacity: 'steward', mandates: [named] } as const;
    const deed = (change: Partial<Deed>) => refuseDeed(who, { ...FILING, ...change }, day('2026-09-15'))?.code;
    expect([deed({}), deed({ project: 'q' }), deed({ power: 'commitment' })]).toEqual([
      undefined,
      'E-MANDATE-SCOPE',
      'E-MANDATE-SCOPE',
    ]);
    expect(refuseDeed({ ...who, mandates: [] }, FILING, day('2026-09-15'))?.code).toBe('E-MANDATE-NONE');
  });

  it('entrusts nobody further, and resigns as steward only', () => {
    const today = day('2026-09-15');
    expect(refuseMandate(named, { ...to(), capacity: 'steward' })).toMatchObject({ article: '民法典 169(1)' });
    expect(refuseMandateEnd(named, { capacity: 'steward', person: 'tang', today })).toBeNull();
    expect(refuseMandateEnd(named, { capacity: 'agent', person: 'tang', today })?.code).toBe('E-MANDATE-GIVER');
    expect(refuseMandateEnd(named, { capacity: 'steward', person: 'he', today })?.code).toBe('E-MANDATE-GIVER');
  });
});

describe('ending a mandate (民法典 173)', () => {
  const ending = { capacity: 'legalRepresentative', person: 'gu', today: day('2026-09-15') } as const;

  it('is for the enterprise, which withdraws it, and for the agent, who resigns', () => {
    expect(refuseMandateEnd(MANDATE, ending)).toBeNull();
    expect(refuseMandateEnd(MANDATE, { ...ending, capacity: 'agent', person: 'tang' })).toBeNull();
  });

  test.each([
    ['another agent', { capacity: 'agent', person: 'he' }, '民法典 169(1)'],
    ['staff', { capacity: 'staff', person: 'tang' }, '民法典 171(1)'],
  ] as const)('and for nobody else: %s', (_who, by, article) => {
    expect(refuseMandateEnd(MANDATE, { ...ending, ...by })).toMatchObject({ code: 'E-MANDATE-GIVER', article });
  });

  it('happens once, and not after the last day', () => {
    const over = { code: 'E-MANDATE-OVER', article: '民法典 173' };
    expect(refuseMandateEnd({ ...MANDATE, ended: true }, ending)).toMatchObject(over);
    expect(refuseMandateEnd(MANDATE, { ...ending, today: day('2026-09-30') })).toBeNull();
    expect(refuseMandateEnd(MANDATE, { ...ending, today: day('2026-10-01') })).toMatchObject(over);
  });
});
