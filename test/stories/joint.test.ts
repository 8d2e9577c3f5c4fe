import { describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { jointRoutes } from '../../api/contract/joint.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { previewRoutes } from '../../api/contract/previews.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import { textOf } from '../domain/paper/text-of.ts';
import { acceptWhole, grant } from '../setup/deciding.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, prepare } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });

/** The planning permit and the drawings, filed and accepted to be handled jointly. */
async function joint(now: string, electronicService = true) {
  const cast = await makeZone(house, { now, items: ['A18', 'A19'] });
  const body = { ...(await prepare(cast, { A18: {}, A19: {} })), joint: true, electronicService };
  await cast.applicant.confirm();
  const receipt = await cast.applicant.call(submissionRoutes.submit, { body });
  const [planning, drawings] = [caseOf(receipt, 'A18'), caseOf(receipt, 'A19')];
  await acceptWhole(cast, planning);
  await acceptWhole(cast, drawings);
  return { cast, submission: receipt.id, planning, drawings };
}

const page = (cast: Cast, id: string) => cast.window.call(caseRoutes.readCase, { params: { case: id } });
const names = async (cast: Cast, id: string) => (await page(cast, id)).events.map(({ type }) => type);

describe('items that are handled jointly', () => {
  it('are told what stops the common limit, and urged when it is over, those that are still undecided, once', async () => {
    const { cast, planning, drawings } = await joint('2026-03-02T09:00');
    await grant(cast, planning, 'planning');
    expect((await page(cast, drawings)).joint?.clock).toMatchObject({ start: '2026-03-02', due: '2026-05-08' });
    const reviewer = await cast.officer('reviewer', 'construction');
    const pausing = { procedure: 'expertReview', days: 5, notice: '组织专家评审。' } as const;
    const asked = { params: { case: drawings }, body: { act: 'startProcedure', body: pausing } } as const;
    const [notice] = (await reviewer.call(previewRoutes.previewAct, asked)).papers;
    expect(JSON.stringify(notice)).toContain('"联合办理时限","2026年5月8日（星期五）","2026年5月14日（星期四）"');
    await cast.moveTo('2026-05-08T23:59');
    expect(await names(cast, drawings)).not.toContain('jointOverdue');
    await cast.moveTo('2026-05-20T09:00');
    const seen = await page(cast, drawings);
    expect(seen.events.filter(({ type }) => type === 'jointOverdue')).toMatchObject([
      { at: '2026-05-09T00:00:00.000+08:00', due: '2026-05-08' },
    ]);
    expect(seen.joint).toMatchObject({ overdue: true, clock: { light: 'darkRed' } });
    expect(await names(cast, planning)).not.toContain('jointOverdue');
    const { rows } = await cast.supervisor.call(jointRoutes.listJoints, {});
    expect(rows.map(({ overdue, members }) => [overdue, members.length])).toEqual([[true, 2]]);
    const { joints, due } = await cast.applicant.call(projectProgressRoutes.readProgress, {
      params: { project: cast.project },
    });
    expect([joints[0]?.clock?.due, due.joint]).toEqual(['2026-05-08', '2026-05-08']);
  });

  it('have a limit that waits by itself in real time, and rests once all are decided', async () => {
    const { cast, submission, planning, drawings } = await joint('real time');
    const next = async () => {
      const { rows } = await house.database.pool.query<{ next_moment: Date | null; done: boolean }>(
        `SELECT j.next_moment, o.done_at IS NOT NULL AS done
         FROM joint_handling j JOIN outbox o ON o.kind = 'wakeJoint' AND o.key = j.submission_id WHERE j.submission_id = $1`,
        [submission],
      );
      return rows[0];
    };
    const waits = await eventually(next, (row) => row?.done === true && row.next_moment !== null);
    expect(waits?.next_moment).not.toBeNull();
    await grant(cast, planning, 'planning');
    await grant(cast, drawings, 'construction');
    const rests = await eventually(next, (row) => row?.done === true && row.next_moment === null);
    expect(rests?.next_moment).toBeNull();
  });

  it('tell whoever is served by hand why the common limit is longer as well as the own one, each with its record (许可法 42)', async () => {
    const { cast, submission, drawings } = await joint('2026-03-02T09:00', false);
    const head = await cast.officer('organHead', 'construction');
    const params = { case: drawings };
    const serve = (paper: 'acceptanceNotice' | 'extensionNotice') =>
      cast.window.call(caseRoutes.serve, { params, body: { method: 'window', recipient: '顾文静', paper } });
    await serve('acceptanceNotice');
    await head.call(caseRoutes.extend, { params, body: { clock: 'statutory', length: 5, reason: '情况复杂。' } });
    const government = await cast.officer('govHead');
    const body = { length: 15, reason: '需要各部门协调。' };
    await government.call(jointRoutes.extendJoint, { params: { submission }, body });
    expect((await page(cast, drawings)).unservedNotices).toEqual(['extensionNotice', 'extensionNotice']);
    await serve('extensionNotice');
    const { papers, tasks } = await page(cast, drawings);
    const numbers = papers.filter(({ kind }) => kind === 'extensionNotice').map(({ number }) => number);
    const records = papers.filter(({ kind }) => kind === 'serviceRecord').slice(-2);
    const texts = await Promise.all(
      records.map(async ({ id }) =>
        textOf((await cast.applicant.call(paperRoutes.readPaper, { params: { paper: id } })).paper as unknown as Paper),
      ),
    );
    expect(texts.map((text) => numbers.findIndex((number) => text.includes(number)))).toEqual([0, 1]);
    expect(texts.map((text) => text.includes('第四十二条第二款'))).toEqual([false, true]);
    expect(tasks.map(({ kind }) => kind)).not.toContain('serve');
  });
});
