import { beforeAll, describe, expect, it } from '@jest/globals';
import { peopleRoutes } from '../../api/contract/people.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { setupRoutes } from '../../api/contract/setup.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { worksRoutes } from '../../api/contract/works.ts';
import { acceptWhole } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { openStage } from '../setup/stage.ts';
import type { Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const { house, comes, troubles } = await openStage({ holdPapers: true });
let cast: Cast;
let id = '';
let other = '';
let first: Visitor;
let second: Visitor;

beforeAll(async () => {
  const change = { A16: { after: [] }, A07b: { after: [] } };
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A16', 'A07b'], change });
  const filed = await file(cast, { A06: {}, A16: {}, A07b: {} });
  [id, other] = [caseOf(filed, 'A06'), caseOf(filed, 'A07b')];
  const body = { name: '李岚', login: `li.${cast.zone}`, password: PASSWORD, hats: [{ capacity: 'window' as const }] };
  await cast.admin(peopleRoutes.addPerson, { params: { zone: cast.zone }, body });
  first = await comes(`window.${cast.zone}`);
  second = await comes(`li.${cast.zone}`);
}, 120_000);

describe('the day of receipt', () => {
  it('is day 0 of the days in which the applicant must hear, at the window as on the page of the case', async () => {
    const { page } = second;
    for (const place of ['/acceptance', '']) {
      await page.goto(`/o/cases/${id}${place}`);
      await page.getByText('工作日第 0 天，共 5 天').first().waitFor();
    }
    expect(await second.violations()).toEqual([]);
  }, 60_000);
});

describe('a step that somebody else has in hand', () => {
  it('is asked for where the page tells who has it, and by U in the work list', async () => {
    const { rows } = await cast.window.call(taskRoutes.listTasks, {});
    for (const { task } of rows) await cast.window.call(taskRoutes.claimTask, { params: { task }, body: {} });
    const { page, act } = second;
    await page.goto(`/o/cases/${id}/acceptance`);
    await act('ask-hand-over');
    await page.getByText('已请 window甲 移交，他收到了消息。').waitFor();
    expect(await second.violations()).toEqual([]);
    await page.goto('/o/tasks');
    await page.locator('.work-row').nth(2).waitFor();
    await page.keyboard.press('u');
    await page.getByText('先用 J、K 选一件').waitFor();
    for (let row = 0; row < rows.length; row++) {
      await page.keyboard.press('j');
      await page.keyboard.press('u');
      await page.getByText(/已请 window甲 移交|请 window甲 移交，他已收到消息/).waitFor();
    }
    expect(await second.violations()).toEqual([]);
  }, 60_000);

  it('its holder hears of it, hands it over with the reason, and gets it back from the page of the step', async () => {
    const { page, act } = first;
    await page.goto('/o/messages');
    await page
      .getByText(/李岚请您移交/)
      .first()
      .waitFor();
    expect(await first.violations()).toEqual([]);
    await page.goto(`/o/cases/${id}/acceptance`);
    await page.locator('.case-claim').getByText('李岚请您移交').waitFor();
    await act('open-hand-over');
    await page.getByLabel('移交', { exact: true }).click();
    await page.getByTitle('李岚').click();
    await page.getByLabel('理由（可不填）').fill('今天休假。');
    await act('hand-over');
    await page.getByText('李岚 已认领').first().waitFor();
    await second.page.goto(`/o/cases/${id}/acceptance`);
    await second.act('open-give-back');
    await second.page.getByLabel('理由（可不填）').fill('材料是他看的。');
    expect(await second.violations()).toEqual([]);
    await second.act('give-back');
    await second.page.getByText('window甲 已认领').first().waitFor();
  }, 60_000);

  it('the case tells who had it and why, and the own list what others did', async () => {
    const { page } = first;
    await page.goto(`/o/cases/${id}`);
    const panel = page.locator('.hands');
    await panel.getByText('今天休假。').waitFor();
    expect(await panel.locator('tbody tr').count()).toBe(2);
    expect(await first.violations()).toEqual([]);
    await page.goto('/o/changes');
    await page.getByText('材料是他看的。').waitFor();
    expect(await page.getByText('今天休假。').count()).toBe(0);
    expect(await first.violations()).toEqual([]);
    await first.picture('changes-of-hands');
  }, 60_000);
});

describe('how the notices of a case arrived', () => {
  it('stands on its page for the office and for its enterprise, in both languages', async () => {
    await acceptWhole(cast, id);
    await first.page.goto(`/o/cases/${id}`);
    await first.act('show-notices');
    await first.page.getByRole('cell', { name: /已受理/ }).waitFor();
    await first.page.getByText('没有人打开').first().waitFor();
    expect(await first.violations()).toEqual([]);
    const applicant = await comes('gu.1', `/e/cases/${id}`);
    await applicant.act('show-notices');
    await applicant.page.getByRole('cell', { name: /已受理/ }).waitFor();
    expect(await applicant.violations()).toEqual([]);
    await applicant.page.evaluate(`localStorage.setItem('quanlian.language', 'en')`);
    await applicant.page.reload();
    await applicant.act('show-notices');
    await applicant.page.getByText('in the message centre alone').first().waitFor();
    await applicant.picture('notices-of-a-case-en');
  }, 90_000);
});

describe('the works of a project', () => {
  it('are taken off by whoever named them, as long as nothing was filed for them', async () => {
    const params = { project: cast.project };
    const body = { number: '01', name: '一号厂房', phase: '1' };
    await cast.applicant.call(worksRoutes.nameWorks, { params, body });
    const { page, act } = await comes('gu.1', `/e/projects/${cast.project}`);
    await page.getByText('01 一号厂房').waitFor();
    await act('open-remove-works');
    await act('remove-works');
    await page.getByText('01 一号厂房').waitFor({ state: 'detached' });
    const { units } = await cast.applicant.call(projectProgressRoutes.readProgress, { params });
    expect(units).toEqual([]);
  }, 60_000);
});

describe('steps of several units', () => {
  it('are narrowed to one unit, or reassigned at once, each to the people of its unit', async () => {
    await acceptWhole(cast, other);
    await cast.officer('reviewer', 'planning');
    await cast.officer('reviewer', 'environment');
    await cast.moveTo('2026-09-11T09:00');
    const { page, act, violations, picture } = await comes(`supervisor.${cast.zone}`, '/s/today?group=unclaimed');
    await page.locator('.triage-table tbody tr').nth(1).waitFor();
    await page.getByRole('button', { name: /生态环境局 1|环境.* 1/ }).click();
    await page.locator('.triage-table tbody tr').nth(1).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '全部单位 2' }).click();
    await act('select-all');
    await act('reassign');
    await page.locator('.giving').nth(1).waitFor();
    expect(await violations()).toEqual([]);
    await picture('j10-several-units');
    await act('reassign-now');
    await page.getByText('2 件已改派。').waitFor();
  }, 60_000);

  it('and U reminds whoever has what is chosen in the list of clocks', async () => {
    const { page, violations } = await comes(`supervisor.${cast.zone}`, '/s/clocks');
    await page.locator('.clock-table tbody tr').first().waitFor();
    await page.keyboard.press('j');
    await page.getByText('已选 1 件').waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('u');
    await page.getByText('1 件已发出。').waitFor();
  }, 60_000);
});

describe('the board of a supervisor', () => {
  it('fits the width of a telephone with the load of each officer, in English as well', async () => {
    const { page, picture } = await comes(`supervisor.${cast.zone}`, '/s/board');
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [language, load] of [
      ['zh', '各人手上的件'],
      ['en', 'Load by officer'],
    ] as const) {
      await page.evaluate(`localStorage.setItem('quanlian.language', '${language}')`);
      await page.reload();
      await page.getByRole('table', { name: load }).waitFor();
      await picture(`board-narrow-${language}`);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    }
  }, 60_000);
});

describe('files whose contents are lost', () => {
  it('are told the administrator of the system with what rests on them and what to do', async () => {
    const { pool } = house.database;
    await cast.admin(setupRoutes.addAdministrator, { body: { name: '运维', login: 'keeper', password: PASSWORD } });
    const { page, violations, picture } = await comes('keeper', '/a/lost-files');
    await page.getByText('所有核对过的内容都在').waitFor();
    expect(await violations()).toEqual([]);
    await pool.query(
      `INSERT INTO blob_check (sha256, checked_at, fault, found_at) SELECT DISTINCT sha256, now(), 'missing', now() FROM file`,
    );
    await page.reload();
    await page.getByText('申报材料.pdf').first().waitFor();
    await page.getByText(/从备份中找出/).waitFor();
    expect(await violations()).toEqual([]);
    await picture('lost-files');
  }, 60_000);
});

it('nobody met an error of the console but what was refused on purpose', () => {
  expect(troubles().filter((trouble) => !/409|\/api\/me/.test(trouble))).toEqual([]);
});
