import { expect, it } from '@jest/globals';
import { jointOfCase } from '../../../db/read/joints.ts';
import { readResultsFor } from '../../../db/read/results.ts';
import { may } from '../../../domain/permission/may.ts';
import { freshDatabase } from '../../setup/database.ts';
import { EVERY_HAT } from './every-hat.ts';
import { layCases, ME, PLACES } from './laid-cases.ts';

const { pool } = await freshDatabase();
const cases = await layCases(pool);
await pool.query(
  `UPDATE case_row SET stage = 'decided', status = 11, outcome = 'grant', decided_on = '2026-09-08',
     state = state || '{"permit": {"state": "valid"}}'`,
);
// All cases of a project are handled jointly.
await pool.query(`UPDATE case_file SET submission_id = 'c-' || project_id || '-0' WHERE project_id <> 'p'`);

const looking = EVERY_HAT.map((hat) => ({ hat, person: { id: ME } }));
const readableOf = (hat: (typeof EVERY_HAT)[number], project: string): string[] =>
  [...cases]
    .filter(([, thing]) => thing.project === project && may({ hat, persons: [ME], keyFor: null }, 'readCase', thing))
    .map(([id]) => id)
    .toSorted();

it('what a project was granted is shown beside a case to whoever may read the case that granted it, and to nobody else', async () => {
  for (const seer of looking)
    for (const { project } of PLACES) {
      const shown = (await readResultsFor(pool, project, seer)).shownResults.map((one) => one.case?.id ?? '');
      expect([seer.hat, project, shown.toSorted()]).toEqual([seer.hat, project, readableOf(seer.hat, project)]);
    }
});

it('the members of a joint handling are named to whoever may read them, while all of them count for the common limit', async () => {
  for (const seer of looking)
    for (const { project } of PLACES) {
      const { members = [] } = (await jointOfCase(pool, `c-${project}-0`, seer)) ?? {};
      const shown = members.filter((one) => one.seen).map(({ id }): string => id);
      expect([seer.hat, project, shown.toSorted()]).toEqual([seer.hat, project, readableOf(seer.hat, project)]);
      expect(members).toHaveLength(5);
    }
});

it('the land contract of a project is known to an upper organ that has a case of it, and to no third party', async () => {
  await pool.query(
    `INSERT INTO land_contract (project_id, signed_on, recorded_at, recorded_by, machine_at) VALUES ('z-e', '2026-09-01', now(), 'w', now())`,
  );
  const known = async (capacity: 'upperOrgan' | 'thirdParty', organ?: string) => {
    const hat = { capacity, zone: 'z', bureau: null, enterprise: null, ...(organ !== undefined && { organ }) };
    return (await readResultsFor(pool, 'z-e', { person: { id: ME }, hat })).shownResults.some(
      ({ item }) => item === 'A05',
    );
  };
  expect([await known('upperOrgan', '省厅'), await known('upperOrgan', '部')]).toEqual([true, false]);
  expect(await known('thirdParty')).toBe(false);
});
