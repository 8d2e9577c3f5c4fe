import { expect, it } from '@jest/globals';
import { peopleRoutes } from '../../../api/contract/people.ts';
import { zoneRoutes } from '../../../api/contract/zones.ts';
import { Problem } from '../../../api/http/problem.ts';
import { checkersIn } from '../../../api/zone/officers.ts';
import type { Who } from '../../../api/right/who.ts';
import { seedZone } from '../../setup/seed.ts';
import { openDesk } from '../desk.ts';

const { admin, pool } = await openDesk();
const { zone } = await seedZone(pool, '2026-10-10T09:00:00+08:00', ['A07b']);
const hire = (login: string, name: string, hats: readonly object[]) =>
  admin(peopleRoutes.addPerson, {
    params: { zone },
    body: { login, name, password: 'A-sentence-1', hats: hats as never },
  });

const refused = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof Problem ? error.refusal : Promise.reject(error)),
  );

it('a substitute makes a check in the hat of the officer who is away, and with nobody who has none for it', async () => {
  await admin(zoneRoutes.putBureau, { params: { zone, bureau: 'environment' }, body: { name: '生态环境局' } });
  const wang = await hire('wang', '王海平', [{ capacity: 'supervisor' }]);
  const tang = await hire('tang', '唐颖', [
    { capacity: 'supervisor' },
    { capacity: 'inspector', bureau: 'environment' },
  ]);
  const reviewer = { capacity: 'reviewer', bureau: 'environment', zone, enterprise: null };
  const standIn = { person: { id: wang.id, name: '王海平' }, hat: reviewer } as unknown as Who;
  const checkers = await checkersIn(pool, zone, [wang.id, tang.id], standIn);
  expect(checkers.map((hats) => hats.map(({ capacity, bureau }) => [capacity, bureau]))).toEqual([
    [['reviewer', 'environment']],
    [['inspector', 'environment']],
  ]);
  const self = { person: { id: tang.id, name: '唐颖' }, hat: { ...reviewer, capacity: 'inspector' } } as unknown as Who;
  expect(await refused(checkersIn(pool, zone, [tang.id, wang.id], self))).toMatchObject({
    code: 'E-OFFICERS-CAPACITY',
    field: 'officers.1',
  });
  expect(await refused(checkersIn(pool, zone, ['nobody'], self))).toMatchObject({ code: 'E-OFFICER-UNKNOWN' });
});
