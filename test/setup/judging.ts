import type { Visitor } from './visitor.ts';

/** Looks at each material in turn and finds it good with one key, which goes on to the next; answers how many keys that took. */
export async function judgeEverything({ page }: Visitor): Promise<number> {
  const rows = await page.locator('.check-row:has([data-act="verdict-good"])').count();
  const judged = page.locator('[data-act="verdict-good"][aria-pressed="true"]');
  const before = await judged.count();
  for (let done = before; done < rows; done++) {
    await page.locator('.check-chosen [data-act="verdict-good"]:enabled').waitFor();
    await page.keyboard.press('1');
    await judged.nth(done).waitFor();
  }
  return rows - before;
}
