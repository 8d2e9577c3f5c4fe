import { expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { complaintRoutes } from '../../api/contract/complaints.ts';
import { accountRoutes } from '../../api/contract/account.ts';
import { ProblemError } from '../../api/contract/client.ts';
import { fileRoutes } from '../../api/contract/files.ts';
import { hearingRoutes } from '../../api/contract/hearings.ts';
import { ratingRoutes } from '../../api/contract/ratings.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { urgingRoutes } from '../../api/contract/urgings.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });

const body = { reason: '影响采光' };

/** The whole answer to a request for a hearing that is refused. */
async function refusedTo(person: SignedInClient, id: string): Promise<unknown> {
  const error = await person.call(caseRoutes.requestHearing, { params: { case: id }, body }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw new Error(`not refused: ${String(error)}`);
  return error.problem;
}

it('a third party that was not told of a hearing learns nothing of the case; once told it asks beside the applicant', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  const id = caseOf(await file(cast, { A06: {} }), 'A06');
  const params = { case: id };
  const third = await cast.officer('thirdParty');
  const refused = await refusedTo(third, id);
  expect(refused).toMatchObject({ status: 403, code: 'E-RIGHT', article: ['许可法 46', '许可法 47'] });
  expect(await refusedTo(third, 'no-such-case')).toEqual(refused);

  const { materials } = await cast.window.call(caseRoutes.readCase, { params });
  const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
  await cast.window.call(caseRoutes.accept, { params, body: { checked } });
  const material = materials.flatMap(({ files }) => files)[0]?.id ?? '';
  const readsFile = () => third.call(fileRoutes.readFile, { params: { file: material }, query: {} });
  await expect(readsFile()).rejects.toMatchObject({ problem: { status: 404, code: 'E-NOT-FOUND' } });
  const reviewer = await cast.officer('reviewer', 'planning');
  // whoever tells it chooses among the third parties of the zone, who are no colleagues
  const { parties, colleagues } = await reviewer.call(caseRoutes.listColleagues, { params });
  expect(parties.map((one) => one.id)).toEqual([third.person.id]);
  expect(colleagues.map((one) => one.id)).not.toContain(third.person.id);
  const told = { matter: '日照影响', parties: parties.map((one) => one.id) };
  await reviewer.call(caseRoutes.notifyHearingRight, { params, body: told });
  await expect(readsFile()).resolves.toBeDefined();
  await cast.applicant.call(caseRoutes.requestHearing, { params, body });
  const said = { content: '补正通知说得不清楚。' };
  await cast.applicant.call(complaintRoutes.addComplaint, { params, body: said });
  for (const route of [complaintRoutes.listComplaintsOfCase, ratingRoutes.readRating, urgingRoutes.readCaseUrgings])
    await expect(third.call(route, { params })).rejects.toMatchObject({ problem: { status: 403, code: 'E-RIGHT' } });
  const whole = [third.call(caseRoutes.readCase, { params }), third.call(accountRoutes.exportOwnData, {})];
  expect(JSON.stringify(await Promise.all(whole))).not.toContain(said.content);
  const listed = async () => (await third.call(hearingRoutes.listHearings, {})).hearings;
  expect(await listed()).toMatchObject([{ requestedOn: '2026-09-07', askedOn: null, requestBy: '2026-09-14' }]);
  await third.call(caseRoutes.requestHearing, { params, body });
  expect(await listed()).toMatchObject([{ matter: '日照影响', askedOn: '2026-09-07' }]);
  const { hearing } = await cast.applicant.call(caseRoutes.readCase, { params });
  expect(hearing).toMatchObject({
    notifiedOn: '2026-09-07',
    requests: [
      { by: 'applicant', on: '2026-09-07' },
      { by: 'thirdParty', on: '2026-09-07' },
    ],
  });
});
