import { afterAll } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../start/chromium.ts';

/**
 * A headless Chromium for one test file, closed after its last test: `const browser = await launchBrowser();` at the
 * top of the file. CHROMIUM_PATH, else one on the PATH, else the one from npm.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, headless: true });
  afterAll(() => browser.close());
  return browser;
}
