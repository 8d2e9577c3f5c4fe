import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { counterRoutes } from '../../api/contract/counter.ts';
import { personalReadRoutes } from '../../api/contract/personal-reads.ts';
import { publicDeskRoutes } from '../../api/contract/public-desk.ts';
import { relationRoutes } from '../../api/contract/relations.ts';
import { taskMoveRoutes } from '../../api/contract/task-moves.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { problemOf } from '../api/desk.ts';
import { AGENT, CHIEF, clerkWithTwoHats, hashOf, prepareAtCounter, scan, type Filer } from '../setup/at-counter.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse({ holdPapers: true });
const base = addressOfHouse(house);
const USCC = '91320505MA1GXQ012R';
const NEWCOMER = { name: '苏州新来企业', legalRepresentative: '周明', address: '科创园 9 号' };
const SECOND = {
  code: '2609-320505-89-01-481299',
  name: '二期',
  industry: 'C3584',
  investmentCny: 1_000_000,
  landHa: 1,
  energyTce: 10,
  site: '科创园',
};
let cast: Cast;
let officer: SignedInClient;

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A09b'] });
  officer = cast.window;
}, 60_000);

const receive = (filer: Filer, rest: Partial<{ uscc: string; enterprise: typeof NEWCOMER }> = {}) =>
  officer.call(counterRoutes.addAttendance, { body: { uscc: USCC, filer, ...rest } });

async function came(filer: Filer, items: Parameters<typeof prepareAtCounter>[1] = { A06: { missing: ['D1'] } }) {
  const { id: attendance } = await receive(filer);
  return { attendance, ...(await prepareAtCounter({ officer, base, attendance, project: cast.project }, items)) };
}

describe('the window', () => {
  it('finds an enterprise by its credit code, with its projects; and tells a wrong code from an unknown one', async () => {
    const find = (uscc: string) => officer.call(counterRoutes.findAtCounter, { params: { uscc } });
    expect(await find(USCC.toLowerCase())).toMatchObject({
      enterprise: { id: cast.enterprise, legalRepresentative: '顾文静' },
      projects: [{ id: cast.project }],
    });
    expect(await find('91320594MA21ABCD6X').catch(() => 'refused')).toBe('refused');
    expect(await problemOf(find('91320505MA1GXQ012P'))).toMatchObject({ status: 422, code: 'E-USCC-CHECK' });
    expect(await find('91320505100000083Y')).toEqual({ enterprise: null, projects: [] });
    // Who the legal representative is was told once.
    const noted = await eventually(async () => {
      const query = { person: officer.person.id };
      const { reads } = await cast.supervisor.call(personalReadRoutes.listPersonalReads, {
        params: { zone: cast.zone },
        query,
      });
      if (reads.length === 0) throw new Error('not written yet');
      return reads;
    });
    expect(noted).toMatchObject([{ kind: 'enterprise', thing: USCC, capacity: 'window' }]);
  });

  it('registers with whoever comes an enterprise that is not there yet, and tells it by nothing but its licence', async () => {
    const uscc = '91320505100000083Y';
    const filer = { ...CHIEF, name: '周明' };
    expect(await problemOf(receive(filer, { uscc }))).toMatchObject({ status: 404 });
    const first = await receive(filer, { uscc, enterprise: NEWCOMER });
    expect(first).toMatchObject({ enterprise: { uscc, name: NEWCOMER.name }, window: '综合窗口' });
    expect((await receive(filer, { uscc })).enterprise.id).toBe(first.enterprise.id);
  });

  it('keeps the number of a document and shows its ends alone', async () => {
    const { id, filer } = await receive(CHIEF);
    expect(filer.idNumber).toBe('1101**********002X');
    const { rows } = await house.database.pool.query(
      'SELECT id_number FROM counter_identity WHERE attendance_id = $1',
      [id],
    );
    expect(rows).toEqual([{ id_number: CHIEF.idNumber }]);
  });

  it('is served by officers of the window alone', async () => {
    const reviewer = await cast.officer('reviewer', 'planning');
    expect(await problemOf(reviewer.call(counterRoutes.listAttendances, {}))).toMatchObject({ status: 403 });
  });
});

describe('a filing that somebody makes in person', () => {
  it('is received at once, at the moment of the zone, and the record says who, for whom, where, and by whom entered', async () => {
    const { attendance, body, checked, signed } = await came(CHIEF);
    expect(checked.problems).toEqual([]);
    expect(checked.textHash).toBe(hashOf(checked.text));
    const filing = { params: { attendance }, body: { ...body, signed }, key: 'counter-once' };
    const receipt = await officer.call(counterRoutes.fileAtCounter, filing);
    expect(await officer.call(counterRoutes.fileAtCounter, filing)).toEqual(receipt);
    const id = caseOf(receipt, 'A06');
    const page = await cast.applicant.call(caseRoutes.readCase, { params: { case: id } });
    expect(page).toMatchObject({ stage: 'received', receivedOn: '2026-09-07' });
    expect(page.events[0]).toMatchObject({
      type: 'filed',
      by: { name: '顾文静', capacity: 'legalRepresentative', unit: '苏州澜微医疗器械有限公司' },
      counter: { window: '综合窗口', means: 'paper', entered: { person: officer.person.id, capacity: 'window' } },
    });
    // What was signed says which it is, and the machine keeps it as it was signed.
    expect([checked.text.includes('不同意以电子方式送达'), page.serviceConsent]).toEqual([
      true,
      { agreed: false, on: '2026-09-07' },
    ]);
    const { receipts } = await officer.call(counterRoutes.readAttendance, { params: { attendance } });
    const [told] = receipts[0]?.cases ?? [];
    expect(told).toMatchObject({ id, hearBy: '2026-09-14' });
    const followed = { body: { number: told?.number ?? '', code: told?.queryCode ?? '' } };
    expect(await officer.call(publicDeskRoutes.trackCase, followed)).toMatchObject({ number: told?.number });
  });

  it('is signed by hand: the signature is kept with its text and picture, and no account stands for the person', async () => {
    const { rows } = await house.database.pool.query(
      `SELECT s.person_id, s.name, s.means, s.text_hash = encode(sha256(convert_to(s.text, 'UTF8')), 'hex') AS bound, cardinality(s.pictures) AS pictures
       FROM signature s JOIN submission b ON b.signature_id = s.id WHERE b.attendance_id IS NOT NULL`,
    );
    expect(rows).toEqual([{ person_id: null, name: '顾文静', means: 'paper', bound: true, pictures: 1 }]);
  });

  it('is not filed on a signature under another text, nor with papers that were not taken in there', async () => {
    const { attendance, body, signed } = await came(CHIEF, { A09b: { missing: ['D1'] } });
    const refused = (change: object, on: object = {}) =>
      problemOf(
        officer.call(counterRoutes.fileAtCounter, {
          params: { attendance },
          body: { ...body, ...change, signed: { ...signed, ...on } },
        }),
      );
    expect(await refused({ joint: true })).toMatchObject({
      status: 409,
      code: 'E-COUNTER-TEXT',
      field: 'signed.textHash',
    });
    const online = await cast.applicant.upload('别处.pdf', new Uint8Array(Buffer.from('%PDF-1.7\n演练\n%%EOF')));
    expect(await refused({}, { files: [online] })).toMatchObject({ status: 404, code: 'E-NOT-FOUND' });
  });

  it('is refused on the next day: who came yesterday is not there today', async () => {
    const { attendance, body, signed } = await came(CHIEF, { A09b: { missing: ['D1'] } });
    await cast.moveTo('2026-09-08T09:00');
    const filing = officer.call(counterRoutes.fileAtCounter, { params: { attendance }, body: { ...body, signed } });
    expect(await problemOf(filing)).toMatchObject({ status: 409, code: 'E-COUNTER-OVER' });
    const opening = officer.call(counterRoutes.openProjectAtCounter, { params: { attendance }, body: SECOND as never });
    expect(await problemOf(opening)).toMatchObject({ status: 409, code: 'E-COUNTER-OVER' });
    const scanned = { attendance, name: '迟到.pdf', bytes: new Uint8Array(Buffer.from('%PDF-1.7')) };
    await expect(scan(officer, base, scanned)).rejects.toThrow('E-COUNTER-OVER');
  });
});

describe('an agent who comes in person', () => {
  it('files on the letter that was scanned, and signs no promise that the letter does not name', async () => {
    const { attendance, body, signed, letter } = await came(AGENT, { A09b: { missing: ['D1'] } });
    const file = (more: object) =>
      officer.call(counterRoutes.fileAtCounter, { params: { attendance }, body: { ...body, signed, ...more } });
    expect(await problemOf(file({}))).toMatchObject({ status: 422, code: 'E-COUNTER-LETTER' });
    const receipt = await file({ letter: [letter] });
    expect(receipt.cases).toHaveLength(1);
    const promised = await came(AGENT, { A09b: { deferral: { materials: ['D1'], until: '2026-09-14' } } });
    expect(promised.checked.problems.map(({ code }) => code)).toContain('E-MANDATE-SCOPE');
  });
});

describe('who entered a filing', () => {
  it('accepts it on the spot; in another hat they take no step of its review in hand and begin none', async () => {
    const both = await clerkWithTwoHats(cast, base);
    officer = both.person;
    const { attendance, body, signed } = await came(CHIEF, { A06: {} });
    const filing = { params: { attendance }, body: { ...body, signed } };
    const id = caseOf(await officer.call(counterRoutes.fileAtCounter, filing), 'A06');
    const at = { params: { case: id } };
    const { materials } = await officer.call(caseRoutes.readCase, at);
    await officer.call(caseRoutes.accept, { ...at, body: { checked: materials.map(({ code }) => code) } });
    await officer.call(sessionRoutes.wearHat, { body: { hat: both.asReviewer } });
    const barred = { status: 403, code: 'E-RECUSAL-ENTERED', article: '公务员法 76(3)' };
    expect(await problemOf(officer.call(caseRoutes.beginReview, { ...at, body: {} }))).toMatchObject(barred);
    const { rows } = await officer.call(taskRoutes.listTasks, { query: {} });
    const task = rows.find((row) => row.case.id === id)?.task ?? '';
    expect(await problemOf(officer.call(taskRoutes.claimTask, { params: { task }, body: {} }))).toMatchObject(barred);
    expect((await assigned(task, officer.person.id)).code).toBe('E-RECUSAL-ENTERED');
  });

  it('receives nobody of an enterprise to which they declare a relation, and files nothing that was begun before', async () => {
    officer = cast.window;
    const { attendance, body, signed } = await came(CHIEF, { A09b: { missing: ['D1'] } });
    await officer.call(relationRoutes.declareRelation, { body: { uscc: USCC, kind: 'kin', note: '妻弟任职' } });
    const filing = { params: { attendance }, body: { ...body, signed } };
    for (const act of [() => receive(CHIEF), () => officer.call(counterRoutes.fileAtCounter, filing)])
      expect(await problemOf(act())).toMatchObject({ status: 403, code: 'E-RECUSAL' });
  });
});

const assigned = (task: string, person: string) =>
  problemOf(
    cast.supervisor.call(taskMoveRoutes.assignTask, { params: { task }, body: { to: person, reason: '均衡' } }),
  );
