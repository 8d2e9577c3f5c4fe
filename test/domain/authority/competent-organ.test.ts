import { expect, test } from '@jest/globals';
import { readAuthority } from '../../../catalogue/read-authority.ts';
import { readItems } from '../../../catalogue/read-items.ts';
import { competentOrganFor, organAddresses, organsAfter, organsOn } from '../../../domain/authority/competent-organ.ts';
import { authorityOn, type Grant } from '../../../domain/authority/grant.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';

/** Who decides an item for a project in a class of zones: the zone under which mode, or the organ above it. */
function decider(of: 'national' | 'provincial', item: string, industry: string, energyTce = 500): string | null {
  const { grants, competentOrgans } = readAuthority(of);
  const listed = grants.map((grant, at): Grant => ({ ...grant, id: String(at) }));
  const project = { industry, energyTce, investmentCny: 6e7 };
  const grant = authorityOn(listed, item as ItemCode, project, '2026-09-01' as Day);
  const facts = { 'project.industry': industry, 'project.energyTce': energyTce };
  return grant?.mode ?? competentOrganFor(competentOrgans, item as ItemCode, facts);
}

// domain.md 4.4
test.each([
  ['national', 'A08', 'C3584', 4999, 'CENTRALISED'],
  ['national', 'A08', 'C3584', 5000, '设区市发展和改革委员会'],
  ['national', 'A08', 'C3584', 6200, '设区市发展和改革委员会'],
  ['national', 'A08', 'C3584', 10_000, '省发展和改革委员会'],
  ['national', 'A08', 'C2614', 6200, '省发展和改革委员会'],
  ['national', 'A08', 'C2614', 4999, '设区市发展和改革委员会'],
  ['provincial', 'A08', 'C3584', 500, '设区市发展和改革委员会'],
  ['provincial', 'A08', 'C2614', 6200, '省发展和改革委员会'],
  ['national', 'A07b', 'C3584', 500, 'DELEGATION'],
  ['provincial', 'A07b', 'C3584', 500, '设区市生态环境局派出分局'],
  ['national', 'A13', 'C3584', 500, '省地震局'],
  ['national', 'A28', 'C3584', 500, '设区市生态环境局'],
  ['provincial', 'A23', 'C3584', 500, 'CENTRALISED'],
] as const)('in a %s zone %s of a %s project of %d tce is decided by %s', (...[of, item, industry, tce, by]) => {
  expect(decider(of, item, industry, tce)).toBe(by);
});

test('nobody is left without an organ: every item that is filed is decided by the zone or by somebody named', () => {
  const filed = readItems().filter(({ nature, code }) => nature !== 'contract' && code !== 'A32');
  for (const zone of ['national', 'provincial'] as const)
    for (const { code } of filed) expect([zone, code, decider(zone, code, 'C2614', 6200)]).not.toContain(null);
});

test('an organ without a condition stands for all that is left, and what nobody named is not invented', () => {
  const organs = { A08: [{ organ: '省', when: { fact: 'project.energyTce', atLeast: 10 } }, { organ: '市' }] };
  expect(competentOrganFor(organs, 'A08' as ItemCode, { 'project.energyTce': 10 })).toBe('省');
  expect(competentOrganFor(organs, 'A08' as ItemCode, {})).toBe('市');
  expect(competentOrganFor(organs, 'A10' as ItemCode, {})).toBeNull();
});

test('an organ that a list names is competent from the first day of the list, and the later list of two wins', () => {
  const day = (text: string) => text as Day;
  const known = {
    competentOrgans: { A06: '市规划局', A13: '省地震局' },
    organsToCome: [
      { from: day('2027-01-01'), organs: { A06: '省自然资源厅' } },
      { from: day('2026-12-01'), organs: { A06: '市行政审批局', A28: '市生态环境局' } },
    ],
  };
  expect(organsOn(known, day('2026-11-30'))).toEqual({ A06: '市规划局', A13: '省地震局' });
  expect(organsOn(known, day('2026-12-01'))).toEqual({ A06: '市行政审批局', A13: '省地震局', A28: '市生态环境局' });
  expect(organsOn(known, day('2027-01-01'))).toMatchObject({ A06: '省自然资源厅', A28: '市生态环境局' });
  expect(organsAfter(known, day('2026-12-01')).map(({ from }) => from)).toEqual(['2027-01-01']);
});

test('the address of an organ is entered once and stands for every item for which the organ is named, the latest list’s first', () => {
  const known = {
    competentOrgans: { A06: [{ organ: '市规划局', address: '人民路 1 号' }], A13: '市规划局', A08: '省厅' },
    organsToCome: [{ from: '2027-01-01' as Day, organs: { A06: [{ organ: '市规划局', address: '劳动路 2 号' }] } }],
  };
  expect([...organAddresses({ ...known, organsToCome: [] })]).toEqual([['市规划局', '人民路 1 号']]);
  expect(organAddresses(known).get('市规划局')).toBe('劳动路 2 号');
});
