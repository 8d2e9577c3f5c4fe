import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { caseOf, file } from '../setup/filing.ts';
import { openStage } from '../setup/stage.ts';
import type { Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const stage = await openStage({ holdPapers: true });
const { house } = stage;
let cast: Cast;
let id: string;
let supervisor: Visitor;

const hiddenOf = ({ form }: { readonly form: readonly { label: string; masked: boolean }[] }) =>
  form.filter(({ masked }) => masked).map(({ label }) => label);

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  id = caseOf(await file(cast, { A06: {} }), 'A06');
  supervisor = await stage.comes(`supervisor.${cast.zone}`);
}, 120_000);

describe('what a supervisor does not need', () => {
  it('is hidden, and shown for a reason that stands among the reads', async () => {
    const { page, act } = supervisor;
    await page.goto(`/s/cases/${id}`);
    const phone = page.locator('dd', { hasText: '138****1234' });
    await phone.waitFor();
    expect(hiddenOf(await cast.supervisor.call(caseRoutes.readCase, { params: { case: id } }))).toEqual([
      '联系人',
      '联系电话',
    ]);
    await phone.locator('[data-act="open-reveal"]').click();
    await page.getByLabel('理由（记入查阅记录）').fill('核对投诉人的电话');
    expect(await supervisor.violations()).toEqual([]);
    await act('reveal');
    await page.locator('[data-act="reveal"]').waitFor({ state: 'detached' });
    await page.getByText('13800001234').waitFor();
    const own = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
    expect(own.form).toContainEqual({ label: '联系电话', value: '13800001234', masked: false });
    const { papers } = await cast.supervisor.call(caseRoutes.readCase, { params: { case: id } });
    await page.goto(`/s/cases/${id}`);
    await page.locator('[data-act="evidence"]').click();
    await act('with-names');
    await act('open-reveal');
    await page.getByLabel('理由（记入查阅记录）').fill('行政复议需要');
    expect(await supervisor.violations()).toEqual([]);
    await act('reveal');
    await page.locator('[data-act="download-evidence"]').waitFor();
    await page.goto(`/s/papers/${papers[0]?.id}`);
    await page.getByText('PDF 正在制作').waitFor();
    await page.goto('/s/reads');
    await page.getByRole('row', { name: /含人名的证据包.*行政复议需要/ }).waitFor();
    await page.getByRole('row', { name: /隐藏的个人信息.*核对投诉人的电话/ }).waitFor();
    expect(await supervisor.violations()).toEqual([]);
  });

  it('is found however much was read since: the rows that follow come below those that are there', async () => {
    await house.database.pool.query(
      `INSERT INTO personal_read (person_id, capacity, zone_id, kind, thing, read_at)
       SELECT $1, 'window', $2, 'paper', 'laid-' || n, now() FROM generate_series(1, 130) n`,
      [cast.window.person.id, cast.zone],
    );
    const { page, act } = supervisor;
    await page.goto('/s/reads');
    const row = (name: RegExp) => page.getByRole('row', { name });
    await row(/laid-130/).waitFor();
    expect([await row(/laid-1\b/).count(), await row(/核对投诉人的电话/).count()]).toEqual([0, 0]);
    await act('more-rows');
    await row(/核对投诉人的电话/).waitFor();
    await row(/laid-1\b/).waitFor();
    expect(await row(/laid-\d/).count()).toBe(130);
    await page.getByRole('button', { name: '继续读取' }).waitFor({ state: 'detached' });
    expect(await supervisor.violations()).toEqual([]);
  });
});

it('what somebody does not need and may not ask for either is not offered', async () => {
  await cast.officer('creditOffice');
  const { page } = await stage.comes(`creditOffice.${cast.zone}`, `/s/cases/${id}`);
  await page.getByText('138****1234').first().waitFor();
  expect(await page.locator('[data-act="open-reveal"]').count()).toBe(0);
  expect(stage.troubles()).toEqual([]);
});
