import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { peopleRoutes } from '../../api/contract/people.ts';
import { setupRoutes } from '../../api/contract/setup.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { openDesk } from '../api/desk.ts';
import { personOf, practiceZone, PASSWORD as GIVEN } from '../api/zones.ts';
import { launchBrowser } from '../setup/browser.ts';
import { openWindow, signInOnPage, type Visitor } from '../setup/visitor.ts';
import { PASSWORD } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const LANWEI = { uscc: '91320505MA1GXQ012R', name: '苏州澜微医疗器械有限公司' };
const desk = await openDesk();
const browser = await launchBrowser();
const visitors: Visitor[] = [];
let zone = '';

/** Somebody of the zone with a password of their own, in a window of their own. */
async function officer(login: string, capacity: 'window' | 'supervisor' | 'admin'): Promise<Visitor> {
  await personOf(desk.admin, zone, login, [{ capacity }]);
  const first = await signIn(desk.url, login, GIVEN);
  await first.call(peopleRoutes.changePassword, { body: { current: GIVEN, password: PASSWORD } });
  return kept(await signInOnPage(browser, desk.url, login));
}

const kept = (visitor: Visitor): Visitor => (visitors.push(visitor), visitor);
const stranger = async (): Promise<Visitor> => kept(await openWindow(browser, desk.url));
/** What is broken on the page, on the desk and on the phone, or wider than the phone. */
async function faultsOn({ page, violations }: Visitor): Promise<readonly string[]> {
  const wide = await violations();
  await page.setViewportSize({ width: 390, height: 844 });
  const narrow = await violations();
  const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  await page.setViewportSize({ width: 1366, height: 768 });
  return [...wide, ...narrow, ...(beyond > 0 ? [`${beyond} px wider than the phone`] : [])];
}

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  zone = await practiceZone(desk.admin);
}, 120_000);

afterAll(() => Promise.all(visitors.map(({ page }) => page.context().close())));

describe('an enterprise that comes by itself', () => {
  let enterprise: Visitor;
  let link = '';

  it('registers on one page, and is marked as unconfirmed (未核验) until the window has seen its licence', async () => {
    enterprise = await stranger();
    const { page, act } = enterprise;
    await page.goto('/register');
    await page.getByLabel('统一社会信用代码').fill(LANWEI.uscc);
    await page.getByLabel('企业名称').fill(LANWEI.name);
    await page.getByLabel('法定代表人').fill('顾文静');
    await page.getByLabel('地址').fill('科创园 1 号');
    await page.getByLabel('登录名').fill('guwenjing');
    await page.getByLabel(/^密码/).fill(PASSWORD);
    expect(await faultsOn(enterprise)).toEqual([]);
    await act('register');
    await page.getByText('已经注册').waitFor();
    await page.goto('/login');
    await page.getByLabel('登录名').fill('guwenjing');
    await page.getByLabel('密码').fill(PASSWORD);
    await act('sign-in');
    await page.getByText('未核验', { exact: true }).waitFor();
    expect(await faultsOn(enterprise)).toEqual([]);
  }, 60_000);

  it('invites an agent by a link that is shown once', async () => {
    const { page, act } = enterprise;
    await page.goto('/e/people');
    await act('open-invite');
    await page.getByRole('radio', { name: '委托代理人' }).check();
    await page.getByLabel('名称或姓名').fill('唐敏');
    await page.getByLabel(/^委托权限/).fill('申报、补正');
    await act('invite');
    link = (await page.locator('.message code').textContent()) ?? '';
    expect(link).toContain('/invitation#');
    await page.getByRole('table', { name: '邀请' }).getByText('唐敏').waitFor();
    expect(await faultsOn(enterprise)).toEqual([]);
  }, 60_000);

  it('the agent makes a login by the link, which then is used up', async () => {
    const agent = await stranger();
    const { page, act } = agent;
    await page.goto(link);
    await page.getByText(`${LANWEI.name} 邀请 唐敏 办理申报。`).waitFor();
    await page.getByLabel('登录名').fill('tangmin');
    await page.getByLabel(/^密码/).fill(PASSWORD);
    expect(await faultsOn(agent)).toEqual([]);
    await act('accept-invitation');
    await page.getByText('已接受').waitFor();
    const late = await stranger();
    await late.page.goto(link);
    await late.page.locator('.message-refused').waitFor();
    expect(await faultsOn(late)).toEqual([]);
  }, 60_000);

  it('is confirmed at the window, which writes down by what; the mark goes', async () => {
    const window = await officer('chenliqun', 'window');
    const { page, act } = window;
    await page.goto('/o/registrations');
    await page.getByRole('row', { name: new RegExp(LANWEI.uscc) }).waitFor();
    await act('open-confirm-identity');
    await page.getByLabel('凭什么核验').fill('营业执照原件、法定代表人身份证');
    expect(await faultsOn(window)).toEqual([]);
    await act('confirm-identity');
    await page.getByRole('row', { name: new RegExp(LANWEI.uscc) }).waitFor({ state: 'detached' });
    await enterprise.page.goto('/e');
    await enterprise.page.getByRole('heading', { name: LANWEI.name }).waitFor();
    await expect(enterprise.page.getByText('未核验', { exact: true }).count()).resolves.toBe(0);
  }, 60_000);

  it('back from a provider that is not set up, reads what to do', async () => {
    const lost = await stranger();
    await lost.page.goto('/login/callback?code=x&state=y');
    await lost.page.getByRole('heading', { name: '没有登录' }).waitFor();
    expect(await faultsOn(lost)).toEqual([]);
  }, 60_000);
});

describe('an officer who must stay away, or is away', () => {
  it('declares a relation and appoints a substitute on one page, which the supervisor sees', async () => {
    const [away, standIn] = [await officer('lilan', 'window'), await officer('wanghaiping', 'supervisor')];
    const { page, act } = away;
    await page.goto('/o/staff');
    await act('open-declare-relation');
    await page.getByLabel('统一社会信用代码').fill(LANWEI.uscc);
    await page.getByRole('radio', { name: '亲属利害关系' }).check();
    await page.getByLabel('说明').fill('妻弟任该公司财务负责人');
    expect(await faultsOn(away)).toEqual([]);
    await act('declare-relation');
    await page.getByRole('row', { name: /亲属利害关系/ }).waitFor();
    await act('open-appoint-substitute');
    await page.locator(`input[value="${await personIn(standIn)}"]`).check();
    await page.getByLabel('最后一天').fill('2026-10-16');
    await page.getByLabel('理由').fill('培训');
    expect(await faultsOn(away)).toEqual([]);
    await act('appoint-substitute');
    await page.getByRole('row', { name: /培训/ }).waitFor();
    await standIn.page.goto('/s/staff');
    await standIn.page.getByRole('region', { name: '本区的代理' }).getByText('培训').waitFor();
    await standIn.page.getByRole('region', { name: '本区的回避关系' }).getByText(LANWEI.name).waitFor();
    expect(await faultsOn(standIn)).toEqual([]);
    await act('open-end-own-substitution');
    await page.getByLabel('理由').last().fill('提前回来');
    await act('end-own-substitution');
    await page.getByText('已结束：提前回来').waitFor();
  }, 90_000);
});

/** Who is signed in in that window. */
async function personIn({ page }: Visitor): Promise<string> {
  const { person } = (await (await page.request.get('/api/me')).json()) as { person: { id: string } };
  return person.id;
}

describe('the pages of an administrator', () => {
  it.each(['clock', 'people', 'items', 'calendar', 'grants', 'pilots', 'parks', 'rules', 'standards'])(
    'show the part %s of the zone, on the desk and on the phone',
    async (part) => {
      const { page } = await chief();
      await page.goto(`/a/zones/${zone}?part=${part}`);
      await page.locator('.panel').first().waitFor();
      expect(await faultsOn(await chief())).toEqual([]);
    },
    60_000,
  );

  it('change one rule of the zone and leave the others as they are, those too that the form does not ask', async () => {
    const params = { zone };
    const before = await desk.admin(zoneRoutes.putRules, {
      params,
      body: { strategicIndustries: ['C3584'], rectifyDays: 12, competentOrgans: { A28: '苏州市生态环境局' } },
    });
    const { page, act } = await chief();
    await page.goto(`/a/zones/${zone}?part=rules`);
    await act('open-put-rules');
    const cap = page.getByLabel('每家企业每年检查次数上限');
    await cap.fill('7');
    await act('put-rules');
    await cap.waitFor({ state: 'detached' });
    expect(await desk.admin(zoneRoutes.readRules, { params, query: {} })).toEqual({ ...before, visitCap: 7 });
  }, 60_000);

  it('enter a park, and lead to who read what', async () => {
    const admin = await chief();
    const { page, act } = admin;
    await page.goto(`/a/zones/${zone}?part=parks`);
    await act('open-put-park');
    await page.getByLabel('园区代码').fill('north');
    await page.getByLabel('名称').fill('北区');
    await page.getByLabel('窗口地址').fill('北区政务服务站');
    expect(await faultsOn(admin)).toEqual([]);
    await act('put-park');
    await page.getByRole('row', { name: /北区/ }).waitFor();
    await page.getByRole('link', { name: '查阅记录' }).click();
    await page.getByRole('heading', { name: '查阅记录' }).waitFor();
    expect(await faultsOn(admin)).toEqual([]);
  }, 60_000);

  it('make a key with a scope, shown once, that stands in the table of keys, which goes on with the older ones', async () => {
    await desk.admin(setupRoutes.addAdministrator, { body: { name: '顾一', login: 'root', password: PASSWORD } });
    const root = kept(await signInOnPage(browser, desk.url, 'root'));
    const { page, act } = root;
    await page.goto('/a/system');
    await act('open-add-key');
    await page.getByLabel('名称或姓名').fill('数据共享平台');
    await page.getByRole('button', { name: '加一项可用的接口或标签' }).click();
    await page.getByLabel('可用的接口或标签 1').fill('运行');
    expect(await faultsOn(root)).toEqual([]);
    await act('add-key');
    await page.getByRole('row', { name: /数据共享平台.*运行/ }).waitFor();
    expect(await faultsOn(root)).toEqual([]);
    await desk.pool.query(`INSERT INTO api_key (key_hash, name, person_id, created_at)
      SELECT 'old' || n, '旧密钥' || n, (SELECT id FROM person WHERE login = 'root'), timestamptz '2020-01-01' + n * interval '1 day'
      FROM generate_series(1, 101) n`);
    await page.reload();
    await page.getByRole('row', { name: /旧密钥101/ }).waitFor();
    const oldest = page.getByRole('row', { name: /旧密钥1 / });
    await expect(oldest.count()).resolves.toBe(0);
    await page.getByRole('button', { name: '继续读取' }).click();
    await oldest.waitFor();
    await expect(page.getByRole('button', { name: '继续读取' }).count()).resolves.toBe(0);
    expect(await faultsOn(root)).toEqual([]);
  }, 60_000);
});

let ofZone: Promise<Visitor> | null = null;
const chief = (): Promise<Visitor> => (ofZone ??= officer('linzhiyuan', 'admin'));

it('nothing went wrong on any of these pages', () => {
  // The way back from a provider that is not there, and a link that is used up, are refused, and the browser says so.
  const expected = /\/api\/(oidc\/sessions|invitation-readings)/;
  expect(visitors.flatMap(({ troubles }) => troubles).filter((trouble) => !expected.test(trouble))).toEqual([]);
});
