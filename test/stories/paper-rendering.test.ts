import { expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { ProblemError } from '../../api/contract/client.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone } from '../setup/zone.ts';

const house = await startHouse();

it('a paper that is numbered but not sealed yet can be read at once, and downloaded once it is sealed', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  await house.worker?.stop();
  house.worker = null;
  const id = caseOf(await file(cast, { A06: {} }), 'A06');
  const { papers } = await cast.applicant.call(caseRoutes.readCase, { params: { case: id } });
  const params = { paper: papers.find(({ kind }) => kind === 'receipt')?.id ?? '' };
  expect(await cast.applicant.call(paperRoutes.readPaper, { params })).toMatchObject({ sealed: false });
  const download = () => cast.applicant.call(paperRoutes.readPaperPdf, { params });
  const early = await download().catch((error: unknown) => error);
  expect(early).toBeInstanceOf(ProblemError);
  expect((early as ProblemError).problem).toMatchObject({ status: 409, code: 'E-PAPER-RENDERING' });
  await house.startWorker();
  const pdf = (await eventually(download)) as unknown as ArrayBuffer;
  expect(Buffer.from(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
}, 90_000);
