import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { SIGN_IN_DEFAULTS } from '../../config-sign-in.ts';
import { freePort } from '../../start/free-port.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { layCase } from '../api/cases.ts';
import { openDesk } from '../api/desk.ts';
import { settingsFor, startProvider } from '../api/identity-provider.ts';
import { PASSWORD, practiceZone } from '../api/zones.ts';
import { launchBrowser } from '../setup/browser.ts';
import { openWindow } from '../setup/visitor.ts';

// Whoever comes by the provider alone signs by it too, in a window beside the page. Nothing here needs the engine.
const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const provider = await startProvider(`${base}/login/callback`);
const oidc = settingsFor(provider, 'refuse');
const { admin, pool } = await openDesk({ port, publicUrl: base, signIn: { ...SIGN_IN_DEFAULTS, oidc } });
const browser = await launchBrowser();

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  const firm = { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
  const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
  const people = [
    { name: '顾文静', login: 'gu', capacity: 'legalRepresentative' as const },
    { name: '汤敏', login: 'tang', capacity: 'agent' as const, mandate: '申报' },
  ];
  for (const person of people)
    await admin(enterpriseRoutes.addEnterprisePerson, {
      params: { enterprise },
      body: { ...person, password: PASSWORD },
    });
  await layCase(pool, { zone: await practiceZone(admin), enterprise });
  await pool.query('UPDATE item_version SET item = $1', [readFileSync('catalogue/items/A02.json', 'utf8')]);
}, 120_000);

it('says once who (s)he is here, and signs a mandate by proving anew at the provider who (s)he is; what was filled in stays', async () => {
  const one = await openWindow(browser, base);
  const { page, act } = one;
  // The provider's own page waits for letters from elsewhere before it can be used.
  await page.context().route('https://fonts.googleapis.com/**', (route) => route.abort());
  await page.goto('/login');
  await act('begin-oidc');
  await signInThere(page);
  await page.getByRole('heading', { name: '没有登录' }).waitFor();
  await one.picture('link-provider');
  await page.locator('input[name="login"]').fill('gu');
  await page.locator('input[name="password"]').fill(PASSWORD);
  await act('sign-in');
  await page.waitForURL(`${base}/e**`);
  await page.goto('/e/mandates');
  await act('open-give-mandate');
  await page.getByLabel('申报和办理').check();
  await page.getByLabel('末日').fill('2026-12-31');
  await page.getByLabel('授权委托书编号').fill('澜微授〔2026〕1号');
  await page.getByRole('radio', { name: '汤敏' }).check();
  await act('read-mandate');
  await act('give-mandate');
  await page.locator('[data-act="confirm-elsewhere"]').waitFor();
  expect(await one.violations()).toEqual([]);
  await one.picture('confirm-elsewhere');
  const [beside] = await Promise.all([page.waitForEvent('popup'), act('confirm-elsewhere')]);
  const closed = beside.waitForEvent('close');
  await signInThere(beside);
  await page.getByRole('cell', { name: '有效' }).waitFor();
  await closed;
  const { rows } = await pool.query(`SELECT p.login FROM signature s JOIN person p ON p.id = s.person_id`);
  expect(rows).toEqual([{ login: 'gu' }]);
  // What the provider's own pages ask for elsewhere is its business.
  // And the first time the provider's person was nobody here.
  expect(one.troubles.filter((trouble) => trouble.includes(base))).toEqual([
    expect.stringMatching(/403 .*\/api\/oidc\/sessions$/),
  ]);
}, 90_000);

/** On the provider's own pages: it asks for a login, and the first time whether our system may know of it. */
async function signInThere(page: Page): Promise<void> {
  // Our own page has a login and a password too, and is there until the provider's has come.
  await page.waitForURL(`${provider.issuer}/**`);
  await page.locator('input[name="login"]').fill('gu');
  await page.locator('input[name="password"]').fill('x');
  await page.locator('[type="submit"]').click();
  const consent = page.locator('input[name="prompt"][value="consent"]');
  const left = page.waitForURL(`${base}/**`).catch(() => undefined);
  const asked = consent.waitFor({ state: 'attached' }).then(() => page.locator('[type="submit"]').click());
  await Promise.race([left, asked.catch(() => left)]);
}
