import { beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueEditionRoutes as routes } from '../../api/contract/catalogue-editions.ts';
import type { Client } from '../../api/contract/client.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import { withApiKey } from '../../api/contract/signed-in.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { parseDay, type Day } from '../../domain/clock/day.ts';
import { goodFiles } from '../setup/catalogue-faults.ts';
import { goodFilesBut, itemsInForce, promising, staffedZone } from './catalogue-zone.ts';
import { openDesk, problemOf } from './desk.ts';
import { practiceZone } from './zones.ts';

const { admin, pool, url } = await openDesk();
let second: Client;

beforeAll(async () => {
  second = withApiKey(url, await createApiKey(pool, { name: 'second', admin: true, expiresInHours: 1 }));
});

type Files = ReturnType<typeof goodFiles>;

const propose = (zone: string, files: Files, from: string) =>
  admin(routes.proposeEdition, { params: { zone }, body: { files, effectiveFrom: parseDay(from) as Day } });
const confirm = (zone: string, edition: string) =>
  second(routes.confirmEdition, { params: { zone, edition }, body: {} });

/** An edition that one proposes and another confirms; what it changes. */
async function publish(zone: string, files: Files, from: string) {
  const { edition, diff } = await propose(zone, files, from);
  await confirm(zone, edition.id);
  return diff.items.map(({ code, kind, until }) => ({ code, kind, until }));
}

const without = (files: Files, code: string) => files.filter(({ name }) => name !== `${code}.json`);

/** What the items of a zone say on some days, by a word of each; of an item that is not there, nothing. */
async function onDays(zone: string, code: string, days: readonly string[]) {
  const said: Record<string, unknown> = {};
  for (const on of days) {
    const item = (await itemsInForce(admin, zone, on)).find((one) => one.code === code);
    said[on] = item && (item.promised?.length ?? null);
  }
  return said;
}

describe('a version that is valid from a day before one to come', () => {
  const limits = (length: number) => ({ statutory: null, promised: { length, unit: 'workingDays' } });
  const put = (zone: string, body: object) =>
    admin(itemRoutes.putItem, { params: { zone, code: 'A90' }, body: body as never });

  it('ends where that one begins, and says so', async () => {
    const zone = await practiceZone(admin);
    await put(zone, limits(1));
    expect(await put(zone, { ...limits(2), effectiveFrom: '2026-12-01' })).toMatchObject({ until: null });
    expect(await put(zone, limits(3))).toMatchObject({ until: '2026-12-01', item: { version: 3 } });
    expect(await put(zone, { ...limits(4), effectiveFrom: '2026-11-02' })).toMatchObject({ until: '2026-12-01' });
    const days = ['2026-10-11', '2026-10-12', '2026-11-01', '2026-11-02', '2026-11-30', '2026-12-01', '2027-12-01'];
    expect(Object.values(await onDays(zone, 'A90', days))).toEqual([undefined, 3, 3, 4, 4, 2, 2]);
    const { versions } = await admin(itemRoutes.readItem, { params: { zone, code: 'A90' } });
    expect(versions.map(({ version }) => version)).toEqual([2, 4, 3, 1]);
  });

  it('takes no day from a version that has had it', async () => {
    const zone = await practiceZone(admin);
    await put(zone, { ...limits(1), effectiveFrom: '2026-09-01' });
    await put(zone, { ...limits(2), effectiveFrom: '2026-12-01' });
    const early = await problemOf(put(zone, { ...limits(3), effectiveFrom: '2026-08-31' }));
    expect(early).toMatchObject({ status: 422, code: 'E-DATE-ORDER', field: 'effectiveFrom' });
    const same = await problemOf(put(zone, { ...limits(2), effectiveFrom: '2026-12-01' }));
    expect(same).toMatchObject({ status: 409, code: 'E-EXISTS' });
  });
});

describe('an edition that is valid from a day before one to come', () => {
  it('says what it says until then, and what the later one leaves as it is goes on by it', async () => {
    const zone = await staffedZone(admin);
    await publish(zone, goodFiles(), '2026-10-12');
    await publish(zone, promising(3), '2026-12-01');
    const mended = goodFilesBut('A06', { promised: { length: 6, unit: 'workingDays' } });
    const a18 = promising(4).find(({ name }) => name === 'A18.json');
    const files = mended.map((one) => (one.name === 'A18.json' && a18 ? a18 : one));
    expect(await publish(zone, files, '2026-11-02')).toEqual([
      { code: 'A06', kind: 'changed', until: null },
      { code: 'A18', kind: 'changed', until: '2026-12-01' },
    ]);
    const days = ['2026-11-01', '2026-11-02', '2026-11-30', '2026-12-01'];
    expect(Object.values(await onDays(zone, 'A18', days))).toEqual([5, 4, 4, 3]);
    expect((await onDays(zone, 'A06', ['2026-12-01']))['2026-12-01']).toBe(6);
  });

  it('changes nothing where it only says what its day has already', async () => {
    const zone = await staffedZone(admin);
    await publish(zone, goodFiles(), '2026-10-12');
    await publish(zone, promising(3), '2026-12-01');
    const nothing = await problemOf(propose(zone, goodFiles(), '2026-11-02'));
    expect(nothing).toMatchObject({ status: 409, code: 'E-EDITION-NOTHING' });
  });

  it('is compared anew by whoever had compared a later one before it', async () => {
    const zone = await staffedZone(admin);
    await publish(zone, goodFiles(), '2026-10-12');
    await publish(zone, promising(3), '2026-12-01');
    const later = await propose(zone, promising(2), '2026-12-15');
    await publish(zone, promising(4), '2026-11-02');
    expect(await problemOf(confirm(zone, later.edition.id))).toMatchObject({ code: 'E-EDITION-OVERTAKEN' });
  });

  it('mends what the later one leaves out, which goes on that day all the same, or earlier', async () => {
    const zone = await staffedZone(admin);
    await publish(zone, goodFiles(), '2026-10-12');
    await publish(zone, without(goodFiles(), 'A32'), '2026-12-01');
    await publish(zone, goodFilesBut('A32', { promised: { length: 9, unit: 'workingDays' } }), '2026-11-16');
    const days = ['2026-10-31', '2026-11-02', '2026-11-15', '2026-11-16', '2026-11-30', '2026-12-01'];
    const before = await onDays(zone, 'A32', days);
    expect(Object.values(before).slice(3)).toEqual([9, 9, undefined]);
    expect(await publish(zone, without(goodFiles(), 'A32'), '2026-11-02')).toEqual([
      { code: 'A32', kind: 'removed', until: '2026-11-16' },
    ]);
    const after = Object.values(await onDays(zone, 'A32', days));
    expect(after).toEqual([before['2026-10-31'], undefined, undefined, 9, 9, undefined]);
  });
});
