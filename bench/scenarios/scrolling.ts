import { cookiesOf, inBrowser, withPage } from '../browser.ts';
import { rounded } from '../figures.ts';
import { step } from '../progress.ts';
import type { Town } from '../town.ts';
import { turnOf } from '../zone.ts';
import type { LongList } from './work-list.ts';

/** Scrolling a list from its first row to its last, while it is read by pages, and back. */
export interface ScrollingFigures {
  /** Rows that were read when the end came. */
  readonly rows: number;
  /** The longest time in which the thread could answer to nothing; 0: none above 50 ms. */
  readonly longestTaskMs: number;
  readonly tasksOver100: number;
  readonly p95FrameMs: number;
}

/** Scrolls by most of a window a frame; the end has come when no more was read for two seconds. */
const SCROLL = `(async () => {
  const box = document.querySelector('.work-box');
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration))).observe({ type: 'longtask' });
  const frames = [];
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  let last = performance.now();
  const move = async (by) => {
    box.scrollTop += by;
    await frame();
    frames.push(performance.now() - last);
    last = performance.now();
  };
  let [height, since] = [0, performance.now()];
  while (performance.now() - since < 2000) {
    await move(1000);
    if (box.scrollHeight !== height || box.scrollTop + box.clientHeight < box.scrollHeight - 1) since = performance.now();
    height = box.scrollHeight;
  }
  while (box.scrollTop > 0) await move(-1500);
  await new Promise((done) => setTimeout(done, 300));
  frames.sort((one, other) => one - other);
  return {
    rows: Number(document.querySelector('.work-table').getAttribute('aria-rowcount')),
    longestTaskMs: Math.max(0, ...tasks),
    tasksOver100: tasks.filter((ms) => ms > 100).length,
    p95FrameMs: frames[Math.floor(frames.length * 0.95)],
  };
})()`;

/** A reviewer scrolls the whole list of the bureau. */
export async function measureScrolling({ house }: Town, list: LongList, root: string): Promise<ScrollingFigures> {
  return step(`scrolling ${list.tasks} tasks`, () =>
    inBrowser(root, (browser) => {
      const cookies = cookiesOf(turnOf(list.zone.reviewers, 0), house.base);
      return withPage(browser, { base: house.base, cookies }, async (page) => {
        await page.goto('/o/tasks');
        await page.locator('.work-row').nth(20).waitFor();
        const { longestTaskMs, p95FrameMs, ...rest } = await page.evaluate<ScrollingFigures>(SCROLL);
        return { ...rest, longestTaskMs: rounded(longestTaskMs), p95FrameMs: rounded(p95FrameMs) };
      });
    }),
  );
}
