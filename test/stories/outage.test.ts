import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { setupRoutes } from '../../api/contract/setup.ts';
import { addDays } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { openStage } from '../setup/stage.ts';
import type { Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const { house, comes } = await openStage({ holdPapers: true });
const received = addDays(dayOf(instantFromMs(Date.now())), -30);
let cast: Cast;
let operator: Visitor;
let id = '';
let number = '';

beforeAll(async () => {
  cast = await makeZone(house, { now: 'real time', items: ['A07b'], change: { A07b: { after: [] } } });
  await cast.admin(setupRoutes.addAdministrator, { body: { name: '值守', login: 'operator', password: PASSWORD } });
  operator = await comes('operator', '/a/operations');
}, 120_000);

const PATIENCE = { timeout: 40_000 };

describe('an outage, as whoever runs the system sees it (J15)', () => {
  it('begins with one green line and the numbers', async () => {
    await operator.page.getByText('一切正常').waitFor(PATIENCE);
    await operator.page.getByText('没有迟到的唤醒。').waitFor();
    expect(await operator.violations()).toEqual([]);
    await operator.picture('j15-well');
  }, 60_000);

  it('names the worker that is away, and the moments that wait for it', async () => {
    await house.worker?.stop();
    house.worker = null;
    const receipt = await file(cast, { A07b: {} });
    id = caseOf(receipt, 'A07b');
    number = receipt.cases[0]?.number ?? '';
    // A month cannot be waited for: the case is written back as if it had been received a month ago.
    await house.database.pool.query(
      `UPDATE case_row SET next_moment = now() - interval '20 days',
         state = jsonb_set(jsonb_set(state, '{clocks,acceptance,start}', to_jsonb($2::text)),
         '{receivedAt}', to_jsonb($2 || 'T09:00:00.000+08:00')) WHERE case_id = $1`,
      [id, received],
    );
    const { page } = operator;
    await page.getByText(/^工作进程没有动静/).waitFor(PATIENCE);
    await page.getByText(/^有时刻过了还没有记录/).waitFor(PATIENCE);
    await page.getByRole('table', { name: '迟到唤醒' }).getByText(number).waitFor();
    expect(await operator.violations()).toEqual([]);
    await operator.picture('j15-outage');
  }, 120_000);

  it('says in one click why a case waits, and what happens by itself', async () => {
    const { page, act } = operator;
    await page.getByPlaceholder('办件编号').fill(number);
    await operator.countClicks();
    await act('why-waiting');
    const why = page.getByRole('region', { name: number });
    await why.getByText(/^等综合窗口（无人认领）受理/).waitFor();
    await why.getByText(/自动处理/).waitFor();
    await why.getByText('交给引擎').waitFor();
    expect(await operator.clicks()).toBe(1);
    expect(await operator.violations()).toEqual([]);
  }, 60_000);

  it('ends by itself once a worker runs: nothing is late any more', async () => {
    await house.startWorker();
    await operator.page.getByText('没有迟到的唤醒。').waitFor(PATIENCE);
    await operator.page.getByText('一切正常').waitFor(PATIENCE);
    expect(operator.troubles).toEqual([]);
  }, 120_000);
});

it('what fell due in an ordinary zone while no worker ran happened as soon as one ran, on the day of the law', async () => {
  const page = await eventually(
    () => cast.applicant.call(caseRoutes.readCase, { params: { case: id } }),
    ({ stage }) => stage === 'accepted',
  );
  const deemed = page.events.find((event) => event.type === 'deemedAccepted');
  expect(deemed).toMatchObject({ on: received });
  expect(deemed?.at.slice(10)).toBe('T00:00:00.000+08:00');
  expect(deemed && deemed.at < deemed.recordedAt).toBe(true);
}, 60_000);
