import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { owedPaperRoutes } from '../../api/contract/owed-papers.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { problemOf } from '../api/desk.ts';
import { missingIn } from '../documents/read-text.ts';
import { acceptWhole, check, grant } from '../setup/deciding.ts';
import { caseOf, file, prepare } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { pageOf, readCasePaper } from '../setup/reading.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();

/** Neither the renderings nor the model of the design is handed in with it. */
const WITHOUT = { missing: ['D1', 'D2'] };
const ON_COMMITMENT = { A16: { commitment: true, ...WITHOUT } } as const;

describe('a design scheme on a commitment, which stands for two of its papers until the decision', () => {
  let cast: Cast;
  let id: string;
  const problemsOf = async (items: Parameters<typeof prepare>[1]) => {
    const body = await prepare(cast, items);
    const asked = body.items.map((one) => ({ ...one, missing: [] }));
    const { problems } = await cast.applicant.call(submissionRoutes.checkSubmission, {
      body: { ...body, items: asked },
    });
    return problems.map(({ code, item }) => [code, item]);
  };
  const statesOf = async () =>
    (await pageOf(cast, id)).materials.filter(({ class: of }) => of !== 'S').map(({ code, state }) => [code, state]);
  const owed = async () => {
    const { rows } = await cast.applicant.call(owedPaperRoutes.listOwedPapers, {});
    return rows.map(({ missing, promised, due, committed }) => [missing, promised, due, committed]);
  };
  const handIn = async (code: string) => {
    const uploaded = await cast.applicant.upload(`${code}.pdf`, new Uint8Array(Buffer.from('%PDF-1.4 演练')));
    const body = { materials: [{ code, files: [uploaded] }] };
    return cast.applicant.call(caseRoutes.handIn, { params: { case: id }, body });
  };

  beforeAll(async () => {
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A16'], project: { landHa: 0 } });
  }, 120_000);

  it('is filed whole without them, as form and check say; on the ordinary way they are asked', async () => {
    const { materials } = await cast.applicant.call(submissionRoutes.readForm, {
      params: { project: cast.project },
      query: { items: 'A16' },
    });
    const later = materials.filter(({ usedBy }) => usedBy.some((use) => use.later)).map(({ name }) => name);
    expect(later).toEqual(['效果图', '三维电子报建模型']);
    expect(await problemsOf(ON_COMMITMENT)).toEqual([]);
    expect(await problemsOf({ A16: WITHOUT })).toEqual([['E-MATERIAL-MISSING', 'A16']]);
    expect(await problemsOf({ A16: { commitment: true, missing: ['E1'] } })).toEqual([
      ['E-COMMITMENT-INCOMPLETE', 'A16'],
    ]);
    id = caseOf(await file(cast, ON_COMMITMENT), 'A16');
    expect((await pageOf(cast, id)).situations).toEqual([{ code: 'A16-commitment', name: '告知承诺办理' }]);
  });

  it('is accepted without them, and no notice can ask for them before', async () => {
    const ask = { material: 'D1', defect: '没有效果图', basis: '城乡规划法 40(2)', fix: '提交' };
    const notify = { params: { case: id }, body: { gaps: [ask] } };
    expect(await problemOf(cast.window.call(caseRoutes.notifyCorrection, notify))).toMatchObject({
      code: 'E-MATERIAL-LATER',
      article: '722号 40',
    });
    expect(await statesOf()).toEqual([
      ['E1', 'handedIn'],
      ['E2', 'handedIn'],
      ['D1', 'later'],
      ['D2', 'later'],
    ]);
    await acceptWhole(cast, id);
    const accepted = await readCasePaper(cast, id, 'acceptanceNotice');
    expect(accepted).not.toContain('效果图');
  });

  it('names them in the signed letter and in the decision, with the period that was promised', async () => {
    await grant(cast, id, 'planning');
    const named = ['效果图（D1）', '三维电子报建模型（D2）'];
    expect(missingIn(await readCasePaper(cast, id, 'commitmentLetter'), [...named, '10个工作日内提交'])).toEqual([]);
    expect(
      missingIn(await readCasePaper(cast, id, 'grantDecision'), [...named, '按照告知承诺书所列条件写明的期限提交']),
    ).toEqual([]);
  });

  it('takes them after the grant; who checks the promise sees what came, and what is owed is taken after the check', async () => {
    expect(await owed()).toEqual([[['效果图', '三维电子报建模型'], 2, null, true]]);
    await handIn('D1');
    expect(await owed()).toEqual([[['三维电子报建模型'], 2, null, true]]);
    const inspector = await cast.officer('inspector', 'planning');
    const seen = await inspector.call(caseRoutes.readCase, { params: { case: id } });
    expect(seen.materials.filter(({ later }) => later).map(({ code, files }) => [code, files.length])).toEqual([
      ['D1', 1],
      ['D2', 0],
    ]);
    expect(await problemOf(handIn('E1'))).toMatchObject({ code: 'E-MATERIAL-NOT-MISSING' });
    await check(cast, id, { bureau: 'planning', result: 'met', findings: '与审定的设计方案一致。' });
    expect(await owed()).toEqual([[['三维电子报建模型'], 2, null, true]]);
    await handIn('D2');
    expect(await owed()).toEqual([]);
    expect(await problemOf(handIn('D2'))).toMatchObject({ code: 'E-CASE-ENDED' });
  });
});
