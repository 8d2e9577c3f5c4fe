import { expect, it } from '@jest/globals';
import { routes } from '../../../api/contract/routes.ts';
import { writeOpenApi } from '../../../api/http/openapi.ts';
import { openDesk } from '../desk.ts';
import { ask, type Cell, type RouteName } from './asking.ts';
import { keepAsItIs } from './restore.ts';
import { readTable } from './table.ts';
import { layRightsWorld } from './world.ts';

const desk = await openDesk();
const world = await layRightsWorld(desk);
await world.layUploads();
// Everybody has sent something else with this key before.
await desk.pool.query(
  `INSERT INTO idempotent_answer (person_id, key, request_hash, asked_at, status, body)
   SELECT id, 'taken', 'of another request', now(), 200, '{}' FROM person`,
);
const put = await keepAsItIs(desk.pool);
const restore = async () => {
  await put();
  await world.layUploads();
};
const table = readTable();

const document = writeOpenApi(routes, { version: '1', cookie: 'session' });
const operations = Object.values(document.paths ?? {}).flatMap((path) => Object.values(path)) as readonly Operation[];

interface Operation {
  readonly operationId: RouteName;
  readonly parameters?: readonly { readonly name: string }[];
}

/** Of many acts in one request each has a key of its own, so that a repeat goes on where it broke off. */
const ONE_BY_ONE: readonly RouteName[] = ['actInBulk'];

/** The routes whose description promises that a key is looked at. */
const promising = operations
  .filter(({ parameters }) => parameters?.some(({ name }) => name === 'Idempotency-Key'))
  .map(({ operationId }) => operationId)
  .filter((name) => !ONE_BY_ONE.includes(name));

/** Whoever may, for a thing to which (s)he may. */
const cellsOf = (name: RouteName): readonly Cell[] =>
  Object.entries(table.get(name) ?? {}).flatMap(([relation, named]) =>
    world.askers.filter((asker) => named.includes(asker.name)).map((asker): Cell => [asker, relation as Cell[1]]),
  );

const withKey = ([asker, relation]: Cell, key: string): Cell => [
  { ...asker, headers: () => ({ ...asker.headers(), 'idempotency-key': key }) },
  relation,
];

/** What the first who can do it is answered when (s)he sends a key that came with something else; null if nobody here can. */
async function answerToTaken(name: RouteName): Promise<string | null> {
  for (const cell of cellsOf(name)) {
    const { status } = await ask(desk, world, name, cell);
    if (status >= 300) continue;
    await restore();
    const again = await ask(desk, world, name, withKey(cell, 'taken'));
    if (again.status < 300) await restore();
    return again.code ?? 'done';
  }
  return null;
}

it('a key that came with something else is refused wherever the description of a route promises it', async () => {
  const answers = new Map<string, string | null>();
  for (const name of promising) answers.set(name, await answerToTaken(name));
  const tried = [...answers].filter(([, answer]) => answer !== null);
  expect(tried.filter(([, answer]) => answer !== 'E-KEY-REUSED')).toEqual([]);
  expect(tried.length).toBeGreaterThan(45);
}, 300_000);
