import { describe, expect, it } from '@jest/globals';
import { grantRoutes } from '../../../api/contract/grants.ts';
import { itemRoutes } from '../../../api/contract/items.ts';
import { peopleRoutes } from '../../../api/contract/people.ts';
import { zoneRoutes } from '../../../api/contract/zones.ts';
import { readItems } from '../../../catalogue/read-items.ts';
import { openDesk, problemOf } from '../desk.ts';
import { personOf, practiceZone } from '../zones.ts';

const { admin } = await openDesk();
const zone = await practiceZone(admin);
const REVERSED = { status: 422, code: 'E-DATE-ORDER' };
const TWICE = { status: 409, code: 'E-EXISTS' };

describe('a hat', () => {
  it('does not end before it begins', async () => {
    const hats = [{ capacity: 'window' as const, firstDay: '2026-10-12', lastDay: '2026-10-11' }];
    expect(await problemOf(personOf(admin, zone, 'reversed', hats))).toMatchObject({ ...REVERSED, field: 'lastDay' });
  });

  it('is not given twice for the same days, and again when it has ended', async () => {
    const person = await personOf(admin, zone, 'twice', [{ capacity: 'window' }]);
    const give = () => admin(peopleRoutes.addHat, { params: { zone, person }, body: { capacity: 'window' } });
    expect(await problemOf(give())).toMatchObject({ ...TWICE, field: 'capacity' });
    const { people } = await admin(peopleRoutes.listPeople, { params: { zone }, query: { limit: 200 } });
    const hat = people.find(({ id }) => id === person)?.hats[0]?.id ?? '';
    await admin(peopleRoutes.endHat, { params: { zone, hat } });
    await expect(give()).resolves.toMatchObject({ capacity: 'window' });
  });
});

describe('a grant', () => {
  const give = (change: object) =>
    admin(grantRoutes.addGrant, { params: { zone }, body: { items: ['A02' as const], mode: 'LAW', ...change } });

  it('does not end before it begins', async () => {
    const problem = await problemOf(give({ validFrom: '2026-10-12', validTo: '2026-10-11' }));
    expect(problem).toMatchObject({ ...REVERSED, field: 'validTo' });
  });

  it('names an item once, and is itself listed once', async () => {
    expect(await problemOf(give({ items: ['A02', 'A02'] }))).toMatchObject({ code: 'E-EXISTS', field: 'items' });
    await give({ validTo: '2026-12-31' });
    expect(await problemOf(give({}))).toMatchObject({ ...TWICE, field: 'instrumentNo' });
    await expect(give({ validFrom: '2027-01-01' })).resolves.toMatchObject({ validTo: null });
  });
});

describe('a version of an item', () => {
  const [item] = readItems().filter(({ code }) => code === 'A02');
  const put = (effectiveFrom: string, change: object = {}) => {
    const { code, ...body } = { ...item, after: [], bureau: 'approval', ...change, effectiveFrom } as NonNullable<
      typeof item
    >;
    return admin(itemRoutes.putItem, { params: { zone, code }, body: body as never });
  };

  it('comes into force no earlier than the one before it, and differs from it', async () => {
    await put('2026-10-01');
    expect(await problemOf(put('2026-09-30'))).toMatchObject({ ...REVERSED, field: 'effectiveFrom' });
    expect(await problemOf(put('2026-10-01'))).toMatchObject({ ...TWICE, field: 'effectiveFrom' });
    await expect(put('2026-10-01', { name: '改过的名称' })).resolves.toMatchObject({ item: { version: 2 } });
  });
});

it('a zone tells where its decisions can be taken further', async () => {
  await expect(admin(zoneRoutes.readZone, { params: { zone } })).resolves.toMatchObject({
    remedies: { reconsideration: expect.any(String), court: expect.any(String) },
  });
});
