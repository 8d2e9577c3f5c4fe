import type { Browser, Page } from 'playwright-core';
import { peopleRoutes } from '../../api/contract/people.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { cookiesOf, inBrowser, withPage, type Cookies } from '../browser.ts';
import { acceptCases, fileCases } from '../cases.ts';
import { percentile, rounded } from '../figures.ts';
import { until } from '../house.ts';
import { step } from '../progress.ts';
import type { Town } from '../town.ts';
import { PASSWORD, turnOf } from '../zone.ts';

/** How long a page takes until somebody can work with it, of some openings with a cold cache. */
export interface PageFigures {
  readonly p50Ms: number;
  readonly maxMs: number;
}

export type PagesFigures = Readonly<Record<string, PageFigures>>;

interface Main {
  readonly path: string;
  readonly cookies: Cookies | null;
}

/**
 * Opens each main page `times` times, after once to warm the server; all on cases that were really filed, when the house has done
 * with them and with whatever was measured before.
 */
export async function measurePages(town: Town, root: string, times: number): Promise<PagesFigures> {
  const cases = await step('filing and accepting cases for the pages', () => fileCases(town.zone, 20));
  await acceptCases(town.zone, cases.slice(0, 10));
  await town.house.untilTold();
  await town.house.untilIdle();
  return step('opening every main page', () =>
    inBrowser(root, async (browser) => {
      const figures: Record<string, PageFigures> = {};
      for (const [name, main] of Object.entries(await mainPages(town, cases)))
        figures[name] = await measurePage(browser, town.house.base, main, times);
      return figures;
    }),
  );
}

async function measurePage(browser: Browser, base: string, main: Main, times: number): Promise<PageFigures> {
  const all: number[] = [];
  for (let n = 0; n <= times; n++) {
    const ms = await withPage(browser, { base, cookies: main.cookies }, (page) => untilInteractive(page, main.path));
    if (n > 0) all.push(ms);
  }
  const sorted = all.toSorted((one, other) => one - other);
  return { p50Ms: rounded(percentile(sorted, 0.5)), maxMs: rounded(sorted.at(-1) ?? NaN) };
}

/** Notes when the page shows its heading and waits for nothing any more, and how long the thread was busy. */
const WATCH = `
  window.busyUntil = 0;
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) window.busyUntil = Math.max(window.busyUntil, one.startTime + one.duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector('main h1') && !document.querySelector('.loading')) window.shownAt ??= performance.now();
    else window.shownAt = undefined;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

/** The page is shown and the thread has been free for half a second: from when on it was, in milliseconds. */
const INTERACTIVE = `(() => {
  const since = Math.max(window.shownAt ?? Infinity, window.busyUntil);
  return performance.now() - since > 500 ? since : 0;
})()`;

/** Milliseconds from the navigation until the page is shown whole and answers to keys and clicks at once. */
async function untilInteractive(page: Page, path: string): Promise<number> {
  await page.addInitScript(WATCH);
  await page.goto(path, { waitUntil: 'commit' });
  let ms = 0;
  await until(`${path} is interactive`, async () => (ms = await page.evaluate<number>(INTERACTIVE)) > 0);
  return ms;
}

/** The largest pages of each role; the case lies at the window, the one that is reviewed was accepted. */
async function mainPages({ house, zone, admin }: Town, cases: readonly string[]) {
  const login = `${zone.id}.supervisor`;
  const hats = [{ capacity: 'supervisor' as const }];
  await admin(peopleRoutes.addPerson, {
    params: { zone: zone.id },
    body: { name: '王海平', login, password: PASSWORD, hats },
  });
  const supervisor = await signIn(house.base, login, PASSWORD);
  const as = (who: SignedInClient | undefined, path: string): Main => ({
    path,
    cookies: who ? cookiesOf(who, house.base) : null,
  });
  const [[own], [desk], [review], over] = [zone.applicants, zone.windows, zone.reviewers, supervisor];
  const [accepted = '', waiting = ''] = [cases[0], cases.at(-1)];
  const { rows } = await turnOf(zone.reviewers, 0).call(taskRoutes.listTasks, { query: { limit: 1 } });
  const project = rows[0]?.project.id ?? '';
  const filed = await turnOf(zone.applicants, 0).call(projectRoutes.listProjects, {});
  const ownCase = filed.rows.flatMap((one) => one.cases)[0]?.id ?? '';
  return {
    front: as(undefined, '/'),
    calculator: as(undefined, '/p/calculator'),
    enterpriseHome: as(own, '/e'),
    enterpriseCase: as(own, `/e/cases/${ownCase}`),
    newProject: as(own, '/e/projects/new'),
    workList: as(desk, '/o/tasks'),
    acceptance: as(desk, `/o/cases/${waiting}/acceptance`),
    decision: as(review, `/o/cases/${accepted}/decision`),
    clocks: as(review, `/o/cases/${accepted}/clocks`),
    officerCase: as(review, `/o/cases/${accepted}`),
    project: as(review, `/o/projects/${project}`),
    morning: as(over, '/s/today'),
    board: as(over, '/s/board'),
    allClocks: as(over, '/s/clocks'),
  };
}
