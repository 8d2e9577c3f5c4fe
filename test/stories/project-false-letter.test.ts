import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { projectCommitmentRoutes as routes } from '../../api/contract/project-commitments.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { problemOf } from '../api/desk.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { check, commit, consult, inspectors, list, pageOf, publish, register, settle } from '../setup/promise.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
let cast: Cast;
let id: string;
let letter: string;
let later: string;

/** A project that promised two items: one is decided on a letter, the other rests on it and is granted afterwards. */
beforeAll(async () => {
  cast = await makeZone(house, {
    now: '2026-09-01T09:00',
    items: ['A02', 'A09b', 'A16'],
    change: { A16: { after: ['A09b' as ItemCode] } },
  });
  const items = [
    { item: 'A09b', effect: { kind: 'notifyAndCommit' } },
    { item: 'A16', effect: { kind: 'registerFirst', permitBefore: 'start' } },
  ];
  await publish(cast, { publicityDays: 0, items });
  await settle(cast);
  id = await consult(cast);
  await list(cast, id);
  await commit(cast, id, ['A09b', 'A16']);
  await register(cast, id, ['2026-09-02', '2026-09-03', '2026-09-04', '2026-09-07']);
  letter = caseOf(await file(cast, { A09b: { commitment: true } }), 'A09b');
  later = caseOf(await file(cast, { A16: {} }), 'A16');
  await grant(later);
}, 90_000);

async function grant(caseId: string): Promise<void> {
  const params = { case: caseId };
  const { materials } = await cast.window.call(caseRoutes.readCase, { params });
  const checked = materials.filter(({ files }) => files.length > 0).map(({ code }) => code);
  await cast.window.call(caseRoutes.accept, { params, body: { checked } });
  const reviewer = await cast.officer('reviewer', 'planning');
  await reviewer.call(caseRoutes.prepareDecision, { params, body: { outcome: 'grant', reasons: ['符合规划条件'] } });
  await sign('planning', (call) => signShown(call, { ...params, act: 'signDecision', written: {} }));
}

type Call = Cast['applicant']['call'];

async function sign(bureau: string, act: (call: Call) => Promise<unknown>): Promise<void> {
  const approver = await cast.officer('approver', bureau);
  await approver.confirm();
  await act(approver.call);
}

const caseNow = (caseId: string) => cast.supervisor.call(caseRoutes.readCase, { params: { case: caseId } });

describe('a commitment that is found false after a later permit was granted on it', () => {
  it('first let the works begin', async () => {
    await check(cast, id, { node: 'start' });
    const { items } = await pageOf(cast, id);
    expect(items.map(({ item, permit }) => [item, permit !== null])).toEqual([
      ['A09b', true],
      ['A16', true],
    ]);
  });

  it('costs its own permit after notice and defence; the later one is flagged and falls by its own act alone', async () => {
    const params = { case: letter };
    const [, two] = await inspectors(cast);
    const inspector = await cast.officer('inspector', 'water');
    await inspector.call(caseRoutes.recordCheck, {
      params,
      body: {
        result: 'proposeRevocation',
        officers: [...two],
        findings: '照片不实。',
        broken: [{ condition: 1, found: '承诺的拦挡没有修建。' }],
      },
    });
    const approver = await cast.officer('approver', 'water');
    const notice = { ground: '许可法 69(2)' as const, facts: '承诺内容不实。' };
    await approver.call(caseRoutes.notifyRevocation, { params, body: notice });
    await cast.applicant.call(caseRoutes.stateDefence, { params, body: { statement: '无异议。' } });
    await sign('water', (call) => signShown(call, { ...params, act: 'revoke', written: { judged: '事实清楚。' } }));
    expect((await caseNow(letter)).permit).toMatchObject({ state: 'revoked' });
    expect(await caseNow(later)).toMatchObject({ status: 11, permit: { state: 'valid' } });
    const types = (await caseNow(later)).events.map(({ type }) => type);
    expect(types).toContain('basisDefected');
  });

  it('stops the project at its next node until the permit is there anew, and bars a new letter', async () => {
    const stopped = await problemOf(check(cast, id, { node: 'foundation' }));
    expect(stopped).toMatchObject({ code: 'E-PROMISE-PERMIT-FIRST', article: '722号 39' });
    expect((await pageOf(cast, id)).items.find(({ item }) => item === 'A09b')?.permit).toBeNull();
    const { owed } = await cast.applicant.call(projectProgressRoutes.readProgress, {
      params: { project: cast.project },
    });
    expect(owed.start).toMatchObject([{ item: 'A09b', state: 'revoked' }]);
    expect(await problemOf(file(cast, { A09b: { commitment: true } }))).toMatchObject({ code: 'E-COMMITMENT-BARRED' });
  });

  it('and the registration is taken back only for what its own checks find', async () => {
    const approver = await cast.officer('approver', 'construction');
    const notify = () =>
      approver.call(routes.notifyRevocation, { params: { commitment: id }, body: { facts: '告知承诺不实' } });
    expect(await problemOf(notify())).toMatchObject({ code: 'E-REVOCATION-NO-GROUND' });
    await check(cast, id, { node: 'foundation', result: 'failed' });
    await notify();
    await cast.applicant.call(routes.stateDefence, { params: { commitment: id }, body: { statement: '无异议' } });
    await sign('construction', (call) =>
      call(routes.revoke, { params: { commitment: id }, body: { judged: '事实清楚' } }),
    );
    expect((await pageOf(cast, id)).stage).toBe('revoked');
    expect(await caseNow(later)).toMatchObject({ status: 11, permit: { state: 'valid' } });
  });
});
