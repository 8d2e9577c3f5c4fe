import { beforeAll, describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { openStage } from '../setup/stage.ts';
import type { Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

type Page = Visitor['page'];

const { house, comes } = await openStage({ holdPapers: true });
const FIRST = '苏州澜微医疗器械有限公司';
const SECOND = '苏州恒屹精密机械有限公司';
let cast: Cast;
let here: Visitor;
let elsewhere: Page;

/** The legal representative of two enterprises, in two windows of one browser, both for the first of them. */
beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A07b'] });
  const firm = { uscc: '91320411765432104F', name: SECOND, legalRepresentative: '顾文静', address: '科创园四期' };
  const { id } = await cast.admin(enterpriseRoutes.addEnterprise, { body: firm });
  await house.database.pool.query(
    `INSERT INTO hat (id, person_id, capacity, enterprise_id, first_day)
     SELECT 'second-hat', person_id, capacity, $1, first_day FROM hat WHERE enterprise_id = $2`,
    [id, cast.enterprise],
  );
  here = await comes('gu.1', '/e');
  await homeOf(here.page, FIRST);
  elsewhere = await here.page.context().newPage();
  await elsewhere.goto('/e');
  await homeOf(elsewhere, FIRST);
}, 120_000);

const homeOf = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

async function changeTo(page: Page, name: string): Promise<void> {
  await page.locator('.account-button').click();
  await page.locator('[data-act="wear-hat"]', { hasText: name }).click();
  await homeOf(page, name);
}

/** Whose each project is, by their names. */
async function projects(): Promise<readonly unknown[]> {
  const { rows } = await house.database.pool.query(
    `SELECT p.name AS project, e.name AS enterprise FROM project p JOIN enterprise e ON e.id = p.enterprise_id
     WHERE p.name LIKE '两窗%' ORDER BY p.name`,
  );
  return rows;
}

async function fillIn({ page }: Visitor, code: string, name: string): Promise<void> {
  await page.goto('/e/projects/new');
  const facts = { 项目代码: code, 项目名称: name, 国民经济行业代码: 'C3584', 总投资: '1000000', 建设地点: '科创园' };
  for (const [label, value] of Object.entries({ ...facts, 用地面积: '1', 年综合能耗: '10' }))
    await page.getByLabel(label).fill(value);
}

describe('whoever acts for two enterprises in two windows', () => {
  it('reads the pages of the other one as soon as the hat is changed, also at the same address', async () => {
    await elsewhere.getByText('微创手术器械生产基地').first().waitFor();
    const changed = Date.now();
    await changeTo(elsewhere, SECOND);
    await elsewhere.getByText('还没有').first().waitFor();
    expect(await elsewhere.getByText('微创手术器械生产基地').count()).toBe(0);
    expect(Date.now() - changed).toBeLessThan(10_000);
  });

  it('does nothing for one that the page does not show, and goes on as the one of the page', async () => {
    await changeTo(elsewhere, FIRST);
    await fillIn(here, '2609-320505-89-01-481301', '两窗一');
    await changeTo(elsewhere, SECOND);
    await here.act('open-project-now');
    const dialog = here.page.getByRole('dialog');
    await dialog.getByText(`现在登录的身份是「${SECOND}`).waitFor();
    expect(await projects()).toEqual([]);
    expect(await here.page.locator('.account-hat').textContent()).toContain(FIRST);
    await here.picture('two-windows');
    await here.act('back-to-hat');
    await here.page.waitForURL('**/plan');
    expect(await projects()).toEqual([{ project: '两窗一', enterprise: FIRST }]);
  });

  it('or leaves the page for the other one, for which nothing of it is done', async () => {
    await fillIn(here, '2609-320505-89-01-481302', '两窗二');
    await elsewhere.reload();
    await changeTo(elsewhere, SECOND);
    await here.act('open-project-now');
    await here.act('go-on-as-other');
    await homeOf(here.page, SECOND);
    expect(await projects()).toHaveLength(1);
    expect(await here.violations()).toEqual([]);
  });
});
