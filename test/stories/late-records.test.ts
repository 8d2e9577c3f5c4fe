import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { evidenceRoutes } from '../../api/contract/evidence.ts';
import { explainRoutes } from '../../api/contract/explain.ts';
import { lateRecordRoutes } from '../../api/contract/late-records.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { substitutionRoutes } from '../../api/contract/substitutions.ts';
import { material } from '../setup/material.ts';
import type { Day } from '../../domain/clock/day.ts';
import { checkZip } from '../../evidence/verifier/check.mjs';
import { tools } from '../../evidence/verifier/verify.mjs';
import { filesOfZip } from '../../evidence/verifier/zip.mjs';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { at } from '../setup/at.ts';
import { launchBrowser } from '../setup/browser.ts';
import { acceptWhole, grant } from '../setup/deciding.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';
import { problemOf } from '../api/desk.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
const base = addressOfHouse(house);
let cast: Cast;
/** Granted on 2026-09-09: each is to be served by 2026-09-23. */
let [told, healed, refused]: [string, string, string] = ['', '', ''];

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A08', 'A07b'] });
  const receipt = await file(cast, { A06: {}, A08: {}, A07b: {} });
  [told, healed, refused] = ['A06', 'A08', 'A07b'].map((item) => caseOf(receipt, item)) as [string, string, string];
  await cast.moveTo('2026-09-09T09:00');
  for (const id of [told, healed, refused]) {
    await acceptWhole(cast, id);
    await grant(cast, id, (await pageOf(id)).bureau.code);
  }
  await cast.moveTo('2026-09-16T09:00');
}, 120_000);

const pageOf = (id: string) => cast.window.call(caseRoutes.readCase, { params: { case: id } });

const serviceOf = async (id: string) => {
  const { clocks } = await pageOf(id);
  return clocks.find(({ name }) => name === 'service');
};

/** A scan, taken in for a case. */
async function scanOf(who: SignedInClient, id: string): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([material('送达回证')]), '回证.pdf');
  return (await who.call(lateRecordRoutes.addLateProof, { params: { case: id }, form } as never)).id;
}

const serve = async (id: string, doneAt: string, proof?: string) => {
  const late = { actedAt: at(doneAt), reason: '窗口系统停机', proof: proof ?? (await scanOf(cast.window, id)) };
  return cast.window.call(caseRoutes.serve, {
    params: { case: id },
    body: { method: 'window', recipient: '吴敏', late },
  });
};

describe('what was done at the counter during an outage', () => {
  it('is told afterwards with its own time, a reason and the scan; the record of the case says both times', async () => {
    const officer = await signInAt(browser, base, `window.${cast.zone}`, `/o/cases/${told}/service`);
    const { page } = officer;
    await officer.act('is-late');
    await page.getByLabel('实际办理时间').fill('2026-09-10T15:30');
    await page.getByLabel('补录原因').fill('窗口系统停机，先在纸上签收');
    const scan = material('送达回证');
    await page
      .locator('input[data-act="late-proof"]')
      .setInputFiles({ name: '回证.pdf', mimeType: 'application/pdf', buffer: scan });
    await page.getByText('已上传 回证.pdf').waitFor();
    expect(await officer.violations()).toEqual([]);
    await officer.picture('late-service');
    await officer.act('serve');
    await page.getByText('已送达').first().waitFor();
    await page.goto(`/o/cases/${told}`);
    await page.getByText('2026-09-16（周三）09:00 记入系统；原因：窗口系统停机，先在纸上签收').first().waitFor();
    expect(await officer.violations()).toEqual([]);
    expect(officer.troubles).toEqual([]);
    await page.context().close();
    const { events, papers } = await pageOf(told);
    expect(events.at(-1)).toMatchObject({
      type: 'served',
      at: at('2026-09-10T15:30'),
      recordedAt: at('2026-09-16T09:00'),
    });
    expect((await serviceOf(told))?.end).toBe('2026-09-10');
    const params = { case: told, clock: 'service' } as const;
    const { ledger } = await cast.window.call(explainRoutes.explainClock, { params });
    expect(ledger.at(-1)).toMatchObject({ what: 'ended', on: '2026-09-10', recordedOn: '2026-09-16' });
    expect(ledger.at(-1)?.sentence.zh).toBe('期限结束。2026-09-16（周三）补录。');
    expect(papers.find(({ kind }) => kind === 'serviceRecord')?.issuedOn).toBe('2026-09-16');
  }, 60_000);

  it('whoever goes on to what is proposed of a permit reads which case was done before', async () => {
    const reviewer = await cast.officer('reviewer', 'planning');
    await cast.officer('approver', 'planning');
    await reviewer.call(caseRoutes.deregister, { params: { case: told }, body: { reason: '企业申请注销' } });
    const { page } = await signInAt(
      browser,
      base,
      `approver.planning.${cast.zone}`,
      `/o/cases/${told}/decision?done=N-1`,
    );
    await page.getByText('N-1 已办。').waitFor();
    expect(new URL(page.url()).searchParams.get('act')).toBe('signDecision');
    await page.context().close();
  }, 60_000);

  it('cannot lie ahead, nor before the decision, nor be shown by the scan of another case', async () => {
    const code = async (doing: Promise<unknown>) => (await problemOf(doing)).code;
    expect(await code(serve(healed, '2026-09-16T09:01'))).toBe('E-LATE-FUTURE');
    expect(await code(serve(healed, '2026-09-08T10:00'))).toBe('E-LATE-ORDER');
    expect(await code(serve(healed, '2026-09-10T10:00', await scanOf(cast.window, told)))).toBe('E-NOT-FOUND');
    const stranger = await cast.officer('reviewer', 'water');
    expect(await code(scanOf(stranger, healed))).toBe('E-RIGHT');
  });
});

const DEPUTY = { name: 'hearingChair甲', for: { name: 'supervisor甲' } };

describe('a late record by which alone a limit counts as kept', () => {
  let supervisor: Visitor;

  it('changes nothing and lies before the supervisor, once', async () => {
    await cast.moveTo('2026-09-28T09:00');
    const before = await pageOf(healed);
    for (const id of [healed, refused]) expect(await serve(id, '2026-09-18T10:00')).toMatchObject({ waiting: true });
    const after = await pageOf(healed);
    expect([after.version, after.light, (await serviceOf(healed))?.light]).toEqual([
      before.version,
      before.light,
      'red',
    ]);
    const { rows, byBureau } = await cast.supervisor.call(lateRecordRoutes.listLateRecords, {});
    expect(rows.map(({ state, days }) => [state, days])).toEqual([
      ['waiting', 6],
      ['waiting', 6],
      ['recorded', 4],
    ]);
    expect(byBureau.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  it('is confirmed by a second person in a page: then the day on which it was done counts', async () => {
    // The supervisor is away: who stands in for them is named everywhere with for whom (R38).
    const deputy = await cast.officer('hearingChair');
    const away = { substitute: deputy.person.id, lastDay: '2026-12-31' as Day, reason: '外出' };
    await cast.supervisor.call(substitutionRoutes.appointSubstitute, { body: away });
    supervisor = await signInAt(browser, base, `hearingChair.${cast.zone}`);
    const { page } = supervisor;
    const { hat } = await cast.supervisor.call(sessionRoutes.readMe, {});
    // Else the first page still asks as the chair of hearings while the hat is changed.
    await page.waitForLoadState('networkidle');
    const { method, path: wear } = sessionRoutes.wearHat;
    await page.request.fetch(wear, { method, data: { hat: hat?.id }, headers: { origin: base } });
    await page.goto('/s/late');
    const number = (await pageOf(healed)).number;
    const row = page.getByRole('row', { name: new RegExp(number) });
    await row.getByText('待确认').waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await supervisor.picture('late-records');
    await row.locator('[data-act="confirm-late"]').click();
    await row.getByText('已确认 hearingChair甲（代supervisor甲）').waitFor();
    expect((await serviceOf(healed))?.end).toBe('2026-09-18');
    const [event] = (await pageOf(healed)).events.filter(({ type }) => type === 'served');
    expect(event?.['late']).toMatchObject({
      confirmed: { by: DEPUTY, toldAt: at('2026-09-28T09:00') },
    });
    const paper = (await pageOf(healed)).papers.find(({ kind }) => kind === 'serviceRecord')?.id ?? '';
    const record = await cast.window.call(paperRoutes.readPaper, { params: { paper } });
    expect(JSON.stringify(record)).toContain('经hearingChair甲（代supervisor甲）核对凭证确认');
    await page.goto(`/s/cases/${healed}`);
    await page.getByText('经 hearingChair甲（代supervisor甲） 核对凭证确认').first().waitFor();
    await page.goto('/s/late');
  });

  it('or is not, with a reason; the officer then serves by the present time', async () => {
    const { page, act } = supervisor;
    await act('refuse-late');
    await page.getByLabel('不予确认的理由').fill('凭证没有日期');
    await act('refuse-late-now');
    await page.getByText('凭证没有日期').waitFor();
    expect(await supervisor.violations()).toEqual([]);
    expect(supervisor.troubles).toEqual([]);
    await page.context().close();
    await cast.window.call(caseRoutes.serve, {
      params: { case: refused },
      body: { method: 'window', recipient: '吴敏' },
    });
    expect((await serviceOf(refused))?.end).toBe('2026-09-28');
    const { rows } = await cast.supervisor.call(lateRecordRoutes.listLateRecords, {});
    const answered = rows.filter(({ answer }) => answer !== null);
    expect(answered.map(({ answer }) => answer?.byFor)).toEqual(['supervisor甲', 'supervisor甲']);
    const again = rows.find(({ state }) => state === 'refused')?.record ?? '';
    const confirm = cast.supervisor.call(lateRecordRoutes.confirmLateRecord, { params: { record: again }, body: {} });
    expect((await problemOf(confirm)).code).toBe('E-LATE-ANSWERED');
  });

  it('who took the paper is named to the window and not to the supervisor; the pack of the case verifies, with the scan in it', async () => {
    const recipientTo = async (who: SignedInClient) => {
      const { events } = await who.call(caseRoutes.readCase, { params: { case: healed } });
      return events.find(({ type }) => type === 'served')?.['recipient'];
    };
    expect([await recipientTo(cast.window), await recipientTo(cast.supervisor)]).toEqual(['吴敏', '吴**']);
    // A day is sealed a little after it is over; before the first one nothing vouches for the key.
    const zone = { params: { zone: cast.zone } };
    await eventually(
      () => cast.window.call(evidenceRoutes.readProofs, zone),
      ({ days }) => days.length > 0,
    );
    const response = await fetch(`${base}/api/cases/${healed}/evidence?personal=shown`, {
      headers: cast.window.headers(),
    });
    const zip = new Uint8Array(await response.arrayBuffer());
    expect((await checkZip(zip, tools)).faults).toEqual([]);
    const { files } = await filesOfZip(zip, tools);
    const events = JSON.parse(Buffer.from(files?.get('events.json') ?? []).toString()) as {
      event: { late?: { proof: { file: string } } };
    }[];
    const [late] = events.flatMap(({ event }) => event?.late ?? []);
    const materials = JSON.parse(Buffer.from(files?.get('materials.json') ?? []).toString()) as {
      file: string;
      path: string;
    }[];
    const scan = materials.find(({ file }) => file === late?.proof.file);
    expect(files?.get(scan?.path ?? '')?.length).toBeGreaterThan(1000);
  });
});

describe('到期清除', () => {
  it('an administrator sets how long cases are kept in a page that everybody can use', async () => {
    const login = `admin.${cast.zone}`;
    const body = { name: '孙管', login, password: PASSWORD, hats: [{ capacity: 'admin' as const }] };
    await cast.admin(peopleRoutes.addPerson, { params: { zone: cast.zone }, body });
    const keeper = await signInAt(browser, base, login, `/a/zones/${cast.zone}/erasures`);
    const { page, act } = keeper;
    await page.getByText('还没有规定保管期限').waitFor();
    await act('open-set-retention');
    await page.getByLabel('保管年数').fill('10');
    expect(await keeper.violations()).toEqual([]);
    await act('set-retention');
    await page.getByText('其他事项 10 年').waitFor();
    await keeper.picture('erasures');
    expect(await keeper.violations()).toEqual([]);
    expect(keeper.troubles).toEqual([]);
    await page.context().close();
  }, 60_000);
});
