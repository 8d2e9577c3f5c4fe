import { beforeAll, expect, it } from '@jest/globals';
import { fillForm, handInEverything } from '../setup/fill-in.ts';
import { openStage } from '../setup/stage.ts';
import { giveSignature, type Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const { house, comes } = await openStage({ holdPapers: true });
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
