import { beforeAll, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { planRoutes } from '../../api/contract/plans.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import { problemOf } from '../api/desk.ts';
import { acceptWhole, grant } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { pageOf } from '../setup/reading.ts';
import { HALL } from '../setup/plant.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });

let cast: Cast;
const ids: Record<string, string> = {};
const idOf = (item: string): string => ids[item] ?? '';
const params = () => ({ project: cast.project });
const progress = () => cast.applicant.call(projectProgressRoutes.readProgress, { params: params() });
const pass = async (item: string, bureau: string) => {
  await acceptWhole(cast, idOf(item));
  await grant(cast, idOf(item), bureau);
};
const refuseDesign = async () => {
  const of = { params: { case: idOf('A16') } };
  await acceptWhole(cast, idOf('A16'));
  const reviewer = await cast.officer('reviewer', 'planning');
  await reviewer.call(caseRoutes.prepareDecision, {
    ...of,
    body: {
      outcome: 'refuse',
      facts: '送审方案的容积率为 3.2，规划条件为不大于 2.5。',
      reasons: ['设计方案的容积率不符合规划条件。'],
      provisions: ['城乡规划法 40(2)'],
    },
  });
  const approver = await cast.officer('approver', 'planning');
  const { proposal } = await approver.call(caseRoutes.readCase, of);
  expect(proposal).toMatchObject({ facts: '送审方案的容积率为 3.2，规划条件为不大于 2.5。' });
  await approver.confirm();
  await signShown(approver.call, { ...of.params, act: 'signDecision', written: {} });
};

beforeAll(async () => {
  const items = ['A02', 'A05', 'A06', 'A07b', 'A16', 'A18', 'A19', 'A20', 'A23'];
  cast = await makeZone(house, { now: '2026-09-07T09:00', items });
  await cast.applicant.call(planRoutes.giveAnswers, { params: params(), body: { answers: HALL } });
  await cast.window.call(projectProgressRoutes.recordLandContract, { params: params(), body: {} });
  const receipt = await file(cast, { A02: {}, A06: {}, A07b: {}, A16: {}, A18: {} });
  for (const { item } of receipt.cases) ids[item] = caseOf(receipt, item);
  await pass('A06', 'planning');
  await refuseDesign();
}, 120_000);

it('a refusal tells what was found and the reasons apart, each once (许可法 38)', async () => {
  const { papers } = await pageOf(cast, idOf('A16'));
  const refusal = papers.find(({ kind }) => kind === 'refusalDecision');
  const { paper } = await cast.applicant.call(paperRoutes.readPaper, { params: { paper: refusal?.id ?? '' } });
  const text = JSON.stringify(paper.blocks);
  expect(text).toContain('经审查查明：送审方案的容积率为 3.2，规划条件为不大于 2.5。');
  expect(text).toContain('不予通过审查的理由：设计方案的容积率不符合规划条件。');
  expect(text.split('设计方案的容积率不符合规划条件')).toHaveLength(2);
});

it('a refusal stops what waits for it and nothing else; the project is partly done', async () => {
  expect(await pageOf(cast, idOf('A16'))).toMatchObject({ status: 13, decision: { outcome: 'refuse' } });
  expect(await pageOf(cast, idOf('A18'))).toMatchObject({ stage: 'filedAhead', clocks: [] });
  expect(await pageOf(cast, idOf('A07b'))).toMatchObject({ stage: 'received' });
  const { state, chain } = await progress();
  expect(state).toBe('partial');
  expect(chain).toMatchObject({ A02: 'done', A06: 'done', A07b: 'running', A16: 'open' });
  expect(chain).toMatchObject({ A19: 'blocked', A23: 'blocked', START: 'blocked' });
});

it('its siblings go on to their decisions, and the clocks of what stopped do not run', async () => {
  await acceptWhole(cast, idOf('A07b'));
  await cast.moveTo('2026-09-16T09:00');
  expect(await pageOf(cast, idOf('A18'))).toMatchObject({ stage: 'filedAhead', clocks: [], receivedOn: null });
  await grant(cast, idOf('A07b'), 'environment');
  const { state, chain, owed } = await progress();
  expect([state, chain['A07b'], chain['START']]).toEqual(['partial', 'done', 'blocked']);
  expect(owed.start.map(({ item, articles }) => [item, articles])).toEqual([['A23', ['建筑法 7']]]);
  const start = cast.applicant.call(projectProgressRoutes.report, { params: params(), body: { event: 'start' } });
  expect(await problemOf(start)).toMatchObject({ code: 'E-START-BARRED', article: '建筑法 7' });
});

it('filed again it is a case of its own beside the refused one, and the chain goes on from it', async () => {
  const refused = await pageOf(cast, idOf('A16'));
  const again = caseOf(await file(cast, { A16: {} }), 'A16');
  const filed = await pageOf(cast, again);
  expect(filed.number).not.toBe(refused.number);
  expect(await pageOf(cast, idOf('A16'))).toMatchObject({ status: 13, version: refused.version });
  expect(await progress()).toMatchObject({ state: 'running', chain: { A16: 'running', A19: 'waiting' } });
  ids['A16'] = again;
  await pass('A16', 'planning');
  expect(await pageOf(cast, idOf('A18'))).toMatchObject({ stage: 'received', receivedOn: '2026-09-16' });
  expect((await progress()).chain).toMatchObject({ A16: 'done', A18: 'running', A19: 'open', START: 'waiting' });
  await pass('A18', 'planning');
  expect(await pageOf(cast, idOf('A18'))).toMatchObject({ status: 11 });
});

it('what the project was granted is fetched from its cases, the refused one left out, and asked of nobody', async () => {
  const { materials } = await pageOf(cast, idOf('A18'));
  const fetched = materials.filter(({ class: kind }) => kind === 'S').map(({ name, results }) => ({ name, results }));
  const [land, design] = [await pageOf(cast, idOf('A06')), await pageOf(cast, idOf('A16'))];
  const result = (from: typeof land) => {
    const paper = from.papers.find(({ kind }) => kind === 'grantDecision');
    return [
      expect.objectContaining({
        item: from.item.code,
        on: from.decidedOn,
        case: { id: from.id, number: from.number },
        paper: expect.objectContaining({ id: paper?.id, number: paper?.number }),
      }),
    ];
  };
  expect(fetched).toEqual([
    { name: '建设用地规划许可证', results: result(land) },
    { name: '设计方案审定意见', results: result(design) },
    { name: '国有建设用地使用权出让合同', results: [expect.objectContaining({ item: 'A05', on: '2026-09-07' })] },
  ]);
  const form = await cast.applicant.call(submissionRoutes.readForm, { params: params(), query: { items: 'A19,A23' } });
  const known = form.materials.flatMap(({ key, asked, results }) =>
    results.map(({ item, on }) => [key, asked, item, on]),
  );
  expect(known).toEqual([
    ['design-approval', false, 'A16', '2026-09-16'],
    ['land-contract', false, 'A05', '2026-09-07'],
    ['land-planning-permit', false, 'A06', '2026-09-07'],
    ['works-planning-permit', false, 'A18', '2026-09-16'],
  ]);
});
