import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { step } from '../bench/progress.ts';
import { findChromium } from '../start/chromium.ts';
import { startDemonstrationHouse } from './house.ts';
import { sheetOf } from './sheet.ts';
import { SCREENS } from './pages.ts';
import { takePage } from './take.ts';

/** Pictures of all main pages and a page that shows them, in `pictures/screens`; nothing of it is part of the repository. */
export async function takeScreens(root: string, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { beside: { type: 'string' }, only: { type: 'string' } } });
  const names = values.only?.split(',');
  const screens = SCREENS.filter(({ name }) => names?.includes(name) ?? true);
  const folder = path.join(root, 'pictures', 'screens');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const house = await startDemonstrationHouse(root, step);
  const browser = await chromium.launch({ ...(await findChromium()), headless: true });
  try {
    for (const screen of screens)
      await step(screen.name, () => takePage(browser, house.base, screen, folder)).catch(tell);
    await writeFile(path.join(folder, 'index.html'), await sheetOf(screens, values.beside ?? null));
  } finally {
    await browser.close();
    await house.stop();
  }
  process.stdout.write(`${path.join(folder, 'index.html')}\n`);
}

/** A page that cannot be taken leaves the others; it is told, and the command has failed. */
function tell(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
