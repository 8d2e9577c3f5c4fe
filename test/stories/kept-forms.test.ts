import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Route } from 'playwright-core';
import { caseRoutes } from '../../api/contract/cases.ts';
import { counterRoutes } from '../../api/contract/counter.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { CHIEF } from '../setup/at-counter.ts';
import { acceptWhole } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { openStage } from '../setup/stage.ts';
import { endSession, signInAgain, type Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const { house, comes } = await openStage({ holdPapers: true });
let cast: Cast;
let applicant: Visitor;

/** The page, what opens the form, and the name of its field. */
interface Form {
  readonly path: string;
  readonly open?: string;
  readonly field: string | RegExp;
}
const TYPED = '写了一半的文字。';
let id = '';
/** One of which the guide has other departments asked. */
let parallel = '';

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A16'], change: { A16: { after: [] } } });
  applicant = await comes('gu.1');
  const filed = await file(cast, { A06: {}, A16: {} });
  id = caseOf(filed, 'A06');
  parallel = caseOf(filed, 'A16');
  for (const one of [id, parallel]) await acceptWhole(cast, one);
  await cast.officer('reviewer', 'water');
  const planning = await cast.officer('reviewer', 'planning');
  const body = { bureau: 'water', question: '是否涉及排水。', days: 3 };
  await planning.call(caseRoutes.askOpinion, { params: { case: id }, body });
}, 120_000);

/** Opens each form, types, loads the page anew and opens it again: what stands there then, and what went wrong. */
async function left(visitor: Visitor, forms: readonly Form[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path, open, field } of forms) {
    const show = async () => {
      await visitor.page.goto(path);
      if (open !== undefined) await visitor.act(open);
      const text = visitor.page.getByRole('textbox', { name: field }).first();
      await text.waitFor();
      return text;
    };
    await (await show()).fill(TYPED);
    found.push(await (await show()).inputValue());
  }
  return [...found, ...visitor.troubles];
}

describe('what is typed into a form that is sent at once is there after a reload, until it is sent', () => {
  it('of an enterprise: complaint, withdrawal, asking for help', async () => {
    const found = await left(applicant, [
      { path: `/e/cases/${id}?act=complain`, field: '投诉内容' },
      { path: `/e/cases/${id}?act=withdraw`, field: '理由' },
      { path: `/e/projects/${cast.project}`, open: 'open-ask-for-steward', field: '需要帮助的事' },
    ]);
    expect(found).toEqual([TYPED, TYPED, TYPED]);
  }, 90_000);

  it('of an officer: notice of a pause, reasons of an extension, questions to departments', async () => {
    const found = await left(await comes(`reviewer.planning.${cast.zone}`), [
      { path: `/o/cases/${id}/clocks`, field: '告知申请人的内容' },
      { path: `/o/cases/${id}/clocks?do=extend`, field: /理由/ },
      { path: `/o/cases/${parallel}/parallel`, field: /^请.*回答$/ },
    ]);
    expect(found).toEqual([TYPED, TYPED, TYPED]);
  }, 90_000);

  it('of the counter: the facts of a new project', async () => {
    const body = { uscc: '91320505MA1GXQ012R', filer: CHIEF };
    const came = await cast.window.call(counterRoutes.addAttendance, { body });
    const found = await left(await comes(`window.${cast.zone}`), [
      { path: `/o/counter/${came.id}`, open: 'new-project', field: '项目名称' },
    ]);
    expect(found).toEqual([TYPED]);
  }, 90_000);

  it('of the administrator: an item in all its fields', async () => {
    const body = { name: '孙管', login: 'sun.guan', password: PASSWORD, hats: [{ capacity: 'admin' as const }] };
    await cast.admin(peopleRoutes.addPerson, { params: { zone: cast.zone }, body });
    const found = await left(await comes('sun.guan'), [
      { path: `/a/zones/${cast.zone}?part=items`, open: 'open-item', field: '英文名称' },
    ]);
    expect(found).toEqual([TYPED]);
  }, 90_000);

  it('an administrator finds one of many people by a part of the name or of the login', async () => {
    const { page } = await comes('sun.guan', `/a/zones/${cast.zone}?part=people`);
    const rows = page.getByRole('table', { name: '人员' }).getByRole('row');
    await rows.nth(3).waitFor();
    await page.getByLabel('按姓名或登录名查找').fill('SUN.g');
    await rows.nth(2).waitFor({ state: 'detached' });
    expect(await rows.nth(1).textContent()).toContain('孙管');
  }, 60_000);

  it('of a department that is asked, and of the supervision', async () => {
    const asked = await left(await comes(`reviewer.water.${cast.zone}`), [
      { path: `/o/cases/${id}?act=giveOpinion`, field: '说明' },
    ]);
    const orders = await left(await comes(`supervisor.${cast.zone}`), [
      { path: `/s/cases/${id}`, open: 'order-case', field: '要求答复什么' },
    ]);
    expect([...asked, ...orders]).toEqual([TYPED, TYPED]);
  }, 90_000);

  it('and is gone once it was sent', async () => {
    const { page, act } = applicant;
    await page.goto(`/e/cases/${id}?act=complain`);
    const content = page.getByLabel('投诉内容');
    await content.waitFor();
    expect(await content.inputValue()).toBe(TYPED);
    await act('send-complaint');
    await content.waitFor({ state: 'detached' });
    const kept = await page.evaluate<string[]>('Object.keys(localStorage)');
    expect(kept.filter((key) => key.includes('complain'))).toEqual([]);
  }, 60_000);
});

describe('a form that a button opens in the page', () => {
  const focused = ({ page }: Visitor) =>
    page.evaluate<string>('document.activeElement.dataset.act || document.activeElement.textContent');

  it('takes the focus; Escape closes it, keeps what was typed, and gives the focus back to the button', async () => {
    const { page } = applicant;
    await page.goto(`/e/cases/${id}`);
    await page.locator('[data-act="withdraw"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '撤回申请' }).waitFor();
    expect(await focused(applicant)).toBe('撤回申请');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('不再建设');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: '撤回申请' }).waitFor({ state: 'detached' });
    expect([await focused(applicant), new URL(page.url()).search]).toEqual(['withdraw', '']);
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('理由').inputValue()).toBe('不再建设');
  });

  it('of a step that was done before is not sent without its scan, and Escape takes nothing away that is kept nowhere', async () => {
    const officer = await comes(`reviewer.planning.${cast.zone}`, `/o/cases/${id}?act=checkSite`);
    const { page } = officer;
    const [send, why] = [page.locator('[data-act="checkSite-now"]'), page.getByLabel('补录原因')];
    await send.waitFor();
    expect(await send.isEnabled()).toBe(true);
    await officer.act('is-late');
    await why.fill(TYPED);
    expect(await send.isEnabled()).toBe(false);
    await why.press('Escape');
    expect([await why.inputValue(), ...officer.troubles]).toEqual([TYPED]);
  });

  it('and so does one that stands in the place of its button', async () => {
    const { page } = applicant;
    await page.goto(`/e/projects/${cast.project}`);
    await page.waitForLoadState('networkidle');
    await page.locator('[data-act="open-ask-for-steward"]').press('Enter');
    const form = page.getByLabel('需要帮助的事');
    await form.waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect([await focused(applicant), ...applicant.troubles]).toEqual(['open-ask-for-steward']);
  });
});

it('of a decision: what came to the server though its answer was lost is not set against what is typed next', async () => {
  const { page } = await comes(`reviewer.planning.${cast.zone}`, `/o/cases/${parallel}/decision`);
  await page.getByRole('button', { name: '准予', exact: true }).click();
  const lost = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route('**/api/drafts/**', lost, { times: 1 });
  const failed = page.waitForEvent('requestfailed');
  const reasons = page.getByLabel('理由', { exact: true });
  await reasons.fill('到了，回答丢了。');
  await failed;
  await reasons.fill('到了，回答丢了，接着写。');
  await page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  expect(await page.getByText('同一份内容在两处改过').count()).toBe(0);
}, 60_000);

it('of a filing: who signs in again while it is filled in is told what is still missing, and not to sign in', async () => {
  const visitor = await comes('gu.1', `/e/projects/${cast.project}/file?items=A06`);
  const { page } = visitor;
  const verdict = page.locator('.check .verdict');
  await verdict.waitFor();
  await endSession(visitor);
  await page.locator('input[id^="filing-"]').first().fill(TYPED);
  await signInAgain(visitor, 'gu.1');
  await verdict.waitFor();
  expect(await page.getByText('E-SIGN-IN').count()).toBe(0);
  expect(await page.locator('input[id^="filing-"]').first().inputValue()).toBe(TYPED);
}, 60_000);
