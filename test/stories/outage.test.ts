import { expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { addDays } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone } from '../setup/zone.ts';

const house = await startHouse();

it('what fell due in an ordinary zone while no worker ran happens as soon as one runs, on the day of the law', async () => {
  const cast = await makeZone(house, { now: 'real time', items: ['A07b'], change: { A07b: { after: [] } } });
  await house.worker?.stop();
  house.worker = null;
  const id = caseOf(await file(cast, { A07b: {} }), 'A07b');
  // A month cannot be waited for: the case is written back as if it had been received a month ago.
  const received = addDays(dayOf(instantFromMs(Date.now())), -30);
  await house.database.pool.query(
    `UPDATE case_row SET state = jsonb_set(jsonb_set(state, '{clocks,acceptance,start}', to_jsonb($2::text)),
       '{receivedAt}', to_jsonb($2 || 'T09:00:00.000+08:00')) WHERE case_id = $1`,
    [id, received],
  );
  await house.startWorker();
  const page = await eventually(
    () => cast.applicant.call(caseRoutes.readCase, { params: { case: id } }),
    ({ stage }) => stage === 'accepted',
  );
  const deemed = page.events.find((event) => event.type === 'deemedAccepted');
  expect(deemed).toMatchObject({ on: received });
  expect(deemed?.at.slice(10)).toBe('T00:00:00.000+08:00');
  expect(deemed && deemed.at < deemed.recordedAt).toBe(true);
}, 60_000);
