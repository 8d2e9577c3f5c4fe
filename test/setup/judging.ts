import type { Visitor } from './visitor.ts';

/** Looks at each material in turn and finds it good with one key, which goes on to the next. */
export async function judgeEverything({ page }: Visitor): Promise<void> {
  const rows = await page.locator('.check-row:has([data-act="verdict-good"])').count();
  const judged = page.locator('[data-act="verdict-good"][aria-pressed="true"]');
  for (let done = await judged.count(); done < rows; done++) {
    await page.locator('.check-chosen [data-act="verdict-good"]:enabled').waitFor();
    await page.keyboard.press('1');
    await judged.nth(done).waitFor();
  }
}
