import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { setupRoutes } from '../../api/contract/setup.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { openDesk } from '../api/desk.ts';
import { personOf, practiceZone, PASSWORD as GIVEN } from '../api/zones.ts';
import { launchBrowser } from '../setup/browser.ts';
import { openWindow, signInOnPage } from '../setup/visitor.ts';
import { PASSWORD } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const NEXT = '自己选的一个很长很长的密码';
const desk = await openDesk();
const browser = await launchBrowser();

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
}, 120_000);

describe('the account menu', () => {
  it('lets everybody change their password, told where it is wrong', async () => {
    const zone = await practiceZone(desk.admin);
    await personOf(desk.admin, zone, 'wanghaiping', [{ capacity: 'supervisor' }]);
    const first = await signIn(desk.url, 'wanghaiping', GIVEN);
    await first.call(peopleRoutes.changePassword, { body: { current: GIVEN, password: PASSWORD } });
    const visitor = await signInOnPage(browser, desk.url, 'wanghaiping');
    const { page, act } = visitor;
    // The list of clocks has come: until then the page of the area still gives way to it, and an open menu with it.
    await page.locator('[data-act="refresh"]:visible').waitFor();
    await page.locator('.account-button').click();
    await act('open-change-password');
    const dialog = page.getByRole('dialog', { name: '改密码' });
    await dialog.getByLabel('现在的密码').fill('错的');
    await dialog.getByLabel('新密码').pressSequentially(NEXT);
    await act('change-password');
    await dialog.getByText('登录名或密码不对').waitFor();
    await dialog.getByLabel('现在的密码').fill(PASSWORD);
    await act('change-password');
    await dialog.getByText('密码已改').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await expect(signIn(desk.url, 'wanghaiping', NEXT)).resolves.toBeDefined();
    await page.context().close();
  }, 90_000);
});

describe('an address that somebody opens without being signed in', () => {
  it.each(['/s/today?from=letter', '/o/tasks', '/e/cases/none', '/a', '/h'])(
    '%s leads to the page of signing in and from there back to it',
    async (address) => {
      const { page, violations } = await openWindow(browser, desk.url);
      await page.goto(address);
      await page.waitForURL(
        ({ pathname, search }) => pathname === '/login' && search.endsWith(encodeURIComponent(address)),
      );
      await page.getByLabel('登录名').waitFor();
      expect(await violations()).toEqual([]);
      await page.context().close();
    },
  );
});

describe('somebody without a role for the page', () => {
  it('is offered the roles that (s)he has, and not told to have none', async () => {
    const zone = await practiceZone(desk.admin);
    await personOf(desk.admin, zone, 'xiaqing', [{ capacity: 'window' }, { capacity: 'supervisor' }]);
    const first = await signIn(desk.url, 'xiaqing', GIVEN);
    await first.call(peopleRoutes.changePassword, { body: { current: GIVEN, password: PASSWORD } });
    const { page, violations } = await signInOnPage(browser, desk.url, 'xiaqing');
    await page.goto('/e/projects');
    await page.getByText('您的身份都不能打开这个页面').waitFor();
    expect(await violations()).toEqual([]);
    await page.locator('[data-act="wear-hat"]').last().click();
    await page.waitForURL(/\/[os](\/|$)/);
    await page.context().close();
  }, 90_000);
});

describe('a page whose code is not there any more', () => {
  it('says so in words, and is opened again by one click', async () => {
    const zone = await practiceZone(desk.admin);
    await personOf(desk.admin, zone, 'mengfan', [{ capacity: 'supervisor' }]);
    const first = await signIn(desk.url, 'mengfan', GIVEN);
    await first.call(peopleRoutes.changePassword, { body: { current: GIVEN, password: PASSWORD } });
    const { page, act, violations } = await signInOnPage(browser, desk.url, 'mengfan');
    await page.locator('[data-act="refresh"]:visible').waitFor();
    await page.route('**/assets/report-page*', (route) => route.abort());
    await page.getByRole('link', { name: '报表' }).click();
    await page.getByRole('heading', { name: '这一页没有打开' }).waitFor();
    expect(await violations()).toEqual([]);
    await page.unroute('**/assets/report-page*');
    await act('open-again');
    await page.getByRole('heading', { name: '这一页没有打开' }).waitFor({ state: 'detached' });
    await page.context().close();
  }, 90_000);

  it('leaves the rest of a page as it is where it is the code of one article alone', async () => {
    const { page } = await openWindow(browser, desk.url);
    await page.goto(`${desk.url}/p/calculator`);
    await page.locator('#calc-promised').fill('20');
    await page.locator('#calc-start').fill('2026-09-01');
    await page.getByRole('button', { name: '计算', exact: true }).click();
    await page.getByText('逐段说明').click();
    await page.route('**/assets/article-text*', (route) => route.abort());
    await page.locator('button.link.article').first().click();
    await page.getByText('系统刚刚更新').waitFor();
    expect(await page.locator('#calc-promised').inputValue()).toBe('20');
    await page.context().close();
  }, 90_000);
});

describe('the page of the account', () => {
  it('sets up a code generator, which is then asked for at the next sign-in; ends another session', async () => {
    const zone = await practiceZone(desk.admin);
    await personOf(desk.admin, zone, 'lvhang', [{ capacity: 'supervisor' }]);
    const first = await signIn(desk.url, 'lvhang', GIVEN);
    await first.call(peopleRoutes.changePassword, { body: { current: GIVEN, password: PASSWORD } });
    const visitor = await signInOnPage(browser, desk.url, 'lvhang');
    const { page, act } = visitor;
    await page.goto('/account');
    await act('end-session');
    await page.locator('[data-act="end-session"]').waitFor({ state: 'detached' });
    await page.getByRole('table', { name: '登录的设备' }).getByText('这里').waitFor();
    await expect(first.call(sessionRoutes.readMe, {})).rejects.toThrow('E-SIGN-IN');
    await act('open-begin-second-factor');
    await page.getByLabel('现在的密码').last().fill(PASSWORD);
    await act('begin-second-factor');
    const secret = (await page.locator('form code').textContent()) ?? '';
    expect(await visitor.violations()).toEqual([]);
    await page.getByLabel('验证器上的六位数字').fill(codeOf(secret, -1));
    await act('confirm-second-factor');
    await page.getByText('备用码（只显示这一次）').waitFor();
    await expect(page.locator('.recovery-codes li').count()).resolves.toBe(10);
    expect(await visitor.violations()).toEqual([]);
    await act('sign-out-everywhere');
    await page.waitForURL(({ pathname }) => pathname === '/login');
    await page.getByLabel('登录名').fill('lvhang');
    await page.getByLabel('密码').fill(PASSWORD);
    await act('sign-in');
    await page.getByLabel('动态验证码或备用码').fill(codeOf(secret));
    await act('sign-in');
    await page.waitForURL(({ pathname }) => pathname !== '/login');
    await page.context().close();
  }, 90_000);
});

const codeOf = (secret: string, later = 0): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + later * 30_000 });

describe('the administrator’s pages', () => {
  it('end a hat of an enterprise, and name the administrators', async () => {
    await desk.admin(setupRoutes.addAdministrator, { body: { name: '顾一', login: 'root', password: PASSWORD } });
    const firm = { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
    const { id } = await desk.admin(enterpriseRoutes.addEnterprise, { body: firm });
    const person = { name: '沈经办', login: 'shen', password: GIVEN, capacity: 'staff' as const };
    const params = { enterprise: id };
    await desk.admin(enterpriseRoutes.addEnterprisePerson, { params, body: person });
    const visitor = await signInOnPage(browser, desk.url, 'root');
    const { page, act } = visitor;
    await page.goto(`/a/enterprises?enterprise=${id}`);
    await page.getByText('沈经办').waitFor();
    await act('open-end-enterprise-hat');
    await act('end-enterprise-hat');
    await page.getByText('止', { exact: false }).first().waitFor();
    expect(await visitor.violations()).toEqual([]);
    const { people } = await desk.admin(enterpriseRoutes.listEnterprisePeople, { params });
    expect(people[0]?.hats[0]?.lastDay).not.toBeNull();
    await page.goto('/a/system');
    await page.getByRole('table', { name: '系统管理员' }).getByText('root').waitFor();
    expect(await visitor.violations()).toEqual([]);
    expect(visitor.troubles).toEqual([]);
    await page.context().close();
  }, 90_000);
});
