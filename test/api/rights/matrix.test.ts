import { expect, it } from '@jest/globals';
import { routes } from '../../../api/contract/routes.ts';
import { TEST_SIGN_IN } from '../../setup/sign-in.ts';
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
  nameClaim: 'name',
  usccClaim: null,
  secondFactors: ['mfa'],
  unknown: 'refuse',
} as const;

const desk = await openDesk({
  signIn: { ...TEST_SIGN_IN, oidc },
});
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

it('an address that names a thing of a kind nobody has said is a fault', () => {
  expect(() => kindNamed({ path: '/api/wishes/:wish' }, 'wish')).toThrow('no kind of thing is called wish');
});

it.each(KINDS)('of %s there is one: somebody may do something to it', (kind) => {
  const naming = names.filter((name) => paramsOf(routes[name]).some((one) => kindNamed(routes[name], one) === kind));
  const cells = naming.flatMap((name) => Object.values({ ...table.get(name), none: [] }));
  expect(cells.flat()).not.toEqual([]);
});

it.each(names)('%s is for whom the table says, and for nobody else', async (name) => {
  const expected = table.get(name);
  const found = await rowOf({ desk, world, restore }, name, expected);
  // As rows, so that a table that is wrong is told as it would have to be written.
  expect(writeRow(name, found)).toBe(expected ? writeRow(name, expected) : 'no row');
});
