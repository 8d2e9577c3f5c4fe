import { describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { ProblemError } from '../../api/contract/client.ts';
import { jointVisitRoutes } from '../../api/contract/joint-visits.ts';
import { previewRoutes } from '../../api/contract/previews.ts';
import { relationRoutes } from '../../api/contract/relations.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { worksRoutes } from '../../api/contract/works.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import { acceptWhole, grant, personOf } from '../setup/deciding.ts';
import { caseOf, file, prepare } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { pageOf, readCasePaper } from '../setup/reading.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();

const ITEMS = { A25a: {}, A25d: {}, A25e: {}, A25: {} };

/** A plant is built: the joint acceptance is filed with three members, which are accepted. */
async function built() {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: Object.keys(ITEMS) });
  const receipt = await file(cast, ITEMS);
  const [planning, archive, lightning, whole] = ['A25a', 'A25d', 'A25e', 'A25'].map((item) => caseOf(receipt, item));
  const cases = { planning: planning ?? '', archive: archive ?? '', lightning: lightning ?? '', whole: whole ?? '' };
  return { cast, ...cases };
}
type Built = Awaited<ReturnType<typeof built>>;

async function visitBody({ cast, planning, archive, lightning }: Built) {
  const officers = [
    await personOf(await cast.officer('reviewer', 'construction')),
    await personOf(await cast.officer('reviewer', 'planning')),
  ];
  const found = { [planning]: '退让距离与许可附图一致。', [archive]: '竣工档案齐全。', [lightning]: '接地电阻合格。' };
  return { on: '2026-09-07', officers, findings: Object.entries(found).map(([id, text]) => ({ case: id, text })) };
}

async function visit(plant: Built, key: string) {
  const lead = await plant.cast.officer('reviewer', 'construction');
  const body = await visitBody(plant);
  return lead.call(jointVisitRoutes.visitJointly, { params: { case: plant.whole }, body, key });
}

const checksOf = async (cast: Cast, id: string) =>
  (await pageOf(cast, id)).events.filter(({ type }) => type === 'siteChecked').length;

const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : Promise.reject(error)),
  );

describe('the joint completion acceptance of a plant', () => {
  it('is one visit that counts for every member once, decisions by each organ, and one sealed paper', async () => {
    const plant = await built();
    const { cast, planning, archive, lightning, whole } = plant;
    await acceptWhole(cast, planning);
    await acceptWhole(cast, archive);
    expect(await refusalOf(visit(plant, 'too-early'))).toBe('E-JOINT-VISIT-EARLY');
    await acceptWhole(cast, lightning);

    const twice = ['the-visit', 'in-another-window'].map((key) => visit(plant, key));
    const [first] = await Promise.all(twice);
    expect(first?.visits).toHaveLength(1);
    expect(first?.visits[0]?.findings.map(({ item, counted }) => [item, counted])).toEqual([
      ['A25a', true],
      ['A25d', true],
      ['A25e', true],
    ]);
    for (const key of ['the-visit', 'asked-for-anew']) expect((await visit(plant, key)).visits).toEqual(first?.visits);
    for (const id of [planning, archive, lightning]) expect(await checksOf(cast, id)).toBe(1);

    await grant(cast, planning, 'planning');
    await grant(cast, archive, 'construction');
    expect((await pageOf(cast, whole)).stage).toBe('filedAhead');
    await grant(cast, lightning, 'construction');
    await acceptWhole(cast, whole);
    await grant(cast, whole, 'construction');

    const paper = await readCasePaper(cast, whole, 'grantDecision');
    for (const text of [
      '竣工联合验收意见书',
      '澄高审联验〔2026〕1号',
      '2026年9月7日，reviewer甲（住房建设局）、reviewer甲（规划建设处）到现场一次联合验收',
      '退让距离与许可附图一致。',
      '意见为：通过',
    ])
      expect(paper).toContain(text);
    for (const id of [planning, archive, lightning]) {
      const { papers } = await pageOf(cast, id);
      expect(paper).toContain(papers.find(({ kind }) => kind === 'grantDecision')?.number);
    }
  }, 120_000);

  it('is not granted when a member is refused, and the other members stay as they are', async () => {
    const plant = await built();
    const { cast, planning, archive, lightning, whole } = plant;
    for (const id of [planning, archive, lightning]) await acceptWhole(cast, id);
    await visit(plant, 'visit');
    await grant(cast, archive, 'construction');
    const params = { case: planning };
    const facts = '实测建筑面积比许可的多 812 平方米。';
    const refusal = {
      outcome: 'refuse' as const,
      facts,
      reasons: ['建筑面积超出许可。'],
      provisions: ['城乡规划法 45'],
    };
    await (await cast.officer('reviewer', 'planning')).call(caseRoutes.prepareDecision, { params, body: refusal });
    const approver = await cast.officer('approver', 'planning');
    await approver.confirm();
    await signShown(approver.call, { ...params, act: 'signDecision', written: {} });

    expect(await pageOf(cast, archive)).toMatchObject({ stage: 'decided', outcome: 'grant' });
    expect(await pageOf(cast, lightning)).toMatchObject({ stage: 'accepted' });
    await grant(cast, lightning, 'construction');
    const { stage, papers } = await pageOf(cast, whole);
    expect(stage).toBe('filedAhead');
    expect(papers.map(({ kind }) => kind)).not.toContain('grantDecision');
    const lead = await cast.officer('reviewer', 'construction');
    const decide = lead.call(caseRoutes.prepareDecision, {
      params: { case: whole },
      body: { outcome: 'grant', reasons: ['符合条件。'] },
    });
    expect(await refusalOf(decide)).toBe('E-CASE-STAGE');
  }, 120_000);

  it('is visited by nobody who only supervises the zone (许可法 34(3))', async () => {
    const plant = await built();
    for (const id of [plant.planning, plant.archive, plant.lightning]) await acceptWhole(plant.cast, id);
    const lead = await plant.cast.officer('reviewer', 'construction');
    const body = await visitBody(plant);
    const officers = [...body.officers, await personOf(plant.cast.supervisor)];
    const asked = lead.call(jointVisitRoutes.visitJointly, {
      params: { case: plant.whole },
      body: { ...body, officers },
      key: 'with-the-supervisor',
    });
    expect(await refusalOf(asked)).toBe('E-OFFICERS-CAPACITY');
    expect(await checksOf(plant.cast, plant.planning)).toBe(0);
  }, 120_000);

  it('is visited by the lead department alone', async () => {
    const plant = await built();
    const planner = await plant.cast.officer('reviewer', 'planning');
    const asked = planner.call(jointVisitRoutes.visitJointly, {
      params: { case: plant.whole },
      body: await visitBody(plant),
      key: 'not-the-lead',
    });
    expect(await refusalOf(asked)).toBe('E-RIGHT');
  });

  it('is visited by nobody with a tie to the applicant, and a visit that names one is not kept', async () => {
    const plant = await built();
    const { cast, whole } = plant;
    for (const id of [plant.planning, plant.archive, plant.lightning]) await acceptWhole(cast, id);
    const planner = await cast.officer('reviewer', 'planning');
    const { applicant } = await pageOf(cast, whole);
    await planner.call(relationRoutes.declareRelation, {
      body: { uscc: applicant.uscc, kind: 'kin', note: '妻弟任职' },
    });
    expect(await refusalOf(visit(plant, 'with-kin'))).toBe('E-RECUSAL');
    const lead = await cast.officer('reviewer', 'construction');
    expect((await lead.call(jointVisitRoutes.listJointVisits, { params: { case: whole } })).visits).toEqual([]);
  }, 60_000);
});

describe('the joint acceptance of a plant of two works', () => {
  it('is counted for each of the works: one is accepted, visited and told alone, and the other goes on waiting', async () => {
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A25a', 'A25d', 'A25'] });
    for (const [number, name] of [
      ['01', '一号厂房'],
      ['02', '二号厂房'],
    ] as const) {
      const body = { number, name, phase: '1' };
      await cast.applicant.call(worksRoutes.nameWorks, { params: { project: cast.project }, body });
    }
    const fileFor = async (item: string, works: string) => {
      const body = await prepare(cast, { [item]: {} });
      await cast.applicant.confirm();
      const items = body.items.map((one) => ({ ...one, works: [works] }));
      return caseOf(await cast.applicant.call(submissionRoutes.submit, { body: { ...body, items } }), item);
    };
    const stageOf = async (id: string) => (await pageOf(cast, id)).stage;
    const [first, second] = [await fileFor('A25', '01'), await fileFor('A25', '02')];
    const [planning, other, archive] = [
      await fileFor('A25a', '01'),
      await fileFor('A25a', '02'),
      await fileFor('A25d', '01'),
    ];
    for (const id of [planning, other, archive]) await acceptWhole(cast, id);

    const officers = [
      await personOf(await cast.officer('reviewer', 'construction')),
      await personOf(await cast.officer('reviewer', 'planning')),
    ];
    const found = [planning, archive].map((id) => ({ case: id, text: '与许可一致。' }));
    const lead = await cast.officer('reviewer', 'construction');
    const visited = (findings: typeof found) =>
      lead.call(jointVisitRoutes.visitJointly, {
        params: { case: first },
        body: { on: '2026-09-07', officers, findings },
      });
    expect(await refusalOf(visited([...found, { case: other, text: '另一单体。' }]))).toBe('E-JOINT-VISIT-MEMBER');
    expect((await visited(found)).members.map(({ works }) => works)).toEqual([['01'], ['01']]);

    await grant(cast, other, 'planning');
    await grant(cast, planning, 'planning');
    expect([await stageOf(first), await stageOf(second)]).toEqual(['filedAhead', 'filedAhead']);
    await grant(cast, archive, 'construction');
    expect([await stageOf(first), await stageOf(second)]).toEqual(['received', 'filedAhead']);

    await acceptWhole(cast, first);
    const [own, foreign] = await Promise.all([planning, other].map((id) => pageOf(cast, id)));
    const numberOf = (page: typeof own) => page?.papers.find(({ kind }) => kind === 'grantDecision')?.number ?? '';
    const draft = { act: 'prepareDecision' as const, body: { outcome: 'grant', reasons: ['符合条件。'] } };
    const preview = await lead.call(previewRoutes.previewAct, { params: { case: first }, body: draft });
    const drafted = JSON.stringify(preview.papers);
    for (const text of ['01 一号厂房', numberOf(own), '与许可一致。']) expect(drafted).toContain(text);
    for (const text of ['二号厂房', numberOf(foreign)]) expect(drafted).not.toContain(text);

    await grant(cast, first, 'construction');
    const paper = await readCasePaper(cast, first, 'grantDecision');
    expect(paper).toContain(numberOf(own));
    expect(paper).not.toContain(numberOf(foreign));
    expect(await stageOf(second)).toBe('filedAhead');
  }, 120_000);
});
