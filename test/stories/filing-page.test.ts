import { beforeAll, expect, it } from '@jest/globals';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { sampleFile } from '../../demo/sample-file.ts';
import { eventually } from '../setup/eventually.ts';
import { FILED_NAME, fillForm, handInEverything } from '../setup/fill-in.ts';
import { openStage } from '../setup/stage.ts';
import type { Page, Route } from 'playwright-core';
import { giveSignature, type Visitor } from '../setup/visitor.ts';
import { emptyDraft } from '../../web/src/view/filing-draft.ts';
import { material } from '../setup/material.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const { house, base, comes } = await openStage({ holdPapers: true });
let cast: Cast;
let applicant: Visitor;

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A07b', 'A17'], change: { A17: { after: [] } } });
  applicant = await comes('gu.1', `/e/projects/${cast.project}/file?items=A07b`);
  await applicant.page.locator('.filing').waitFor();
}, 120_000);

const close = (closed: boolean) =>
  house.database.pool.query('UPDATE zone SET closed_at = CASE WHEN $2 THEN now() END WHERE id = $1', [
    cast.zone,
    closed,
  ]);

it('what is refused of a filing is told where one looks, and no longer once something else would be filed', async () => {
  const { page, act } = applicant;
  await fillForm(page, cast, 'A07b');
  await handInEverything(applicant);
  await page.getByText('没有要改的，可以签名提交').waitFor();
  await act('sign-and-submit');
  await close(true);
  await giveSignature(applicant);
  const refused = page.locator('.refused');
  await refused.getByText('E-ZONE-CLOSED').waitFor();
  expect(await refused.evaluate((place) => document.activeElement === place)).toBe(true);
  expect(await applicant.violations()).toEqual([]);
  await applicant.picture('filing-refused');
  await close(false);
  await page.locator('input[id^="filing-"]').first().press('End');
  await page.keyboard.type('改');
  await refused.waitFor({ state: 'detached' });
}, 60_000);

it('what a situation asks appears with the answer that makes it one, and goes with another answer', async () => {
  const visitor = await comes('gu.1', `/e/projects/${cast.project}/file?items=A17`);
  const { page } = visitor;
  const voucher = page.getByText('易地建设费缴费凭证').first();
  await page.getByLabel('易地建设', { exact: true }).check();
  await voucher.waitFor();
  expect(await visitor.violations()).toEqual([]);
  await visitor.picture('filing-situation');
  await page.getByLabel('就地修建').check();
  await voucher.waitFor({ state: 'detached' });
}, 60_000);

it('an item that can be filed no more says why, with the way to the plan and on with the others', async () => {
  const visitor = await comes('gu.1', `/e/projects/${cast.project}/file?items=A17,A06`);
  const { page, act } = visitor;
  await page.getByText('E-ITEM-UNKNOWN').waitFor();
  expect(await page.locator('[data-act="to-plan"]').getAttribute('href')).toBe(`/e/projects/${cast.project}/plan`);
  expect(await visitor.violations()).toEqual([]);
  await act('without-item');
  await page.locator('.filing').waitFor();
  expect(await page.locator('section[id^="item-"]').count()).toBe(1);
}, 60_000);

const firstText = (page: Page) => page.locator('input[id^="filing-"]').first();

it('a line that hangs: what is typed while the server does not answer is on the device too', async () => {
  const { page } = await comes('gu.1', `/e/projects/${cast.project}/file?items=A07b`);
  await page.locator('.filing').waitFor();
  await page.route('**/api/drafts/**', (route) => (route.request().method() === 'PUT' ? undefined : route.continue()));
  const sent = page.waitForRequest((request) => request.method() === 'PUT');
  await firstText(page).fill('发出去没有回音的');
  await sent;
  await firstText(page).fill('等回音时写的');
  await page.close();
  const again = await page.context().newPage();
  await again.goto(page.url());
  await again.locator('.filing').waitFor();
  expect(await firstText(again).inputValue()).toBe('等回音时写的');
  await again.close();
}, 60_000);

it('an answer that is lost on the way: what came all the same is not taken for the work of another window', async () => {
  const { page } = await comes('gu.1', `/e/projects/${cast.project}/file?items=A07b`);
  await page.locator('.filing').waitFor();
  const lost = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route('**/api/drafts/**', lost, { times: 1 });
  const failed = page.waitForEvent('requestfailed');
  await firstText(page).fill('到了，回答丢了');
  await failed;
  await firstText(page).fill('到了，回答丢了，接着写');
  await page.getByText(/已自动保存/).waitFor();
  await page.reload();
  await page.locator('.filing').waitFor();
  expect(await firstText(page).inputValue()).toBe('到了，回答丢了，接着写');
}, 60_000);

it('two browsers that write the same, or nothing more than what both have, are not set against each other', async () => {
  const pages: Page[] = [];
  for (const _ of ['here', 'elsewhere']) {
    const { page } = await comes('gu.1', `/e/projects/${cast.project}/file?items=A07b`);
    await page.locator('.filing').waitFor();
    pages.push(page);
  }
  const [here, elsewhere] = pages as [Page, Page];
  for (const [page, text] of [
    [here, '两边一样'],
    [elsewhere, '两边一样'],
    [here, '这边接着写'],
  ] as const) {
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    await firstText(page).fill(text);
    await saved;
  }
  expect(await here.getByText('同一份内容在两处改过').count()).toBe(0);
}, 60_000);

it('whoever types without a pause is saved all the same', async () => {
  const { page } = await comes('gu.1', `/e/projects/${cast.project}/file?items=A07b`);
  await page.locator('.filing').waitFor();
  const typed = firstText(page).pressSequentially('一直写下去不停下来换气', { delay: 700 });
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  expect(await Promise.race([typed.then(() => 'typed'), saved.then(() => 'saved')])).toBe('saved');
  await typed;
}, 60_000);

it('a file that is chosen without a line goes up by itself once there is one', async () => {
  const visitor = await comes('gu.1', `/e/projects/${cast.project}/file?items=A07b`);
  const { page } = visitor;
  const input = page.locator('input[data-act="choose-file"]').first();
  await input.waitFor({ state: 'attached' });
  await page.context().setOffline(true);
  await input.setInputFiles({ name: '断线时选的.pdf', mimeType: 'application/pdf', buffer: await pdf() });
  await page.getByText('没有网络，恢复后接着传').waitFor();
  expect(await visitor.violations()).toEqual([]);
  await page.context().setOffline(false);
  await page.getByRole('link', { name: '断线时选的.pdf' }).waitFor();
  const chooser = page.locator(`[id="${await input.getAttribute('id')}"]`);
  await chooser.setInputFiles({ name: '打不开.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await page.getByText('可能设了密码或者已经损坏').waitFor();
  await chooser.setInputFiles({ name: '程序.pdf', mimeType: 'application/pdf', buffer: Buffer.from('什么都不是') });
  await page.getByText('E-FILE-UNKNOWN').waitFor();
  expect(await page.getByRole('link', { name: '打不开.pdf' }).count()).toBe(1);
}, 60_000);

it('what another window filed as it is, is told to be that filing, and filed once more only by who says so', async () => {
  const visitor = await comes('gu.1', `/e/projects/${cast.project}/file?items=A07b`);
  const { page } = visitor;
  await page.locator('.filing').waitFor();
  await fillForm(page, cast, 'A07b');
  await handInEverything(visitor);
  const handed = await page.locator('a[href^="/api/files/"]').count();
  const saved = () => cast.applicant.call(draftRoutes.readDraft, { params: { subject: subjectOf() } });
  await eventually(saved, ({ content }) => JSON.stringify(content).split(FILED_NAME).length > handed);
  await page.context().request.post('/api/confirmations', { headers: { origin: base }, data: { password: PASSWORD } });
  const [first, second, third] = [await openToSign(page), await openToSign(page), await openToSign(page)];
  const number = await signed(first);
  const told = second.getByText(`刚才提交的内容与先前的申报 ${number} 完全相同，没有重复立件。`);
  expect(await signed(second)).toBe(number);
  await told.waitFor();
  await second.getByText('签名前勾选“内容完全相同，也另立一个办件”').waitFor();
  await third.locator('[data-act="file-again"]').check();
  expect(await signed(third)).not.toBe(number);
  expect(await third.getByText('这是先前的收件凭证').count()).toBe(0);
  expect(await visitor.violations()).toEqual([]);
}, 90_000);

it('of a draft for two items of which one is filed first, what was begun for the other is there to go on with', async () => {
  const subject = subjectOf();
  const [kept] = (await cast.applicant.call(draftRoutes.listDrafts, { query: { subjects: subject } })).drafts;
  const files = {
    'A17.E1': [{ id: await cast.applicant.upload('施工图.pdf', material()), name: '施工图.pdf', size: 1 }],
  };
  const content = { ...emptyDraft(['A07b', 'A17']), form: { 'contact.phone': '13900001111' }, files };
  const body = { content: JSON.parse(JSON.stringify(content)), version: kept?.version ?? 0 };
  await cast.applicant.call(draftRoutes.putDraft, { params: { subject }, body });
  const visitor = await comes('gu.1', `/e/projects/${cast.project}/file?items=A07b`);
  const { page } = visitor;
  await page.locator('.filing').waitFor();
  await fillForm(page, cast, 'A07b');
  await handInEverything(visitor);
  await visitor.act('sign-and-submit');
  await giveSignature(visitor);
  await page.locator('.receipt-number').waitFor();
  await page.goto(`/e/projects/${cast.project}/file`);
  await page.getByRole('link', { name: '施工图.pdf' }).waitFor();
  expect(await page.locator('section[id^="item-"]').count()).toBe(1);
  await page.goto(`/e/projects/${cast.project}/file?items=A07b,A17`);
  await page.getByText('这些事项已经有办件，再提交会另立办件').waitFor();
  expect([await page.locator('[data-act="file-again"]').count(), ...(await visitor.violations())]).toEqual([0]);
  await visitor.act('others-only');
  await page.getByRole('link', { name: '施工图.pdf' }).waitFor();
  expect(await page.locator('section[id^="item-"]').count()).toBe(1);
}, 90_000);

it('who else of the enterprise fills in the same is told to each of them, and nobody else is taken for a colleague', async () => {
  const { hat, colleague } = await hireColleague();
  const params = { subject: subjectOf() };
  await cast.applicant.call(draftRoutes.deleteDraft, { params });
  for (const { call } of [cast.window, colleague, cast.applicant])
    await call(draftRoutes.putDraft, { params, body: { content: null, version: 0 } });
  const { page } = await comes('gu.1', `/e/projects/${cast.project}/file?items=A17`);
  await page.getByText('何佳也在填这个项目的申报').waitFor();
  const asked = { params: { project: cast.project } };
  expect((await cast.window.call(projectRoutes.readProject, asked)).alsoFiling).toEqual([]);
  expect((await colleague.call(projectRoutes.readProject, asked)).alsoFiling).toEqual(['顾文静']);
  await cast.admin(enterpriseRoutes.endEnterpriseHat, { params: { enterprise: cast.enterprise, hat } });
  expect((await cast.applicant.call(projectRoutes.readProject, asked)).alsoFiling).toEqual([]);
}, 60_000);

it('files that went with a draft that was thrown away elsewhere do not stop the filing in a window that kept it', async () => {
  await cast.applicant.call(draftRoutes.deleteDraft, { params: { subject: subjectOf() } });
  const visitor = await comes('gu.1', `/e/projects/${cast.project}/file?items=A07b`);
  const { page, act } = visitor;
  await page.locator('.filing').waitFor();
  await handInEverything(visitor);
  await page.locator('.check-must, .verdict').first().waitFor();
  await eventually(
    () => cast.applicant.call(draftRoutes.readDraft, { params: { subject: subjectOf() } }),
    ({ content }) => JSON.stringify(content).includes(FILED_NAME),
  );
  await cast.applicant.call(draftRoutes.deleteDraft, { params: { subject: subjectOf() } });
  await firstText(page).fill('别处删掉以后写的');
  await page.getByRole('button', { name: '留作新的草稿' }).click();
  await act('without-files');
  await page.getByText('还没有', { exact: true }).first().waitFor();
  await page.getByText('必须改').waitFor();
  expect(await visitor.violations()).toEqual([]);
}, 60_000);

async function hireColleague() {
  const body = { name: '何佳', login: 'hejia.firm', capacity: 'staff', password: PASSWORD } as const;
  const { hat } = await cast.admin(enterpriseRoutes.addEnterprisePerson, {
    params: { enterprise: cast.enterprise },
    body,
  });
  return { hat, colleague: await signIn(base, 'hejia.firm', PASSWORD) };
}

const subjectOf = () => `submission:${cast.project}`;

/** The same draft in one more window, ready to be signed. */
async function openToSign(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByText('没有要改的，可以签名提交').waitFor();
  return other;
}

/** Files, the password having been given a moment ago; the number of the receipt. */
async function signed(page: Page): Promise<string> {
  await page.locator('[data-act="sign-and-submit"]:enabled').click();
  const number = page.locator('.receipt-number');
  await number.waitFor();
  return (await number.textContent())?.split(' ').at(-1) ?? '';
}

const pdf = async () => Buffer.from(await sampleFile('申报材料', ['演练。']));
