import { expect, it } from '@jest/globals';
import { triageRoutes } from '../../api/contract/triage.ts';
import { caseOf, file } from '../setup/filing.ts';
import { openStage } from '../setup/stage.ts';
import type { Visitor } from '../setup/visitor.ts';
import { makeZone } from '../setup/zone.ts';

const { house, comes, troubles } = await openStage({ holdPapers: true });

let supervisor: Visitor;

/** So many cases more that wait as the one that was filed does, of which every third one lies with another unit. */
const MORE = 119;

it('a morning with more cases than a page has: each is reached, what its lateness does is told, and a unit is looked at alone', async () => {
  const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  const id = caseOf(await file(cast, { A06: {} }), 'A06');
  await cast.moveTo('2026-09-11T09:00');
  const { pool } = house.database;
  const copy = async (table: string, of: string, changes: string) => {
    const { rows } = await pool.query<{ names: string }>(
      `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
       WHERE table_name = $1 AND is_generated = 'NEVER'`,
      [table],
    );
    const names = rows[0]?.names ?? '';
    await pool.query(
      `INSERT INTO ${table} (${names}) SELECT ${names} FROM (SELECT (jsonb_populate_record(x, jsonb_build_object(${changes}))).*
       FROM ${table} x, generate_series(1, ${MORE}) n WHERE x.${of} = $1) y`,
      [id],
    );
  };
  await copy('case_file', 'id', `'id', 'more-' || n, 'number', x.number || '-' || n`);
  await copy('case_row', 'case_id', `'case_id', 'more-' || n, 'next_moment', NULL`);
  const unit = `CASE WHEN n % 3 = 0 THEN 'planning' ELSE x.unit END`;
  await copy('task', 'case_id', `'id', 'more-' || n, 'case_id', 'more-' || n, 'unit', ${unit}`);

  const { call } = cast.supervisor;
  const told = await call(triageRoutes.readTriage, { query: { group: 'deemed', limit: 1 } });
  expect([told.counts.deemed, told.units.map(({ count }) => count), told.rows.length]).toEqual([120, [81, 39], 1]);

  supervisor = await comes(`supervisor.${cast.zone}`, '/s/today?group=deemed');
  const { page, act } = supervisor;
  const lines = page.locator('.triage-table tbody tr');
  const effects = page.locator('.triage-table tbody tr td:last-child:not(:empty)');
  await page.locator('[data-act="more-rows"]').waitFor();
  expect([await lines.count(), await page.locator('.clocks-total').textContent()]).toEqual([100, '120 件']);
  await page.locator('[data-act="more-rows"]').scrollIntoViewIfNeeded();
  await supervisor.picture('long-morning');
  await act('more-rows');
  await lines.nth(119).waitFor();
  await effects.nth(119).waitFor({ timeout: 60_000 });
  expect([await page.locator('[data-act="more-rows"]').count(), await supervisor.violations()]).toEqual([0, []]);

  // The row on which the keys stand is in sight, however far down.
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('j');
  const below = 'document.querySelector("main tr[aria-current]").getBoundingClientRect().bottom - innerHeight';
  expect(await page.evaluate<number>(below)).toBeLessThanOrEqual(0);

  await page.locator('.unit-filter').getByText('39').click();
  await lines.nth(39).waitFor({ state: 'detached' });
  expect(await lines.count()).toBe(39);
  await supervisor.picture('long-morning-unit');
  await act('group-over');
  await page.getByText('没有超期的件。').waitFor();
  await act('group-deemed');
  await lines.nth(38).waitFor();
  expect([await lines.count(), troubles()]).toEqual([39, []]);
}, 240_000);

it.each([
  ['/s/today?group=deemed', '/s/today'],
  ['/s/clocks', '/s/clocks'],
  ['/s/urgings', '/s/urgings'],
  ['/s/reports?month=2026-09', '澄湖高新区'],
])(
  '%s on a sheet of paper loses nothing at its edge, and tells of which day it is and whence',
  async (address, source) => {
    const { page } = supervisor;
    // As wide as A4 between its margins.
    await page.setViewportSize({ width: 688, height: 990 });
    await page.goto(address);
    await page.locator('main table, main .empty').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.emulateMedia({ media: 'print' });
    const cut = `[...document.querySelectorAll('main, main *')].filter((one) =>
    one.getClientRects().length > 0 && !one.matches('.unseen, input') && getComputedStyle(one).overflowX !== 'visible' &&
    one.scrollWidth > one.clientWidth + 1).map((one) => one.className)`;
    expect(await page.evaluate(cut)).toEqual([]);
    expect(await page.locator('.app-header').isVisible()).toBe(false);
    const foot = await page.evaluate<string>(`[...document.querySelectorAll('style')].map((one) => one.textContent)
    .filter((text) => text.includes('@bottom-left')).at(-1)`);
    expect([foot.includes('2026-09-11（周五）'), foot.includes(source)]).toEqual([true, true]);
    await page.emulateMedia({ media: null });
  },
);
