import { describe, expect, it } from '@jest/globals';
import { itemRoutes } from '../../api/contract/items.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { readItems } from '../../catalogue/read-items.ts';
import { parseDay } from '../../domain/clock/day.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { openDesk, problemOf } from './desk.ts';
import { practiceZone } from './zones.ts';

const { admin } = await openDesk();
const zone = await practiceZone(admin);

describe('the catalogue', () => {
  const put = (code: string, body: object) =>
    admin(itemRoutes.putItem, { params: { zone, code }, body: body as never });
  const limits = { statutory: null, promised: { length: 1, unit: 'workingDays' } };

  it('may begin with the two limits of an item', async () => {
    const { item, warnings } = await put('A90', limits);
    const told = new Set(warnings.map((warning) => warning.code));
    expect(told).toEqual(new Set(['L-NO-OFFICER', 'L-ENGLISH-MISSING']));
    expect(item).toMatchObject({
      version: 1,
      effectiveFrom: '2026-10-12',
      acceptance: { length: 5 },
      bureau: 'approval',
    });
    expect(item.materials.map((each) => `${each.code}${each.class}`)).toEqual(['E1E', 'E2E', 'D1D', 'D2D']);
  });

  it('takes every item that comes with the system, predecessors first', async () => {
    const items = readItems();
    for (const { bureau } of items)
      await admin(zoneRoutes.putBureau, { params: { zone, bureau }, body: { name: bureau } });
    const left = new Map(items.map((item) => [item.code, item]));
    for (let rounds = 0; left.size > 0 && rounds < 10; rounds++) await putReady(left, put);
    expect([...left.keys()]).toEqual([]);
  });

  it('keeps versions: the one of today, and the one to come', async () => {
    const later = parseDay('2026-12-01');
    await put('A90', { ...limits, name: '新名', effectiveFrom: later });
    const named = async (on: string) =>
      (await admin(itemRoutes.listItems, { params: { zone }, query: { on } })).items.find(({ code }) => code === 'A90');
    expect(await named('2026-11-30')).toMatchObject({ version: 1 });
    expect(await named('2026-12-01')).toMatchObject({ version: 2, name: '新名' });
    const { versions } = await admin(itemRoutes.readItem, { params: { zone, code: 'A90' } });
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('keeps a default pass and the time within which an item must be filed', async () => {
    const fileWithin = { of: 'A25', length: 15, unit: 'calendarDays' };
    const { item } = await put('A91', { ...limits, tacit: 'POLICY', fileWithin });
    expect(item).toMatchObject({ tacit: 'POLICY', fileWithin });
  });

  it('lets nothing of an excluded class pass by default (domain.md 2.9)', async () => {
    const problem = await problemOf(put('A20', { ...limits, tacit: 'POLICY' }));
    expect(problem).toMatchObject({ status: 422, code: 'E-LINT', field: 'tacit' });
  });

  it('refuses a guide that is wrong in itself, and names every fault', async () => {
    const materials = [
      { code: 'E1', class: 'E' },
      { code: 'E1', class: 'E' },
    ];
    const problem = await problemOf(put('A92', { ...limits, materials, after: ['A99'], bureau: 'nowhere' }));
    expect(problem).toMatchObject({ status: 422, code: 'E-LINT' });
    expect(problem.facts?.['all']).toHaveLength(3);
    const { items } = await admin(itemRoutes.listItems, { params: { zone } });
    expect(items.some(({ code }) => code === 'A92')).toBe(false);
  });

  describe('that begins anew in a practice zone', () => {
    const putAnew = async (code: string, ...bodies: object[]) => {
      const params = { zone: await practiceZone(admin), code };
      const answers = [];
      for (const body of bodies) answers.push(await admin(itemRoutes.putItem, { params, body: body as never }));
      return answers.at(-1);
    };

    it('takes with a warning what the law refuses when somebody acts on it', async () => {
      const answer = await putAnew('A20', { ...limits, commitment: true });
      const text = '事项 A20 属于不适用告知承诺的范围';
      expect(answer?.warnings).toContainEqual({ code: 'L-COMMITMENT-EXCLUDED', path: 'commitment', text });
      expect(answer?.item.standard?.conditions).toHaveLength(1);
    });

    it('never takes a change that brings in what the law forbids', async () => {
      const problem = await problemOf(putAnew('A21', limits, { ...limits, commitment: true }));
      expect(problem).toMatchObject({ status: 422, code: 'E-LINT', field: 'commitment' });
    });

    it('tells of what was there before and refuses no other change for it', async () => {
      const faulty = { ...limits, commitment: true };
      const answer = await putAnew('A21', faulty, { ...faulty, name: '防雷装置设计审核' });
      expect(answer?.warnings.map((warning) => warning.code)).toContain('L-COMMITMENT-EXCLUDED');
    });
  });

  it('of a zone that is no practice zone is right from its first version', async () => {
    const { id } = await admin(zoneRoutes.createZone, { body: { name: '正式区' } });
    const asked = { params: { zone: id, code: 'A20' }, body: { ...limits, commitment: true } };
    const problem = await problemOf(admin(itemRoutes.putItem, asked as never));
    expect(problem).toMatchObject({ status: 422, code: 'E-LINT', field: 'commitment' });
    expect(problem.facts?.['all']).toEqual(['commitment: 事项 A20 属于不适用告知承诺的范围']);
  });
});

type ReadyItem = ReturnType<typeof readItems>[number];

/** Puts in the items whose predecessors are in, and takes them from what is left. */
async function putReady(
  left: Map<ItemCode, ReadyItem>,
  put: (code: string, body: object) => Promise<unknown>,
): Promise<void> {
  const ready = [...left.values()].filter((item) => !item.after.some((code) => left.has(code)));
  for (const { code, ...body } of ready) {
    await put(code, body);
    left.delete(code);
  }
}
