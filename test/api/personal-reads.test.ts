import { describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { complaintRoutes } from '../../api/contract/complaints.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { evidenceRoutes } from '../../api/contract/evidence.ts';
import { noticeRoutes } from '../../api/contract/notices.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { personalReadRoutes } from '../../api/contract/personal-reads.ts';
import { urgingRoutes } from '../../api/contract/urgings.ts';
import { actOnCase } from '../../db/record/act-on-case.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import { tools } from '../../evidence/verifier/verify.mjs';
import { filesOfZip } from '../../evidence/verifier/zip.mjs';
import { fileAndAccept } from '../setup/recorded-case.ts';
import { seedZone } from '../setup/seed.ts';
import { openDesk, problemOf } from './desk.ts';
import { eventually } from '../setup/eventually.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { PASSWORD, personOf } from './zones.ts';

const { admin, url, pool } = await openDesk();
const { zone, enterprise } = await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A07b']);
const filed = { at: '2026-09-01T09:00', items: ['A07b'], acceptedAt: '2026-09-03T10:00' };
const [id = ''] = await fileAndAccept(pool, filed);
const clerk = await personOf(admin, zone, 'chen', [{ capacity: 'window' }]);
await personOf(admin, zone, 'wang', [{ capacity: 'supervisor' }]);
const [chen, wang] = [await signIn(url, 'chen', PASSWORD), await signIn(url, 'wang', PASSWORD)];

const readsOf = async (query: Readonly<Record<string, string>>) =>
  (await wang.call(personalReadRoutes.listPersonalReads, { params: { zone }, query })).reads;

describe('who read a case', () => {
  it('is found afterwards by person and by case: in what capacity and when', async () => {
    await chen.call(caseRoutes.readCase, { params: { case: id } });
    const [read] = await eventually(async () => {
      const reads = await readsOf({ person: clerk });
      if (reads.length === 0) throw new Error('not written yet');
      return reads;
    });
    expect(read).toMatchObject({ person: clerk, capacity: 'window', kind: 'case', thing: id });
    expect(await readsOf({ thing: read?.number ?? '', person: clerk })).toEqual([read]);
    expect(await readsOf({ after: String(read?.id) })).toEqual([]);
  });

  it('is noted of lists and registers too, with what was asked for, and once while a page that stays open asks again', async () => {
    await wang.call(complaintRoutes.listComplaints, {});
    await wang.call(complaintRoutes.listComplaints, {});
    await wang.call(urgingRoutes.listUrgings, {});
    const kinds = await eventually(async () => {
      const reads = await readsOf({ thing: zone });
      if (reads.length < 2) throw new Error('not written yet');
      return reads.map(({ kind }) => kind);
    });
    expect(kinds.toSorted()).toEqual(['complaint', 'urging']);
  });

  it('is told to the supervisor and to nobody who reads cases', async () => {
    const asked = chen.call(personalReadRoutes.listPersonalReads, { params: { zone } });
    expect(await problemOf(asked)).toMatchObject({ code: 'E-RIGHT' });
  });

  it('cannot be changed or taken away', async () => {
    await expect(pool.query('DELETE FROM personal_read')).rejects.toThrow('append-only');
    await expect(pool.query('TRUNCATE personal_read')).rejects.toThrow('append-only');
  });
});

describe('who sees names hidden on the case', () => {
  const paper = { params: { paper: 'receipt-of-service' } };
  // Of one act: the bytes of what was filed are not there.
  const pack = (personal?: 'shown' | 'hidden', act = '3') => ({
    params: { case: id },
    query: { act, ...(personal && { personal }) },
  });
  const reason = { body: { reason: '核对投诉人' } };
  const served = {
    kind: 'serviceRecord',
    served: { title: '准予行政许可决定书', number: '7' },
    method: 'window',
    recipient: { name: '顾文静', capacity: '受送达人' },
    at: '2026-09-03T10:00:00+08:00',
    consent: null,
    server: { name: '陈立群', unit: '综合窗口' },
  };
  // What it says beside that is taken from a paper of the same case.
  const issueIt = () =>
    pool.query(
      `INSERT INTO paper (id, zone_id, case_id, kind, series, year, serial, number, title, content, content_hash, organ, verify_code,
         event_seq, place, issued_at)
       SELECT 'receipt-of-service', zone_id, case_id, 'serviceRecord', '送', 2026, 1, '送1', '送达回证', content || $2, repeat('c', 64), organ,
         'ABCDEFGHJKMN', event_seq, 9, issued_at FROM paper WHERE case_id = $1 LIMIT 1`,
      [id, served],
    );

  it('sees them hidden in its papers, its record and what its pack will hold; the window sees them whole', async () => {
    await issueIt();
    const told = async (who: typeof chen): Promise<readonly unknown[]> => [
      await who.call(paperRoutes.readPaper, paper),
      (await who.call(caseRoutes.readCase, { params: { case: id } })).events,
      (await who.call(evidenceRoutes.previewEvidence, pack('shown', '1'))).events,
    ];
    const [whole, part] = [await told(chen), await told(wang)];
    expect(whole.map((one) => JSON.stringify(one).includes('顾文静'))).toEqual([true, true, true]);
    expect(part.map((one) => JSON.stringify(one).includes('顾文静'))).toEqual([false, false, false]);
    expect(part.map((one) => JSON.stringify(one).includes('顾**'))).toEqual([true, true, true]);
    expect([whole[0], part[0]]).toMatchObject([{ reasonDue: false }, { reasonDue: true }]);
  });

  it('opens the sealed paper for a reason that is on the record with the role in which it was given; the window needs none', async () => {
    const asPdf = (who: typeof chen) => problemOf(who.call(paperRoutes.readPaperPdf, paper));
    expect(await asPdf(chen)).toMatchObject({ code: 'E-PAPER-RENDERING' });
    expect(await asPdf(wang)).toMatchObject({ code: 'E-REASON-DUE', article: '个人信息保护法 6' });
    await wang.call(paperRoutes.revealPaper, { ...paper, ...reason });
    expect(await asPdf(wang)).toMatchObject({ code: 'E-PAPER-RENDERING' });
    const given = { kind: 'revealPaper', capacity: 'supervisor', reason: '核对投诉人' };
    expect(await readsOf({ thing: 'receipt-of-service' })).toContainEqual(expect.objectContaining(given));
  });

  it('reads it in part and gets the sealed paper for no reason as a third party that was told of the hearing (许可法 36)', async () => {
    const { id: party } = await admin(peopleRoutes.addPerson, {
      params: { zone },
      body: { name: '何进', login: 'hejin', password: PASSWORD, hats: [{ capacity: 'thirdParty' }] },
    });
    const by: Actor = { person: 'r', name: '周敏', capacity: 'reviewer', unit: '城管局' };
    const told = {
      kind: 'notifyHearingRight',
      matter: '通行影响',
      parties: [party],
    } as const;
    await actOnCase(pool, id as CaseId, { ...told, by, key: 'tell' });
    const third = await signIn(url, 'hejin', PASSWORD);
    const read = await third.call(paperRoutes.readPaper, paper);
    expect([read.reasonDue, JSON.stringify(read).includes('顾文静')]).toEqual([true, false]);
    const refused = { status: 403, code: 'E-RIGHT' };
    expect(await problemOf(third.call(paperRoutes.revealPaper, { ...paper, ...reason }))).toMatchObject(refused);
    expect(await problemOf(third.call(paperRoutes.readPaperPdf, paper))).toMatchObject(refused);
  });

  it('gets a pack without names, and one with names for a reason', async () => {
    const manifest = async (who: typeof chen, personal?: 'shown' | 'hidden') => {
      const zip = await who.call(evidenceRoutes.readEvidence, pack(personal));
      const { files } = await filesOfZip(new Uint8Array(zip as unknown as ArrayBuffer), tools);
      return JSON.parse(Buffer.from(files?.get('manifest.json') ?? []).toString()) as { personal: string };
    };
    expect([await manifest(chen), await manifest(wang)]).toMatchObject([{ personal: 'shown' }, { personal: 'hidden' }]);
    expect(await problemOf(manifest(wang, 'shown'))).toMatchObject({ code: 'E-REASON-DUE' });
    await wang.call(evidenceRoutes.revealEvidence, { params: { case: id }, ...reason });
    expect(await manifest(wang, 'shown')).toMatchObject({ personal: 'shown' });
  });

  it('is not left waiting for a pack of which a file is lost', async () => {
    await expect(chen.call(evidenceRoutes.readEvidence, pack('shown', '1'))).rejects.toThrow('terminated');
  });

  it('gives the reason anew once it is too old', async () => {
    await pool.query('ALTER TABLE personal_read DISABLE TRIGGER personal_read_append_only');
    await pool.query(`UPDATE personal_read SET read_at = read_at - interval '16 minutes' WHERE kind = 'revealPack'`);
    await pool.query('ALTER TABLE personal_read ENABLE TRIGGER personal_read_append_only');
    expect(await problemOf(wang.call(evidenceRoutes.readEvidence, pack('shown')))).toMatchObject({
      code: 'E-REASON-DUE',
    });
  });
});

it('a case that may not be read is not noted as read', async () => {
  await problemOf(chen.call(caseRoutes.readCase, { params: { case: 'nothing' } }));
  expect(await readsOf({ thing: 'nothing' })).toEqual([]);
});

it('who of the applicant opened a notice is named to the window, and to the supervisor by the first sign; no error names an address', async () => {
  const firm = { name: '顾文静', login: 'gu.own', password: PASSWORD, capacity: 'staff' as const };
  const own = await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise }, body: firm });
  await pool.query(
    `WITH told AS (INSERT INTO notice (id, kind, legal, enterprise_id, zone_id, case_id, facts, at)
         SELECT 'told', 'granted', true, enterprise_id, zone_id, case_id, '{"item": "环评", "number": "7"}', now()
         FROM case_row WHERE case_id = $1 RETURNING id),
       opened AS (INSERT INTO notice_read (notice_id, person_id, read_at) SELECT id, $2, now() FROM told)
     INSERT INTO letter (notice_id, person_id, channel, address, state, last_error)
       SELECT id, $2, 'email', 'chen@mail.cn', 'failed', '550 no such user <chen@mail.cn>' FROM told`,
    [id, own.id],
  );
  const read = async (who: typeof chen) => {
    const { notices } = await who.call(noticeRoutes.listNoticesOfCase, { params: { case: id } });
    return notices.find((notice) => notice.id === 'told');
  };
  const name = (await read(chen))?.opened[0]?.name ?? '';
  expect(await read(wang)).toMatchObject({
    opened: [{ name: `${name.slice(0, 1)}**` }],
    letters: [{ state: 'failed', name: '顾**', error: '550 no such user <****>' }],
  });
  expect(name).not.toContain('*');
  const { call } = await signIn(url, 'gu.own', PASSWORD);
  const { notices } = await call(noticeRoutes.listNoticesOfCase, { params: { case: id } });
  const told = notices.find((notice) => notice.id === 'told');
  expect(told).toMatchObject({ opened: [{ name: '顾文静' }], letters: [{ name: '顾文静' }] });
});
