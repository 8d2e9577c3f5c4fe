import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { makeClient } from '../../api/contract/client.ts';
import { evidenceRoutes } from '../../api/contract/evidence.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { publicDeskRoutes } from '../../api/contract/public-desk.ts';
import { reportRoutes } from '../../api/contract/reports.ts';
import { problemOf } from '../api/desk.ts';
import { acceptWhole, grant } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { openStage } from '../setup/stage.ts';
import type { Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const { house, base, comes, visits, troubles } = await openStage({ holdPapers: true });
const anybody = makeClient({ base });
let cast: Cast;
let open = '';
let code = '';
let number = '';
let somebody: Visitor;

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A16'], change: { A16: { after: [] } } });
  const filed = await file(cast, { A06: {}, A16: {} });
  await acceptWhole(cast, caseOf(filed, 'A06'));
  await grant(cast, caseOf(filed, 'A06'), 'planning');
  open = caseOf(filed, 'A16');
  ({ code, number } = await cast.applicant.call(publicDeskRoutes.readQueryCode, { params: { case: open } }));
  somebody = await visits('/p');
}, 120_000);

describe('a case is followed without an account', () => {
  it('by its number and query code: in whose hands, until when and why, and nobody’s name', async () => {
    const tracked = await anybody(publicDeskRoutes.trackCase, { body: { number, code } });
    expect(tracked).toMatchObject({ stage: 'received', holder: { side: 'organ', unit: '综合窗口' }, outcome: null });
    expect(tracked.clocks.map(({ name, due }) => [name, due])).toEqual([['acceptance', '2026-09-14']]);
    expect(JSON.stringify(tracked)).not.toMatch(/顾文静|window甲|澜微/);
  });

  it('a wrong code and an unknown number are answered alike', async () => {
    const wrong = await problemOf(anybody(publicDeskRoutes.trackCase, { body: { number, code: '2222222222' } }));
    const unknown = await problemOf(anybody(publicDeskRoutes.trackCase, { body: { number: '320505-0', code } }));
    expect(wrong).toEqual(unknown);
    expect(wrong.code).toBe('E-NOT-FOUND');
  });

  it('the code of one case opens no other, and only its enterprise is told it', async () => {
    const refused = await problemOf(cast.supervisor.call(publicDeskRoutes.readQueryCode, { params: { case: open } }));
    expect(refused.code).toBe('E-RIGHT');
  });

  it('on a page that keeps the code out of its address', async () => {
    const { page, act } = somebody;
    await page.goto('/p/track');
    await page.getByLabel(/办件编号/).fill(number);
    await page.getByLabel(/查询码/).fill(`${code.slice(0, 5)}-${code.slice(5).toLowerCase()}`);
    await act('track');
    await page.getByText('综合窗口').waitFor();
    await page
      .getByText(/2026-09-14/)
      .first()
      .waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await somebody.violations()).toEqual([]);
    await somebody.picture('public-track');
  }, 60_000);
});

describe('what a zone publishes', () => {
  it('each permit that was granted, and figures that are those of its supervisor', async () => {
    const ask = { params: { zone: cast.zone }, query: { month: '2026-09' } };
    const { rows } = await anybody(publicDeskRoutes.listPublishedResults, ask);
    expect(rows).toMatchObject([
      { item: { code: 'A06' }, decidedOn: '2026-09-07', way: 'ordinary', standing: 'valid' },
    ]);
    const published = await anybody(publicDeskRoutes.readPublishedFigures, ask);
    const own = await cast.supervisor.call(reportRoutes.readMonthlyReport, { query: { month: '2026-09' } });
    expect(published).toEqual({ month: own.month, total: own.total, bureaus: own.bureaus });
    expect(published.total).toMatchObject({ decided: 1, onTime: 1, late: 0 });
  });
});

describe('the keys with which a zone signs', () => {
  const keysOf = async () => (await anybody(evidenceRoutes.readProofs, { params: { zone: cast.zone } })).keys;
  const newest = async () => (await keysOf()).at(-1)?.fingerprint ?? 'none yet';

  it('an administrator takes a new one in a page; the one before introduces it, and all are published whole', async () => {
    const login = `admin.${cast.zone}`;
    const body = { name: '孙管', login, password: PASSWORD, hats: [{ capacity: 'admin' as const }] };
    await cast.admin(peopleRoutes.addPerson, { params: { zone: cast.zone }, body });
    await cast.admin(evidenceRoutes.addProofKey, { params: { zone: cast.zone } });
    const before = await newest();
    const keeper = await comes(login, `/a/zones/${cast.zone}?part=clock`);
    await keeper.page.getByText(before).waitFor();
    await keeper.act('open-change-key');
    expect(await keeper.violations()).toEqual([]);
    await keeper.picture('zone-key');
    await keeper.act('change-key');
    await keeper.page.getByText(before).waitFor({ state: 'detached' });
    const now = await newest();
    await keeper.page.getByText(now).waitFor();
    expect((await keysOf()).at(-1)).toMatchObject({ fingerprint: now, introducedBy: before, to: null });
    const { page } = somebody;
    await page.goto(`/p/keys?zone=${cast.zone}`);
    for (const key of [before, now]) await page.getByText(key, { exact: true }).waitFor();
    expect(now).toMatch(/^[0-9a-f]{64}$/);
    expect(await somebody.violations()).toEqual([]);
    await somebody.picture('public-keys');
  }, 60_000);
});

/** An article and a material of A06 in each language. */
const GUIDE = {
  zh: ['许可法 42(1)', '界址图纸质件'],
  en: ['Administrative Licensing Law 42(1)', 'Boundary map on paper'],
} as const;

describe.each(['zh', 'en'] as const)('the pages for everybody in %s', (language) => {
  it.each([
    ['/p', /公众服务|Public services/],
    ['/p/guides', /办事指南|guide/i],
    ['/p/track', /办件查询|Follow|Track/],
    ['/p/open?month=2026-09', /办理公开|Open data/],
    ['/p/hearings', /听证公告|Hearings announced/],
    ['/p/inspections', /检查结果|Results of inspections/],
    ['/p/calculator', /期限|Deadline|limit/i],
    ['/p/evidence', /证据包|evidence/i],
    ['/p/keys', /公布的公钥|Published keys/],
  ])('%s can be read by everybody, in both schemes', async (address, title) => {
    const { page } = somebody;
    await page.goto('/p');
    await page.evaluate(`localStorage.setItem('quanlian.language', '${language}')`);
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await somebody.violations()).toEqual([]);
  });

  it('the guide of an item says what is handed in, how long it takes and by which article', async () => {
    const { page, act } = somebody;
    await page.goto(`/p/guides?zone=${cast.zone}&q=A06`);
    await act('open-guide');
    await page.waitForURL('**/p/guides/*/A06');
    const [article, material] = GUIDE[language];
    await page.getByText(article).first().waitFor();
    await page.getByRole('cell', { name: material }).waitFor();
    expect(await somebody.violations()).toEqual([]);
    await somebody.picture(`public-guide-${language}`);
  });
});

it('nobody met an error of the console', () => {
  expect(troubles().filter((trouble) => !trouble.includes('/api/me'))).toEqual([]);
});

describe('the first page', () => {
  it('needs at most 400 kB of scripts and styles, gzipped', async () => {
    const { page } = await visits('/login');
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate<string[]>("performance.getEntriesByType('resource').map(({ name }) => name)");
    const assets = loaded.filter((address) => address.includes('/assets/'));
    const all = await Promise.all(assets.map(async (address) => gzipped(await (await fetch(address)).arrayBuffer())));
    expect(all.length).toBeGreaterThan(1);
    expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400 * 1024);
  });
});

const gzipped = (bytes: ArrayBuffer): number => gzipSync(new Uint8Array(bytes)).length;
