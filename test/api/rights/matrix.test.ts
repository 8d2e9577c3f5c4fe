import { expect, it } from '@jest/globals';
import { routes } from '../../../api/contract/routes.ts';
import { openDesk } from '../desk.ts';
import { rowOf, type RouteName } from './asking.ts';
import { readTable, writeRow } from './table.ts';
import { layRightsWorld } from './world.ts';

const desk = await openDesk();
const world = await layRightsWorld(desk);
const table = readTable();

/** What ends a session, or the zone itself, comes last. */
const LAST: readonly string[] = [
  'wearHat',
  'endSession',
  'changePassword',
  'closeZone',
  'signOutEverywhere',
  'signOut',
];
const names = (Object.keys(routes) as RouteName[]).toSorted((a, b) => LAST.indexOf(a) - LAST.indexOf(b));

it('every route has a row of rights, and every row its route', () => {
  expect([...table.keys()].toSorted()).toEqual([...names].toSorted());
});

it.each(names)('%s is for whom the table says, and for nobody else', async (name) => {
  if (LAST.includes(name)) await world.signInAgain();
  const expected = table.get(name);
  const found = await rowOf(desk, world, name, expected);
  // As rows, so that a table that is wrong is told as it would have to be written.
  expect(writeRow(name, found)).toBe(expected ? writeRow(name, expected) : 'no row');
});
