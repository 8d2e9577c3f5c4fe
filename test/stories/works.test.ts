import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../api/contract/client.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { worksRoutes } from '../../api/contract/works.ts';
import { acceptWhole, grant } from '../setup/deciding.ts';
import { caseOf, prepare } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });

const PLANT = [
  { number: '01', name: '一号厂房', phase: '1' },
  { number: '02', name: '二号厂房', phase: '1' },
  { number: '03', name: '研发楼', phase: '2' },
];

async function plant(): Promise<Cast> {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A16', 'A18', 'A23'] });
  for (const body of PLANT)
    await cast.applicant.call(worksRoutes.nameWorks, { params: { project: cast.project }, body });
  return cast;
}

/** Files one item for some works. */
async function fileFor(cast: Cast, item: string, works: string[]) {
  const body = await prepare(cast, { [item]: {} });
  await cast.applicant.confirm();
  const items = body.items.map((one) => ({ ...one, works }));
  const receipt = await cast.applicant.call(submissionRoutes.submit, { body: { ...body, items } });
  return { id: caseOf(receipt, item), stage: receipt.cases[0]?.stage };
}

const progress = (cast: Cast) =>
  cast.applicant.call(projectProgressRoutes.readProgress, { params: { project: cast.project } });

const report = (cast: Cast, works: string[]) =>
  cast.applicant.call(projectProgressRoutes.report, {
    params: { project: cast.project },
    body: { event: 'start', works },
  });

const problemOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof ProblemError ? error.problem : Promise.reject(error)),
  );

describe('a plant of three works in two phases', () => {
  it('goes through its chain works by works, and starts each when its own permits are there', async () => {
    const cast = await plant();
    const scheme = await fileFor(cast, 'A16', ['01', '02']);
    await acceptWhole(cast, scheme.id);
    await grant(cast, scheme.id, 'planning');

    const first = await fileFor(cast, 'A18', ['01']);
    const third = await fileFor(cast, 'A18', ['03']);
    expect([first.stage, third.stage]).toEqual(['received', 'filedAhead']);
    const told = await progress(cast);
    const chains = Object.fromEntries(told.units.map(({ number, chain }) => [number, chain]));
    expect(chains).toMatchObject({
      '01': { A16: 'done', A18: 'running' },
      '02': { A16: 'done', A18: 'open' },
      '03': { A16: 'open', A18: 'running', A23: 'waiting' },
    });

    await acceptWhole(cast, first.id);
    await grant(cast, first.id, 'planning');
    const permit = await fileFor(cast, 'A23', ['01']);
    await acceptWhole(cast, permit.id);
    await grant(cast, permit.id, 'construction');
    expect(await problemOf(report(cast, ['02']))).toMatchObject({ code: 'E-START-BARRED', article: '建筑法 7' });
    const { units, reports } = await report(cast, ['01']);
    expect(units.map(({ chain }) => chain['START'])).toEqual(['done', 'waiting', 'waiting']);
    expect(reports).toMatchObject([{ event: 'start', works: ['01'] }]);
  });

  it('receives by itself what was filed ahead for works, once their own predecessor is granted', async () => {
    const cast = await plant();
    const ahead = await fileFor(cast, 'A18', ['03']);
    const other = await fileFor(cast, 'A16', ['01']);
    await acceptWhole(cast, other.id);
    await grant(cast, other.id, 'planning');
    expect((await progress(cast)).units[2]?.chain).toMatchObject({ A18: 'running' });
    const own = await fileFor(cast, 'A16', ['02', '03']);
    await acceptWhole(cast, own.id);
    await grant(cast, own.id, 'planning');
    await acceptWhole(cast, ahead.id);
    await grant(cast, ahead.id, 'planning');
    expect((await progress(cast)).units[2]?.chain).toMatchObject({ A16: 'done', A18: 'done', A23: 'open' });
  });

  it('names each of its works once, and keeps those for which something was filed', async () => {
    const cast = await plant();
    const params = { project: cast.project };
    const twice = cast.applicant.call(worksRoutes.nameWorks, { params, body: { ...PLANT[0], number: '01' } as never });
    expect(await problemOf(twice)).toMatchObject({ status: 409, code: 'E-WORKS-TWICE' });
    expect(await problemOf(fileFor(cast, 'A16', ['09']))).toMatchObject({ code: 'E-WORKS-UNKNOWN' });
    await fileFor(cast, 'A16', ['01']);
    const remove = (number: string) => cast.applicant.call(worksRoutes.removeWorks, { params: { ...params, number } });
    expect(await problemOf(remove('01'))).toMatchObject({ status: 409, code: 'E-WORKS-IN-USE' });
    expect((await remove('03')).works.map(({ number }) => number)).toEqual(['01', '02']);
  });
});

it('a project that names no works has one, and nothing shows', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A16'] });
  expect((await progress(cast)).units).toEqual([]);
});
