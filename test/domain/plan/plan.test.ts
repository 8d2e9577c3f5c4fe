import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../../domain/clock/day.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { NodeCode } from '../../../domain/plan/network.ts';
import type { ItemProgress } from '../../../domain/plan/plan.ts';
import { codesIn, dayOfItem, FILING, plan } from './planning.ts';

const code = (text: string): ItemCode => text as ItemCode;
const A05 = code('A05');
const recorded = (on: string) => ({ contract: { on: on as Day, recorded: true } });
const ruleOf = (one: ReturnType<typeof plan>, code: string) =>
  [...one.items, ...one.leftOut].find(({ item }) => item.code === code)?.rule.id;

describe('which items a project needs', () => {
  it('a device plant on sold land in a national zone needs thirteen', () => {
    expect(codesIn(plan()).join(' ')).toBe('A01 A02 A05 A06 A07b A09b A16 A18 A19 A23 A25 A26 A27');
  });

  it('names the rule for what is needed and for what is not', () => {
    const found = plan();
    expect(ruleOf(found, 'A06')).toBe('A06-else');
    expect(ruleOf(found, 'A04')).toBe('A04-else');
    expect(ruleOf(found, 'A01')).toBe('A01-every');
  });

  it('a chemical project of 6,200 tce needs the report, and the energy review', () => {
    const registered = { industry: 'C2614', energyTce: 6200, chemicalPark: true };
    const found = plan({ registered, answers: { 'plan.eia': 'report', 'plan.discharge': 'key' } });
    expect(codesIn(found)).toEqual(expect.arrayContaining(['A07a', 'A08', 'A28']));
    expect(codesIn(found)).not.toContain('A07b');
  });

  it('an extension on own land needs neither contract nor land-planning permit', () => {
    const found = plan({ answers: { 'plan.landForm': 'own' } });
    expect(codesIn(found)).not.toEqual(expect.arrayContaining(['A05']));
    expect(codesIn(found)).not.toEqual(expect.arrayContaining(['A06']));
    expect(dayOfItem(found, 'A16')).toBe('2026-09-08');
  });

  it.each(['sold', 'flexible', 'rent', 'standard'])('land that is %s has its contract', (form) => {
    expect(codesIn(plan({ answers: { 'plan.landForm': form } }))).toEqual(expect.arrayContaining(['A05', 'A06']));
  });

  it('allocated land has a siting opinion and no contract', () => {
    const codes = codesIn(plan({ answers: { 'plan.landForm': 'allocated' } }));
    expect(codes).toEqual(expect.arrayContaining(['A04', 'A06']));
    expect(codes).not.toContain('A05');
  });

  it('a leased building in which nothing is built has neither land nor construction', () => {
    const answers = { 'plan.landForm': 'leased', 'plan.floorArea': 0, 'plan.worksCostCny': 0 };
    expect(codesIn(plan({ answers })).join(' ')).toBe('A01 A02 A07b A09b');
  });

  test.each([
    ['cost', { 'plan.worksCostCny': 300_000 }],
    ['area', { 'plan.floorArea': 300 }],
  ])('works that are small by their %s may start without construction permit', (_by, answers) => {
    const found = plan({ answers });
    expect(codesIn(found)).not.toContain('A23');
    expect(found.toPermit).toBeNull();
    expect(found.edges.filter(({ to }) => to === 'START').map(({ from }) => from)).toEqual(['A07b', 'A09b']);
  });

  it('a project of the verification catalogue is verified and not filed', () => {
    const zone = {
      industries: {
        prohibitedIndustries: [],
        strategicIndustries: [],
        verificationIndustries: ['C35'],
        negativeIndustries: [],
      },
    };
    expect(codesIn(plan({ zone }))).toEqual(expect.arrayContaining(['A03']));
    expect(codesIn(plan({ zone }))).not.toContain('A02');
  });
});

describe('answers that are open', () => {
  it('leave an item open, which counts where the strictest answer would need it', () => {
    const found = plan({ without: ['plan.eia'] });
    const report = found.items.find(({ item }) => item.code === 'A07a');
    expect(report).toMatchObject({ need: 'open', missing: ['plan.eia'], rule: { id: 'A07a-with' } });
    expect(found.leftOut.find(({ item }) => item.code === 'A07b')).toMatchObject({ need: 'open' });
  });

  it('not sure is the strictest branch, and is an answer', () => {
    const found = plan({
      answers: { 'plan.eia': 'unsure', 'plan.floorArea': 'unsure', 'plan.worksCostCny': 'unsure' },
    });
    expect(found.items.find(({ item }) => item.code === 'A07a')).toMatchObject({ need: 'needed' });
    expect(codesIn(found)).toEqual(expect.arrayContaining(['A07a', 'A23']));
    expect(codesIn(found)).not.toContain('A07b');
  });
});

describe('when everything is there', () => {
  it('promised limits are used in full, and what waits is received on the day of the grant', () => {
    const found = plan();
    expect(Object.fromEntries(found.items.map(({ item, on }) => [item.code, on]))).toMatchObject({
      A01: '2026-09-08',
      A02: '2026-09-01',
      A05: '2026-09-08',
      A06: '2026-09-11',
      A07b: '2026-09-15',
      A09b: '2026-09-01',
      A16: '2026-09-18',
      A18: '2026-09-24',
      A19: '2026-09-30',
      A23: '2026-10-09',
    });
    expect(found.startOn).toBe('2026-10-09');
    expect(found.criticalPath.join(' ')).toBe('A01 A05 A06 A16 A19 A23 START COMPLETION A25 A26 A27');
  });

  it('the statutory limit stands where none is promised, in its own unit', () => {
    const found = plan({ answers: { 'plan.discharge': 'simplified' } });
    // Received with the EIA on 2026-09-15; twenty calendar days end on 10-05 and roll over the holiday.
    expect(dayOfItem(found, 'A28')).toBe('2026-10-08');
  });

  it('the contract counts on the day on which it was signed', () => {
    const found = plan({ request: recorded('2026-08-20') });
    expect(found.contract).toEqual({ on: '2026-08-20', recorded: true });
    expect(dayOfItem(found, 'A06')).toBe('2026-09-04');
  });

  it('construction counts only if the applicant gives its months', () => {
    expect(plan().steps.COMPLETION.on).toBe('2026-10-09');
    const found = plan({ request: { worksMonths: 10 } });
    expect(found.steps.COMPLETION.on).toBe('2027-08-09');
    expect(found.wholeChain.days).toBe(plan().wholeChain.days);
    expect(found.wholeChain.elapsed).toBeGreaterThan(150);
  });

  it('the days of the authority are held against both targets', () => {
    const found = plan({ request: { targets: { toPermit: 20, wholeChain: 100 } } });
    expect(found.toPermit).toMatchObject({ target: 20, within: false });
    expect(found.wholeChain).toMatchObject({ target: 100, within: true });
  });

  it('waiting for the contract is not the time of the authority', () => {
    const permitWith = (on: string) =>
      plan({ request: { contract: { on: on as Day, recorded: false } } }).toPermit ?? { days: 0, elapsed: 0 };
    const [soon, late] = [permitWith('2026-09-08'), permitWith('2026-12-08')];
    expect(late.elapsed).toBeGreaterThan(soon.elapsed + 50);
    expect(late.days).toBeLessThanOrEqual(soon.days + 5);
  });
});

describe('standard land, start with the land', () => {
  const standard = (on: string) =>
    plan({ answers: { 'plan.landForm': 'standard' }, request: { contract: { on: on as Day, recorded: false } } });

  it('items are reviewed ahead of the contract and decided when it is signed', () => {
    const found = standard('2026-11-16');
    for (const one of ['A06', 'A16', 'A18', 'A19', 'A23'])
      expect([one, dayOfItem(found, one)]).toEqual([one, '2026-11-16']);
    expect(found.items.find(({ item }) => item.code === 'A23')?.reviewed).toBe('2026-09-24');
    expect(found.startOn).toBe('2026-11-16');
    expect(found.criticalPath[0]).toBe(A05);
  });

  it('a contract that is signed early leaves the reviews their time', () => {
    const found = standard('2026-09-01');
    expect(found.startOn).toBe('2026-09-24');
    expect(found.startOn > FILING).toBe(true);
  });

  it('acceptance is never reviewed before there is anything to accept', () => {
    const found = standard('2026-11-16');
    expect(found.items.find(({ item }) => item.code === 'A25')).toMatchObject({ begin: '2026-11-16', ahead: false });
  });
});

describe('a project under way', () => {
  const under = { contract: { on: '2026-08-20' as Day, recorded: true }, today: '2026-09-10' as Day };

  it('takes what was granted and what is due as it is', () => {
    const progress = new Map<NodeCode, ItemProgress>([
      [code('A02'), { kind: 'done', from: '2026-09-01' as Day, on: '2026-09-01' as Day }],
      [code('A06'), { kind: 'running', from: '2026-09-07' as Day, by: '2026-09-18' as Day }],
    ]);
    const found = plan({ request: { ...under, progress } });
    expect(found.items.find(({ item }) => item.code === 'A02')).toMatchObject({ on: '2026-09-01', slack: null });
    expect(dayOfItem(found, 'A06')).toBe('2026-09-18');
    expect(dayOfItem(found, 'A16')).toBe('2026-09-24');
  });

  it('lets nothing begin before today', () => {
    expect(dayOfItem(plan({ request: under }), 'A06')).toBe('2026-09-15');
  });
});
