import { beforeEach, describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../api/contract/client.ts';
import { projectCommitmentRoutes as routes } from '../../api/contract/project-commitments.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { startHouse } from '../setup/house.ts';
import { consult, pageOf, publish, settle } from '../setup/promise.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
let cast: Cast;

const problemOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof ProblemError ? error.problem : error),
  );

const typesIn = async (id: string): Promise<readonly string[]> =>
  (await pageOf(cast, id)).events.map(({ type, at }) => `${type} ${at.slice(0, 10)}`);

/** A zone, with its project settled unless told otherwise. */
async function begin({ settled = true }: { settled?: boolean } = {}) {
  cast = await makeZone(house, { now: '2026-09-01T09:00', items: ['A02', 'A06', 'A07b', 'A09b'] });
  await publish(cast);
  if (settled) await settle(cast);
}

describe('a consultation', () => {
  beforeEach(() => begin(), 60_000);

  it('ends by itself: who said nothing in five working days has nothing to ask, and the list lapses after its months', async () => {
    const id = await consult(cast);
    await cast.moveTo('2026-09-10T09:00');
    expect(await typesIn(id)).toEqual(['consultationOpened 2026-09-01', 'listIssued 2026-09-09']);
    await cast.moveTo('2027-03-12T09:00');
    const page = await pageOf(cast, id);
    expect(page).toMatchObject({ stage: 'closed', closing: { kind: 'expired', on: '2027-03-10' }, waiting: null });
    expect(page.possible).toEqual([]);
  }, 60_000);

  it('is advice of the departments that the standard names, once each, and one commitment at a time', async () => {
    const id = await consult(cast);
    const params = { commitment: id };
    const stranger = await cast.officer('reviewer', 'environment');
    expect(await problemOf(stranger.call(routes.advise, { params, body: {} }))).toMatchObject({
      code: 'E-PROMISE-UNASKED',
    });
    const water = await cast.officer('reviewer', 'water');
    await water.call(routes.advise, { params, body: {} });
    expect(await problemOf(water.call(routes.advise, { params, body: {} }))).toMatchObject({
      code: 'E-PROMISE-ADVISED',
    });
    expect(await problemOf(cast.window.call(routes.issueList, { params, body: {} }))).toMatchObject({
      code: 'E-PROMISE-LIST-OPEN',
      facts: { open: ['planning'] },
    });
    expect(await problemOf(consult(cast))).toMatchObject({ code: 'E-PROMISE-OPEN' });
    expect(await problemOf(cast.applicant.call(routes.advise, { params, body: {} }))).toMatchObject({
      status: 403,
      code: 'E-RIGHT',
    });
  }, 60_000);

  it('repeated with the same key is recorded once, and withdrawn leaves the ordinary way', async () => {
    const id = await consult(cast);
    const ask = () =>
      cast.applicant.call(routes.withdraw, {
        params: { commitment: id },
        body: { reason: '改按普通程序' },
        key: 'once',
      });
    expect(await ask()).toEqual(await ask());
    expect(await typesIn(id)).toEqual(['consultationOpened 2026-09-01', 'withdrawn 2026-09-01']);
    expect(await consult(cast)).not.toBe(id);
  }, 60_000);
});

describe('eligibility is told at once, with its article', () => {
  beforeEach(() => begin({ settled: false }), 60_000);

  it('a project that is not filed, and one whose land is not settled', async () => {
    expect(await problemOf(consult(cast))).toMatchObject({ code: 'E-PROMISE-NOT-FILED', article: '673号 3' });
    await settle(cast);
    expect(await consult(cast)).toEqual(expect.any(String));
  }, 60_000);

  it('one of high impact, one of no standard of the zone, and an enterprise with a serious record', async () => {
    await settle(cast);
    expect(await problemOf(consult(cast, 'nothing'))).toMatchObject({ status: 422, code: 'E-PROMISE-STANDARD' });
    await publish(cast, { industries: [] }, 'any');
    const { id: chemical } = await cast.applicant.call(projectRoutes.openProject, {
      body: {
        zone: cast.zone,
        code: '2609-320505-89-01-481208',
        name: '有机原料项目',
        industry: 'C2614',
        investmentCny: 1e8,
        landHa: 2,
        energyTce: 500,
        site: '北区',
      },
    });
    const ofChemical = cast.applicant.call(routes.requestConsultation, {
      params: { project: chemical },
      body: { standard: 'any', landUse: 'industrial' },
    });
    expect(await problemOf(ofChemical)).toMatchObject({ code: 'E-PROMISE-IMPACT', article: '意见 22' });
  }, 60_000);

  it('and a standard that opens what the law closes is not published', async () => {
    const opens = (item: string, effect: object) => problemOf(publish(cast, { items: [{ item, effect }] }));
    expect(await opens('A07b', { kind: 'registerFirst', permitBefore: 'start' })).toMatchObject({
      code: 'E-COMMITMENT-EXCLUDED',
      article: '许可法 12',
      field: 'items.0',
    });
    expect(await opens('A06', { kind: 'notifyAndCommit' })).toMatchObject({ code: 'E-COMMITMENT-NOT-LISTED' });
    expect(await opens('A06', { kind: 'registerFirst', permitBefore: 'use' })).toMatchObject({
      status: 422,
      code: 'E-PROMISE-PERMIT-LATE',
      article: '城乡规划法 38',
    });
    const { standards } = await cast.applicant.call(routes.listStandards, { params: { zone: cast.zone } });
    expect(standards.map(({ code, version }) => [code, version])).toEqual([['device', 1]]);
  }, 60_000);
});
