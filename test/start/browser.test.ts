import { expect, test } from '@jest/globals';
import { launchBrowser } from '../setup/browser.ts';

const browser = await launchBrowser();

test('the browser of this test run shows a page', async () => {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>全链</title><main>办件</main>');
  expect(await page.title()).toBe('全链');
  expect(await page.textContent('main')).toBe('办件');
  await page.close();
});
