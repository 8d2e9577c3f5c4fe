import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { ProblemError } from '../../api/contract/client.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { personOf } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });

type Refused = { readonly status: number; readonly code: string; readonly article?: unknown; readonly field?: string };

/** What an act that must be refused was refused with. */
async function refusalOf(asked: Promise<unknown>): Promise<Refused> {
  const error = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw new Error(`not refused: ${String(error)}`);
  const { status, code, article, field } = error.problem as unknown as Refused;
  return { status, code, ...(article === undefined ? {} : { article }), ...(field === undefined ? {} : { field }) };
}

/** A case under review, with those who can act on it. */
interface Scene {
  readonly cast: Cast;
  readonly params: { readonly case: string };
  readonly reviewer: SignedInClient;
  readonly head: SignedInClient;
  readonly zoneHead: SignedInClient;
}

/** Everything of the case that a refused act must leave as it is. */
async function standingOf({ reviewer, params }: Scene) {
  const page = await reviewer.call(caseRoutes.readCase, { params });
  const { version, status, flags, openMaterials, papers, events, clocks } = page;
  const dues = clocks.map(({ name, due, state }) => [name, due, state]);
  return { version, status, flags, openMaterials, papers: papers.length, events: events.length, dues };
}

/** Accepted on Monday 2026-01-19 with twenty working days: its last day is Saturday 2026-02-14, worked in exchange. */
async function open(missing: readonly string[] = []): Promise<Scene> {
  const change = { A06: { statutory: { length: 20, unit: 'workingDays', from: 'acceptance' } as const } };
  const cast = await makeZone(house, { now: '2026-01-19T08:00', items: ['A06'], change });
  const id = caseOf(await file(cast, { A06: { missing } }), 'A06');
  const { materials } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
  const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
  if (missing.length === 0) await cast.window.call(caseRoutes.accept, { params: { case: id }, body: { checked } });
  else await cast.moveTo('2026-01-27T08:00');
  const [reviewer, head, zoneHead] = await Promise.all([
    cast.officer('reviewer', 'planning'),
    cast.officer('organHead'),
    cast.officer('zoneHead'),
    cast.officer('hearingChair'),
  ]);
  return { cast, params: { case: id }, reviewer, head, zoneHead };
}

/** Asks what must be refused: with what it was, and whether the case stands as before. */
async function tried(scene: Scene, ask: () => Promise<unknown>): Promise<Refused & { readonly unchanged: boolean }> {
  const before = JSON.stringify(await standingOf(scene));
  const refused = await refusalOf(ask());
  return { ...refused, unchanged: JSON.stringify(await standingOf(scene)) === before };
}

const procedure = { procedure: 'expertReview', days: 5, notice: '需要专家评审，约五个工作日。' } as const;
const longer = { length: 5, reason: '专家意见补充较多' } as const;
const grant = { outcome: 'grant' as const, reasons: ['符合规划条件。'] };

describe('refused, with code and article, and nothing changes:', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await open();
  });

  it('a special procedure without its written notice (许可法 45)', async () => {
    const body = { ...procedure, notice: null };
    expect(
      await tried(scene, () => scene.reviewer.call(caseRoutes.startProcedure, { params: scene.params, body })),
    ).toMatchObject({ status: 409, code: 'E-PAUSE-NO-NOTICE', article: '许可法 45', unchanged: true });
  });

  it('an extension signed by the head of the zone (许可法 42(1))', async () => {
    expect(
      await tried(scene, () => scene.zoneHead.call(caseRoutes.extend, { params: scene.params, body: longer })),
    ).toMatchObject({ code: 'E-EXTENSION-SIGNER', article: '许可法 42(1)', unchanged: true });
  });

  it('an extension of eleven days, and a second one', async () => {
    const extend = (length: number) => () =>
      scene.head.call(caseRoutes.extend, { params: scene.params, body: { ...longer, length } });
    expect(await tried(scene, extend(11))).toMatchObject({
      code: 'E-EXTENSION-TOO-LONG',
      article: '许可法 42(1)',
      unchanged: true,
    });
    await extend(10)();
    expect(await tried(scene, extend(5))).toMatchObject({
      code: 'E-EXTENSION-TOO-OFTEN',
      article: '许可法 42(1)',
      unchanged: true,
    });
  });

  it('a hearing in whose chair sits who reviews the case (许可法 48)', async () => {
    const matter = '重大利益关系';
    await scene.reviewer.call(caseRoutes.notifyHearingRight, { params: scene.params, body: { matter } });
    await scene.cast.applicant.call(caseRoutes.requestHearing, { params: scene.params, body: { reason: matter } });
    const { colleagues } = await scene.reviewer.call(caseRoutes.listColleagues, { params: scene.params });
    const chair = colleagues.find((one) => one.capacity === 'reviewer')?.id ?? '';
    const body = { on: '2026-02-09', time: '09:00', place: '一楼会议室', chair };
    expect(
      await tried(scene, () => scene.reviewer.call(caseRoutes.callHearing, { params: scene.params, body })),
    ).toMatchObject({ code: 'E-HEARING-CHAIR-REVIEWS', article: '许可法 48', field: 'chair', unchanged: true });
    const early = {
      ...body,
      on: '2026-01-21',
      chair: colleagues.find((one) => one.capacity === 'hearingChair')?.id ?? '',
    };
    expect(
      await tried(scene, () => scene.reviewer.call(caseRoutes.callHearing, { params: scene.params, body: early })),
    ).toMatchObject({ code: 'E-HEARING-NOTICE-SHORT', article: '许可法 48', field: 'on', unchanged: true });
  });

  it('a check on the spot with whoever neither reviews, signs nor inspects, until one comes along who does (许可法 34(3))', async () => {
    const { cast, params, reviewer } = scene;
    const own = await personOf(reviewer);
    const check = async (other: SignedInClient) => {
      const body = { officers: [own, await personOf(other)], findings: '现场与图纸一致。' };
      return reviewer.call(caseRoutes.checkSite, { params, body });
    };
    for (const other of [cast.supervisor, cast.window, scene.head, await cast.officer('creditOffice')])
      expect(await tried(scene, () => check(other))).toMatchObject({
        status: 409,
        code: 'E-OFFICERS-CAPACITY',
        article: '许可法 34(3)',
        field: 'officers.1',
        unchanged: true,
      });
    expect(await check(await cast.officer('inspector', 'planning'))).toBeDefined();
  });

  it('a decision while a special procedure runs (许可法 45)', async () => {
    await scene.reviewer.call(caseRoutes.startProcedure, { params: scene.params, body: procedure });
    const decide = () => scene.reviewer.call(caseRoutes.prepareDecision, { params: scene.params, body: grant });
    expect(await tried(scene, decide)).toMatchObject({
      code: 'E-DECISION-PROCEDURE',
      article: '许可法 45',
      unchanged: true,
    });
  });
});

it('an extension dated the day after the last day is refused (许可法 42(1)), and the limit stays overrun', async () => {
  const scene = await open();
  await scene.cast.moveTo('2026-02-15T09:00');
  expect(
    await tried(scene, () => scene.head.call(caseRoutes.extend, { params: scene.params, body: longer })),
  ).toMatchObject({ code: 'E-EXTENSION-TOO-LATE', article: '许可法 42(1)', unchanged: true });
  expect((await standingOf(scene)).flags).toMatchObject({ statutoryOverdue: true });
});

it('a grant with an essential paper missing is refused (许可法 38), after an acceptance by silence too', async () => {
  const scene = await open(['E1']);
  expect((await standingOf(scene)).flags).toMatchObject({ deemed: true });
  expect(
    await tried(scene, () => scene.reviewer.call(caseRoutes.prepareDecision, { params: scene.params, body: grant })),
  ).toMatchObject({ code: 'E-DECISION-MISSING', article: '许可法 38', unchanged: true });
});

it('2026-02-30 in the calculator is answered 400 with the field', async () => {
  const response = await fetch(`${addressOfHouse(house)}/api/calculator`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ start: '2026-02-30', unit: 'workingDays', length: 5 }),
  });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({ field: 'start' });
});
