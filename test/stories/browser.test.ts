import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Route } from 'playwright-core';
import { sampleFile } from '../../demo/sample-file.ts';
import { FILED_NAME, fillForm, handInEverything } from '../setup/fill-in.ts';
import { judgeEverything } from '../setup/judging.ts';
import { openStage } from '../setup/stage.ts';
import { giveSignature, type Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const stage = await openStage();
const { house, comes } = stage;

let cast: Cast;
let applicant: Visitor;
let supervisor: Visitor;
let caseId = '';
/** Of the reviewer. */
let clicks = 0;

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A07b'] });
  await cast.officer('reviewer', 'environment');
  await cast.officer('approver', 'environment');
}, 120_000);

describe('an environmental form from filing to decision, through the pages', () => {
  it('the enterprise chooses the item, fills in the one form and hands in real files', async () => {
    applicant = await comes('gu.1');
    const { page, act } = applicant;
    await page.getByText('现在没有需要您办的').waitFor();
    expect(await applicant.violations()).toEqual([]);
    await act('open-project');
    await page.locator('#choose-A07b').check();
    expect(await applicant.violations()).toEqual([]);
    await act('file-items');
    await page.locator('.filing').waitFor();
    expect(await page.locator('.check').textContent()).toContain('检查');
    expect(await applicant.violations()).toEqual([]);
    await fillForm(page, cast, 'A07b');
    await handInEverything(applicant);
    await page.getByText('没有要改的，可以签名提交').waitFor();
    await page.getByText(/已自动保存/).waitFor();
    expect(await applicant.violations()).toEqual([]);
  });

  it('what was typed is still there after the page is loaded again', async () => {
    const { page } = applicant;
    await page.reload();
    await page.getByText('没有要改的，可以签名提交').waitFor();
    expect(await page.getByText(FILED_NAME).count()).toBeGreaterThan(0);
  });

  it('signs with the password and gets a receipt that says by when it hears', async () => {
    const { page, act } = applicant;
    await act('sign-and-submit');
    expect(await applicant.violations()).toEqual([]);
    // The password is typed without going to its field; whoever gives it up is where it was asked for.
    await page.locator('[role="dialog"] input[type="password"]:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-act="sign-and-submit"]:focus').waitFor();
    await act('sign-and-submit');
    await giveSignature(applicant);
    await page.waitForURL('**/e/submissions/*');
    await page.getByText('最迟 2026-09-14（周一）前告知是否受理；逾期未告知视为受理').waitFor();
    expect(await applicant.violations()).toEqual([]);
    await act('follow');
    await page.getByRole('heading', { name: '为什么是 2026-09-14（周一）' }).waitFor();
    caseId = page.url().split('/').at(-1) ?? '';
    expect(await applicant.violations()).toEqual([]);
  });

  it('the supervisor sees by when the window must say whether it is accepted', async () => {
    supervisor = await comes(`supervisor.${cast.zone}`);
    await supervisor.page.goto('/s/clocks');
    await supervisor.page.getByText('建设项目生态环境影响报告表审批').first().waitFor();
    expect(await clocksSeen(supervisor)).toEqual(['告知受理 2026-09-14（周一）']);
    expect(await supervisor.violations()).toEqual([]);
  });

  it('an officer at the window opens it with one click and accepts it by the keyboard alone (J6)', async () => {
    const officer = await comes(`window.${cast.zone}`);
    const { page, act } = officer;
    await page.locator('[data-act="open-task"]').first().waitFor();
    expect(await officer.violations()).toEqual([]);
    await officer.countClicks();
    await act('open-task');
    await page.locator('.checklist').waitFor();
    const judged = await judgeEverything(officer);
    expect(await officer.violations()).toEqual([]);
    await officer.picture('j6-checked');
    await page.keyboard.press('Control+Enter');
    // There is no next case: the list comes back and says which was done.
    await page.waitForURL('**/o/tasks?done=*');
    // A key that changes something counts as a click: those that judged, and the one that accepted.
    expect((await officer.clicks()) + judged + 1).toBeLessThanOrEqual(5);
    expect(await officer.violations()).toEqual([]);
  });

  it('a reviewer proposes the decision (J7)', async () => {
    const reviewer = await comes(`reviewer.environment.${cast.zone}`);
    const { page, act } = reviewer;
    await page.locator('[data-act="open-task"]').first().waitFor();
    await reviewer.countClicks();
    await act('open-task');
    await page.locator('[data-act="prepare-decision"]').waitFor();
    await page.getByRole('button', { name: '准予', exact: true }).click();
    const reason = page.locator('[data-act="pick-reason"]').first();
    if (await reason.isVisible()) await reason.click();
    expect(await reviewer.violations()).toEqual([]);
    await reviewer.picture('j7-proposed');
    await act('prepare-decision');
    clicks = await reviewer.clicks();
    await page.locator('[data-act="prepare-decision"]').waitFor({ state: 'hidden' });
    // The act took its own button away: the focus is on what it came to, and not on nothing.
    await page.locator('[data-outcome]:focus', { hasText: '已送复核' }).waitFor();
    expect(await reviewer.violations()).toEqual([]);
    await page.locator('[data-act="next-case"]').waitFor();
    await page.keyboard.press('n');
    // There is no next case to review.
    await page.waitForURL('**/o/tasks');
  });

  it('another officer signs it with the password: eight clicks for both at most (J7)', async () => {
    const approver = await comes(`approver.environment.${cast.zone}`);
    const { page, act } = approver;
    await page.locator('[data-act="open-task"]').first().waitFor();
    await approver.countClicks();
    await act('open-task');
    await page.locator('[data-act="sign-decision"]').waitFor();
    expect(await approver.violations()).toEqual([]);
    const read = await textsOfPaper(page);
    await approver.picture('j7-to-sign');
    await act('sign-decision');
    await giveSignature(approver);
    expect(clicks + (await approver.clicks())).toBeLessThanOrEqual(8);
    await page.locator('[data-act="sign-decision"]').waitFor({ state: 'hidden' });
    expect(await approver.violations()).toEqual([]);
    await page.locator('.paper-number', { hasNotText: '签发时编号' }).waitFor();
    expect(await textsOfPaper(page)).toEqual(read);
  });

  it('the enterprise sees the decision and opens its paper', async () => {
    const { page } = applicant;
    await page.goto(`/e/cases/${caseId}`);
    await page.getByText('准予').first().waitFor();
    expect(await applicant.violations()).toEqual([]);
    await page.getByRole('link', { name: '准予行政许可决定书' }).first().click();
    await page.getByRole('article', { name: '文书：准予行政许可决定书' }).waitFor();
    await page.locator('[data-act="open-pdf"]').waitFor();
    expect(await applicant.violations()).toEqual([]);
  });

  it('the supervisor sees no limit of the decision any more, but by when it must be served', async () => {
    await supervisor.page.reload();
    await supervisor.page.getByText('建设项目生态环境影响报告表审批').first().waitFor();
    expect(await clocksSeen(supervisor)).toEqual(['送达 2026-09-20（周日）']);
    expect(await supervisor.violations()).toEqual([]);
  });

  it('nobody met an error of the console, and no page asked another host', () => {
    expect(stage.troubles()).toEqual([]);
  });
});

it('one large file that is chosen for two materials at a time goes up for each, and neither breaks off the other', async () => {
  const { page } = await comes('gu.1', `/e/projects/${cast.project}/file?items=A07b`);
  const inputs = page.locator('input[data-act="choose-file"]');
  await inputs.first().waitFor({ state: 'attached' });
  const ids = await Promise.all((await inputs.all()).slice(0, 2).map((input) => input.getAttribute('id')));
  const buffer = Buffer.concat([
    Buffer.from(await sampleFile('申报材料', ['演练。'])),
    Buffer.from(`\n%${'x'.repeat(5 * 1024 * 1024)}\n`),
  ]);
  const file = { name: '两处都要.pdf', mimeType: 'application/pdf', buffer };
  const choose = (id: string | null | undefined) => page.locator(`[id="${id}"]`).setInputFiles(file);
  const held: Route[] = [];
  await page.route('**/api/uploads/*', (route) => void held.push(route), { times: 1 });
  const begun = page.waitForRequest('**/api/uploads/*');
  await choose(ids[0]);
  await begun;
  await choose(ids[1]);
  await page.getByRole('link', { name: '两处都要.pdf' }).first().waitFor();
  const broken: number[] = [];
  page.on('response', (answer) => answer.status() >= 400 && broken.push(answer.status()));
  for (const route of held) await route.continue();
  await page.getByRole('link', { name: '两处都要.pdf' }).nth(1).waitFor();
  expect(broken).toEqual([]);
}, 60_000);

it('a file whose name is one word of 200 letters leaves the page as wide as the phone', async () => {
  const { page } = await comes('gu.1', `/e/projects/${cast.project}/file?items=A07b`);
  await page.setViewportSize({ width: 390, height: 844 });
  const name = `${'W'.repeat(196)}.pdf`;
  const buffer = Buffer.from(await sampleFile('申报材料', ['演练。']));
  const input = page.locator('input[data-act="choose-file"]').first();
  await input.setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await page.getByRole('link', { name }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
}, 60_000);

/** Which limit runs, and its last day, of each row of the supervisor's list. */
async function clocksSeen({ page }: Visitor): Promise<readonly string[]> {
  const rows = await page.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('td').allTextContents();
      return cells.slice(4, 6).join(' ').trim();
    }),
  );
}

/** All that the paper on the page says, but its number and day, which are not known before it is signed. */
const textsOfPaper = (page: Visitor['page']): Promise<readonly string[]> =>
  page.locator('.paper-organ, .paper-title, .paper-text, .paper-list, .paper-facts').allTextContents();
