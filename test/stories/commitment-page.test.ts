import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { prepare } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { giveSignature, signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
const visitors: Visitor[] = [];
let cast: Cast;

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A09b'] });
  const params = { enterprise: cast.enterprise };
  const body = { name: '汤敏', login: 'tang', password: PASSWORD, capacity: 'agent' as const, mandate: '代办' };
  await cast.admin(enterpriseRoutes.addEnterprisePerson, { params, body });
  const hats = [{ capacity: 'admin' as const }];
  for (const login of ['lin', 'zheng']) {
    const person = { name: login, login, password: PASSWORD, hats };
    await cast.admin(peopleRoutes.addPerson, { params: { zone: cast.zone }, body: person });
  }
}, 240_000);

afterAll(() => Promise.all(visitors.map(({ page }) => page.context().close())));

async function comes(login: string, to: string): Promise<Visitor> {
  const visitor = await signInAt(browser, addressOfHouse(house), login, to);
  visitors.push(visitor);
  return visitor;
}

/** A draft on the ordinary way, with its form filled in and its materials handed in. */
async function keepDraft(): Promise<void> {
  const { form, materials } = await prepare(cast, { A09b: {} });
  const kept = materials.map(({ material, files }) => [
    material,
    files.map((id) => ({ id, name: '材料.pdf', size: 1 })),
  ]);
  const values = Object.fromEntries(
    Object.entries(form).map(([key, value]) => [key, typeof value === 'boolean' ? value : String(value)]),
  );
  const content = {
    items: ['A09b'],
    form: values,
    files: Object.fromEntries(kept),
    ways: {},
    read: {},
    deferred: [],
    until: {},
  };
  const params = { subject: `submission:${cast.project}` };
  await cast.applicant.call(draftRoutes.putDraft, { params, body: { content, version: 0 } });
}

it('the enterprise takes the commitment path in three clicks, and its materials come along (J2)', async () => {
  await keepDraft();
  const applicant = await comes('gu.1', `/e/projects/${cast.project}`);
  const { page, act } = applicant;
  await page.locator('[data-act="commit-A09b"]').waitFor();
  await applicant.countClicks();
  await act('commit-A09b');
  await page.locator('.commitment-text').waitFor();
  await applicant.picture('j2-reading');
  await expect(page.locator('[data-act="sign-and-submit"]').isDisabled()).resolves.toBe(true);
  for (const end of await page.locator('[data-read]').all()) await end.scrollIntoViewIfNeeded();
  await page.getByText('已逐条读完').waitFor();
  expect(await applicant.violations()).toEqual([]);
  await page.locator('[data-act="sign-and-submit"]:enabled').waitFor();
  await applicant.picture('j2-read');
  await act('sign-and-submit');
  await giveSignature(applicant);
  await page.getByText('已办结').waitFor();
  await applicant.picture('j2-receipt');
  expect(await applicant.clicks()).toBeLessThanOrEqual(3);
  await page.goBack();
  await page.locator('.check').getByText('再提交会另立办件').waitFor();
  expect(await applicant.violations()).toEqual([]);
  await page.goto('/e');
  await page.getByText('按承诺办结、等待核查的 1 项。').waitFor();
  await page.goto('/e/promises');
  await page.getByText('待核查').waitFor();
  await page.getByRole('link', { name: '2026-12-04（周五）' }).waitFor();
  await page.getByText(/承诺的条件 7 条/).click();
  await page.getByText('不在方案之外设取土场、弃渣场').waitFor();
  await applicant.picture('j2-promises');
  expect(await applicant.violations()).toEqual([]);
  expect(applicant.troubles).toEqual([]);
});

it('the legal representative signs a mandate, and the agent who was told why not may then act', async () => {
  const agent = await comes('tang', `/e/projects/${cast.project}`);
  const representative = await comes('gu.1', '/e/mandates');
  const { page, act } = representative;
  await act('open-give-mandate');
  await page.getByLabel('申报和办理').check();
  await page.getByLabel('签署告知承诺书').check();
  await page.getByLabel('末日').fill('2026-12-31');
  await page.getByLabel('授权委托书编号').fill('澜微授〔2026〕1号');
  await page.getByRole('radio', { name: '汤敏' }).check();
  await representative.picture('mandate-form');
  expect(await representative.violations()).toEqual([]);
  await act('read-mandate');
  await page
    .getByText(/^授权委托书（澜微授〔2026〕1号）：委托汤敏向.*自2026-.*至2026-12-31，首日和末日在内。/)
    .waitFor();
  await representative.picture('mandate-text');
  expect(await representative.violations()).toEqual([]);
  await act('give-mandate');
  await giveSignature(representative);
  await page.getByRole('cell', { name: '有效' }).waitFor();
  await representative.picture('mandates');
  expect(await representative.violations()).toEqual([]);
  expect(await representative.faultsInEnglish('/e/mandates', /file and conduct cases, sign/)).toEqual([]);
  const form = { params: { project: cast.project }, query: { items: 'A09b' } };
  const seen = await cast.applicant.call(submissionRoutes.readForm, form);
  expect(seen.items[0]?.commitment.possible).toBe(true);
  await agent.page.goto('/e/mandates');
  await agent.act('open-end-mandate');
  await agent.page.getByLabel('理由').fill('不再代理');
  await agent.act('end-mandate');
  await agent.page.getByText('汤敏 终止：不再代理').waitFor();
  expect([...representative.troubles, ...agent.troubles]).toEqual([]);
});

it('one administrator enters a pilot instrument, another confirms it', async () => {
  const first = await comes('lin', `/a/zones/${cast.zone}?part=pilots`);
  await first.act('open-add-pilot');
  const { page } = first;
  await page.getByLabel('事项').fill('A10');
  await page.getByLabel('发文机关').fill('省水利厅');
  await page.getByLabel('文号').fill('苏水规〔2026〕3号');
  await page.getByLabel('首日').fill('2026-09-01');
  await page.getByLabel('末日').fill('2026-12-31');
  await first.act('add-pilot');
  await page.getByRole('cell', { name: '待确认，还没有生效' }).waitFor();
  expect(await first.violations()).toEqual([]);
  const second = await comes('zheng', `/a/zones/${cast.zone}?part=pilots`);
  await second.act('open-confirm-pilot');
  await second.act('confirm-pilot');
  await second.page.getByRole('cell', { name: '有效' }).waitFor();
  await second.picture('pilots');
  expect([...first.troubles, ...second.troubles]).toEqual([]);
});
