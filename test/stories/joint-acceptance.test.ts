import { describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { ProblemError } from '../../api/contract/client.ts';
import { jointVisitRoutes } from '../../api/contract/joint-visits.ts';
import { acceptWhole, grant, personOf } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
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

    const first = await visit(plant, 'the-visit');
    expect(first.visits[0]?.findings.map(({ item, counted }) => [item, counted])).toEqual([
      ['A25a', true],
      ['A25d', true],
      ['A25e', true],
    ]);
    expect((await visit(plant, 'the-visit')).visits).toEqual(first.visits);
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
    const refusal = { outcome: 'refuse' as const, reasons: ['建筑面积超出许可。'], provisions: ['城乡规划法 45'] };
    await (await cast.officer('reviewer', 'planning')).call(caseRoutes.prepareDecision, { params, body: refusal });
    const approver = await cast.officer('approver', 'planning');
    await approver.confirm();
    await approver.call(caseRoutes.signDecision, { params, body: {} });

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
});
