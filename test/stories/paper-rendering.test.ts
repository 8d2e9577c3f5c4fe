import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { makeClient, ProblemError } from '../../api/contract/client.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { publicDeskRoutes } from '../../api/contract/public-desk.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { acceptWhole } from '../setup/deciding.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { pageOf, readCasePaper } from '../setup/reading.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();

describe('查询码 on a paper', () => {
  let cast: Cast;
  let id: string;
  let code: string;
  const noticeId = async () =>
    (await pageOf(cast, id)).papers.find(({ kind }) => kind === 'acceptanceNotice')?.id ?? '';
  const noticeFor = async ({ call }: SignedInClient) =>
    (await call(paperRoutes.readPaper, { params: { paper: await noticeId() } })).paper;

  beforeAll(async () => {
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
    id = caseOf(await file(cast, { A06: {} }), 'A06');
    await acceptWhole(cast, id);
    const params = { case: id };
    ({ code } = await cast.applicant.call(publicDeskRoutes.readQueryCode, { params }));
  }, 90_000);

  it('whoever has the number and the code that a sealed paper bears follows the case without an account', async () => {
    for (const kind of ['receipt', 'acceptanceNotice']) {
      const text = await readCasePaper(cast, id, kind);
      const [, number = '', printed = ''] = /办件编号([\dX-]+)查询码(\w{10})/.exec(text) ?? [];
      const tracked = await makeClient({ base: addressOfHouse(house) })(publicDeskRoutes.trackCase, {
        body: { number, code: printed },
      });
      expect(tracked).toMatchObject({ number, stage: 'accepted', item: { code: 'A06' } });
    }
    expect(await readCasePaper(cast, id, 'acceptanceNotice')).toContain(`进度查询码${code}`);
  }, 90_000);

  it('on the page of the paper the enterprise reads it too, and an officer where it stands', async () => {
    const own = await noticeFor(cast.applicant);
    expect([own.queryCode, JSON.stringify(own.blocks).includes(code)]).toEqual([code, true]);
    const other = await noticeFor(cast.supervisor);
    expect([other.queryCode, JSON.stringify(other).includes(code)]).toEqual([null, false]);
  });

  it('is not kept in the record, and a paper whose record has another there is read with the one that answers', async () => {
    const { pool } = house.database;
    const { rows } = await pool.query<{ content: string }>(
      `WITH kept AS (SELECT * FROM paper WHERE id = $1), old AS (
         INSERT INTO paper (id, zone_id, case_id, kind, series, year, serial, number, title, content, content_hash, organ,
           verify_code, event_seq, place, issued_at)
         SELECT 'of-before', zone_id, case_id, kind, series, year - 1, serial, number || '前', title,
           content || '{"queryCode": "320505"}', content_hash, organ, reverse(verify_code), event_seq, place + 1, issued_at FROM kept)
       SELECT content::text FROM kept`,
      [await noticeId()],
    );
    expect(rows[0]?.content).not.toMatch(new RegExp(`queryCode|${code}`));
    const { paper } = await cast.applicant.call(paperRoutes.readPaper, { params: { paper: 'of-before' } });
    expect(paper.queryCode).toBe(code);
  });
});

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
