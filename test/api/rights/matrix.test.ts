import { expect, it } from '@jest/globals';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { routes } from '../../../api/contract/routes.ts';
import { SIGN_IN_DEFAULTS } from '../../../config-sign-in.ts';
import { openDesk } from '../desk.ts';
import { rowOf, type RouteName } from './asking.ts';
import { KINDS, kindNamed, paramsOf } from './kinds.ts';
import { keepAsItIs } from './restore.ts';
import { readTable, writeRow } from './table.ts';
import { layRightsWorld } from './world.ts';

/** Nobody answers there: whoever may sign in by it is told so. */
const oidc = {
  issuer: 'http://127.0.0.1:9',
  clientId: 'quanlian',
  clientSecret: '-',
  scope: 'openid',
  subjectClaim: 'sub',
  loginClaim: null,
  nameClaim: 'name',
  unknown: 'refuse',
} as const;

const desk = await openDesk({ signIn: { ...SIGN_IN_DEFAULTS, changeGiven: false, secondFactor: 'offered', oidc } });
const world = await layRightsWorld(desk);
await world.layUploads();
const put = await keepAsItIs(desk.pool);
const restore = async () => {
  await put();
  await world.layUploads();
};
const table = readTable();

const names = Object.keys(routes) as RouteName[];

it('every route has a row of rights, and every row its route', () => {
  expect([...table.keys()].toSorted()).toEqual([...names].toSorted());
});

it('of every kind that an address can name there is a thing in each relation', () => {
  for (const entry of Object.values<AnyRoute>(routes))
    for (const name of paramsOf(entry)) expect([...KINDS, 'word']).toContain(kindNamed(entry, name));
  expect(() => kindNamed({ path: '/api/wishes/:wish' }, 'wish')).toThrow('no kind of thing is called wish');
});

it.each(names)('%s is for whom the table says, and for nobody else', async (name) => {
  const expected = table.get(name);
  const found = await rowOf({ desk, world, restore }, name, expected);
  // As rows, so that a table that is wrong is told as it would have to be written.
  expect(writeRow(name, found)).toBe(expected ? writeRow(name, expected) : 'no row');
});
