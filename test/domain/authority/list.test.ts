import { describe, expect, it } from '@jest/globals';
import type { Grant } from '../../../domain/authority/grant.ts';
import { diffAuthorityList, grantsAfter } from '../../../domain/authority/list-diff.ts';
import { lintAuthorityList, type ListedGrant } from '../../../domain/authority/list-lint.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';

const day = (text: string): Day => text as Day;
const codes = (...items: string[]) => items as ItemCode[];
const FROM = day('2026-11-01');

const grant = (change: Partial<ListedGrant> = {}): ListedGrant => ({
  items: codes('A02'),
  mode: 'CENTRALISED',
  grantor: '省人民政府',
  instrumentNo: '清单一',
  validFrom: day('2020-01-01'),
  validTo: null,
  scope: {},
  ...change,
});

const faults = (grants: readonly ListedGrant[]) =>
  lintAuthorityList(
    { grants, competentOrgans: {} },
    { items: new Set(['A02', 'A03', 'A06']), ownOrgans: new Set(['澄湖高新区管理委员会', '审批局']), from: FROM },
  ).map(({ rule, path }) => `${rule} ${path}`);

describe('a list of authorised items', () => {
  it('of several powers is sound', () => {
    expect(faults([grant(), grant({ items: codes('A03'), mode: 'DIRECT_REPORT', grantor: '省自然资源厅' })])).toEqual(
      [],
    );
  });

  it('names items that exist, each once', () => {
    expect(faults([grant({ items: codes('A02', 'A99', 'A02') })])).toEqual([
      'G-ITEM-UNKNOWN grants.0.items.1',
      'G-ITEM-TWICE grants.0.items.2',
    ]);
  });

  it('has no power that ends before it begins, or before the list is in force', () => {
    const reversed = grant({ validFrom: day('2027-01-01'), validTo: day('2026-12-31') });
    const over = grant({ items: codes('A03'), validTo: day('2026-10-31') });
    const last = grant({ items: codes('A06'), validTo: FROM });
    expect(faults([reversed, over, last])).toEqual(['G-DATES-REVERSED grants.0.validTo', 'G-OVER grants.1.validTo']);
  });

  it('says who entrusts, and to which organ above the zone reports', () => {
    const noOne = grant({ mode: 'DELEGATION', grantor: ' ' });
    const itself = grant({ items: codes('A03'), mode: 'DIRECT_REPORT', grantor: '审批局' });
    const byLaw = grant({ items: codes('A06'), mode: 'LAW', grantor: '' });
    expect(faults([noOne, itself, byLaw])).toEqual([
      'G-GRANTOR-MISSING grants.0.grantor',
      'G-GRANTOR-NOT-ABOVE grants.1.grantor',
    ]);
  });

  it('gives one item two modes on different days or for different industries, not on the same', () => {
    const delegated = (change: Partial<ListedGrant>) => grant({ mode: 'DELEGATION', grantor: '市局', ...change });
    const until = grant({ validTo: day('2026-12-31') });
    expect(faults([until, delegated({ validFrom: day('2027-01-01') })])).toEqual([]);
    expect(faults([until, delegated({ validFrom: day('2026-12-31') })])).toEqual(['G-OVERLAP grants.1.mode']);
    const electronics = grant({ scope: { industries: ['C39'] } });
    expect(faults([electronics, delegated({ scope: { industries: ['C26'] } })])).toEqual([]);
    expect(faults([electronics, delegated({ scope: { industries: ['C'] } })])).toEqual(['G-OVERLAP grants.1.mode']);
    expect(faults([delegated({ items: 'all' }), grant()])).toEqual(['G-OVERLAP grants.1.mode']);
  });
});

describe('a list beside what is in force', () => {
  const kept: Grant = { ...grant(), id: 'kept' };
  const left: Grant = { ...grant({ items: codes('A03') }), id: 'left' };
  const ended: Grant = { ...grant({ items: codes('A06'), validTo: day('2026-10-31') }), id: 'ended' };
  const current = { grants: [kept, left, ended], competentOrgans: { A03: '市行政审批局', A06: '市局' } };

  it('leaves alone what it has, ends what it leaves out, and begins the rest on its day', () => {
    const fresh = grant({ items: codes('A06') });
    const list = { grants: [grant({ validFrom: day('2026-10-01') }), fresh], competentOrgans: { A03: '省厅' } };
    const diff = diffAuthorityList(current, list, FROM);
    expect(diff).toEqual({
      begin: [{ ...fresh, validFrom: FROM }],
      end: [left],
      organs: [{ item: 'A03', before: '市行政审批局', after: '省厅' }],
    });
    const after = grantsAfter(current.grants, diff, { begun: [], from: FROM });
    expect(after.map(({ id, validTo }) => [id, validTo])).toEqual([
      ['kept', null],
      ['left', '2026-10-31'],
      ['ended', '2026-10-31'],
    ]);
  });

  it('ends and begins anew a power that it gives another end', () => {
    const shorter = grant({ validTo: day('2027-06-30') });
    const diff = diffAuthorityList({ ...current, grants: [kept] }, { grants: [shorter], competentOrgans: {} }, FROM);
    expect(diff).toEqual({ begin: [{ ...shorter, validFrom: FROM }], end: [kept], organs: [] });
  });
});
