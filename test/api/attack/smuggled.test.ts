import { beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { routes } from '../../../api/contract/routes.ts';
import { openDesk } from '../desk.ts';
import { layRightsWorld } from '../rights/world.ts';
import { send, soundOr, soundParts, whoeverMay } from './asking.ts';
import { objectPlaces, withAt, type ObjectPlace } from './id-places.ts';

const desk = await openDesk();
const world = await layRightsWorld(desk);

/** What whoever sends more than is asked would like to be, or to have done. */
const NAMES = [
  'id', 'role', 'roles', 'rights', 'capacity', 'hats', 'admin', 'isAdmin', 'zone', 'zoneId', 'enterprise', 'enterpriseId',
  'person', 'personId', 'by', 'for', 'state', 'stage', 'status', 'version', 'verified', 'confirmed', 'confirmedUntil',
  'decidedAt', 'createdAt', 'machineAt', 'recordedAt', 'now', 'deletedAt', 'passwordHash', 'scopes', 'key', 'number',
  'constructor', 'toString',
]; // prettier-ignore

const places = Object.entries<AnyRoute>(routes).flatMap(([name, entry]) =>
  (entry.body ? objectPlaces(entry.body) : []).map(
    (place) => [`${name} ${place.path.join('.') || 'itself'}`, entry, place] as const,
  ),
);

let before: readonly string[] = [];
beforeAll(async () => {
  before = await rows();
});

describe('a body takes no field that nobody asked for, at whatever depth', () => {
  it.each(places)('%s', async (_name, entry, place) => {
    const names = NAMES.filter((name) => !place.fields.includes(name));
    const all = await smuggle(entry, place, names);
    expect(['422 E-INPUT', '400 E-FIELD-UNKNOWN']).toContain(`${all.status} ${all.code}`);
    // Each is named as the one that is too much; where a choice of forms only says that none fits, each is tried alone.
    const left = names.filter((name) => !all.text.includes(`\\"${name}\\"`));
    const alone = await Promise.all(left.map((name) => smuggle(entry, place, [name])));
    expect(alone.filter(({ status }) => status !== 422 && status !== 400)).toEqual([]);
  });

  it('and not a row of the database is another one than before', async () => {
    expect(await rows()).toEqual(before);
  });
});

function smuggle(entry: AnyRoute, { path, schema }: ObjectPlace, names: readonly string[]) {
  const parts = soundParts(entry, world);
  const within = soundOr<object>(schema as z.ZodType, {});
  const more = Object.fromEntries(names.map((name) => [name, 'admin']));
  const body = withAt(parts.body, path, { ...within, ...more });
  return send(desk, world, entry, { ...parts, body, as: whoeverMay(desk, entry) });
}

/** What every table holds, but for what a request leaves behind by being asked. */
async function rows(): Promise<readonly string[]> {
  const { rows: tables } = await desk.pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'
       AND table_name NOT IN ('session', 'sign_in_attempt', 'personal_read', 'worker_beat') ORDER BY 1`,
  );
  return Promise.all(
    tables.map(async ({ name }) => {
      const held = await desk.pool.query<{ rows: string }>(
        `SELECT coalesce(string_agg(t::text, '; ' ORDER BY t::text), '') AS rows FROM ${name} t`,
      );
      return `${name}: ${held.rows[0]?.rows ?? ''}`;
    }),
  );
}
