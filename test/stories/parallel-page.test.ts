import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { consultationRoutes } from '../../api/contract/consultations.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
const base = addressOfHouse(house);

let cast: Cast;
let caseId = '';
let lead: Visitor;

beforeAll(async () => {
  if (!isWebBuilt(path.resolve(ROOT))) await buildWeb(path.resolve(ROOT));
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A16'], change: { A16: { after: [] } } });
  const bureaus = ['planning', 'construction', 'environment', 'water', 'emergency'];
  await Promise.all(bureaus.map((bureau) => cast.officer('reviewer', bureau)));
  caseId = caseOf(await file(cast, { A16: {} }), 'A16');
  const { materials } = await cast.window.call(caseRoutes.readCase, { params: { case: caseId } });
  const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
  await cast.window.call(caseRoutes.accept, { params: { case: caseId }, body: { checked } });
  lead = await signInAt(browser, base, `reviewer.planning.${cast.zone}`);
}, 120_000);

afterAll(() => lead.page.context().close());

/** A department answers over HTTP; the page of its answer has a test of its own. */
async function answers(bureau: string, stance: 'agree' | 'disagree', text: string): Promise<void> {
  const officer = await cast.officer('reviewer', bureau);
  const { asked } = await officer.call(consultationRoutes.listConsultations, {});
  const opinion = asked.find((one) => one.case === caseId)?.question?.id ?? 0;
  await officer.call(caseRoutes.giveOpinion, { params: { case: caseId }, body: { opinion, stance, text } });
}

/** The departments whose answer is still awaited. */
async function stillAsked(): Promise<readonly string[]> {
  const { rows } = await house.database.pool.query<{ unit: string }>(
    `SELECT unit FROM task WHERE case_id = $1 AND kind = 'opinion' AND done_at IS NULL ORDER BY round`,
    [caseId],
  );
  return rows.map(({ unit }) => unit);
}

describe('J8: a parallel review, through the pages', () => {
  it('is begun with the departments of the guide in two clicks', async () => {
    const { page, act } = lead;
    await page.goto(`/o/cases/${caseId}/parallel`);
    await page.getByRole('heading', { name: '发起并联' }).waitFor();
    expect(await lead.violations()).toEqual([]);
    await lead.countClicks();
    await act('start-round');
    await page.getByText(/已发出 \d 家/).waitFor();
    const { leading } = await cast.supervisor.call(consultationRoutes.listConsultations, {});
    expect(leading[0]?.tally.asked).toBeGreaterThanOrEqual(4);
  }, 90_000);

  it('urges a department that is silent, and the record says how often', async () => {
    const { page, act } = lead;
    await act('urge-opinion');
    await page.getByText('已催办 1 次').first().waitFor();
    expect(await lead.violations()).toEqual([]);
  }, 60_000);

  it('shows opinions that contradict each other, and asks those departments alone again', async () => {
    // in another order than they were asked: each takes its own step in hand
    await answers('environment', 'agree', '与环评边界一致。');
    await answers('construction', 'disagree', '3# 厂房南侧须设 15 米宽硬化登高场地。');
    const { page, act } = lead;
    await page.reload();
    await page.getByRole('heading', { name: '意见不一致，须先裁定' }).waitFor();
    await page.getByText('结束前还差：意见不一致').waitFor();
    await page.getByLabel('折中方案').fill('植草砖，承重三十吨');
    expect(await lead.violations()).toEqual([]);
    await lead.picture('j8-conflict');
    await act('ask-again');
    await page.getByText('已发出 2 家').waitFor();
  }, 90_000);

  it('stands in the list of who leads it and of who is asked, each with its day', async () => {
    const { page } = lead;
    await page.goto('/o/parallel');
    await page.locator('[data-act="open-parallel"]').waitFor();
    expect(await lead.violations()).toEqual([]);
    const water = await cast.officer('reviewer', 'water');
    const { asked, leading } = await water.call(consultationRoutes.listConsultations, {});
    expect(asked.map((one) => [one.case, one.question?.due])).toEqual([[caseId, '2026-09-10']]);
    expect(leading).toEqual([]);
  }, 60_000);

  it('is ended once everybody has answered, in five clicks for the whole round at most', async () => {
    const { page, act } = lead;
    for (const bureau of await stillAsked()) await answers(bureau, 'agree', '同意。');
    await page.goto(`/o/cases/${caseId}/parallel`);
    const adopted = page.getByRole('button', { name: /^采纳.*的意见$/, pressed: true });
    await adopted.first().waitFor();
    const preset = await adopted.count();
    await page.getByText(`结束时采纳 ${preset} 项`).waitFor();
    // the row that was asked last is one of those
    for (const _row of await page.locator('.life-table tbody tr').all()) await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.getByText(`结束时采纳 ${preset - 1} 项`).waitFor();
    expect(await lead.violations()).toEqual([]);
    await lead.picture('j8-preset');
    await act('close-round');
    await page.waitForURL('**/decision');
    expect(await lead.clicks()).toBeLessThanOrEqual(5);
    const { opinions } = await cast.supervisor.call(caseRoutes.readCase, { params: { case: caseId } });
    expect(opinions.filter(({ weighed }) => weighed?.adopted)).toHaveLength(preset);
    expect(lead.troubles).toEqual([]);
  }, 90_000);
});
