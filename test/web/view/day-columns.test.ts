import { describe, expect, it } from '@jest/globals';
import { day, PLANNING_PERMIT } from '../../../web/src/gallery/story.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import { dayColumns } from '../../../web/src/view/day-columns.ts';
import { aheadLabel, barLabel, sharesOf } from '../../../web/src/view/whose-time.ts';
import { weekGrid } from '../../../web/src/view/week-grid.ts';
import { laneOf, storyOf } from './stories.ts';

const columns = dayColumns(PLANNING_PERMIT);
const on = (date: string) => columns.find((column) => column.date === date);

describe('the days of a ledger', () => {
  it('run from receipt to the last day of the last clock', () => {
    expect([columns[0]?.date, columns.at(-1)?.date, columns.length]).toEqual(['2026-09-11', '2026-10-23', 43]);
  });

  it('hold what the clocks say of a day, word for word', () => {
    const rows = PLANNING_PERMIT.clocks[1]?.answer.days ?? [];
    const shown = columns.flatMap((column) => column.cells[1]?.row ?? []);
    expect(shown).toEqual(rows);
  });

  it('know the trigger day, a paused day, a day off and the last day', () => {
    expect(on('2026-09-20')?.cells[0]).toMatchObject({ mark: 'start', due: false });
    expect(on('2026-10-08')?.cells.map((cell) => cell.mark)).toEqual(['paused', 'counted']);
    expect(on('2026-10-03')).toMatchObject({ off: true, holiday: '国庆节' });
    expect(on('2026-10-13')?.cells[0]).toMatchObject({ mark: 'counted', n: 5, of: 5, due: true });
  });

  it('stop marking a clock after the day on which it ended', () => {
    const clock = laneOf({ start: day('2026-09-01'), unit: 'workingDays', length: 5 }, day('2026-09-03'));
    const story = storyOf([clock], { received: '2026-09-01', today: '2026-09-10', to: '2026-09-10' });
    const marks = dayColumns(story).map((column) => column.cells[0]?.mark);
    expect(marks.slice(0, 3)).toEqual(['start', 'counted', 'counted']);
    expect(marks.slice(3).every((mark) => mark === 'none')).toBe(true);
  });
});

describe('the day calendar', () => {
  it('begins on the Monday before the start and ends in the week of the last day', () => {
    const weeks = weekGrid(PLANNING_PERMIT, 0);
    expect(weeks).toHaveLength(5);
    expect([weeks[0]?.[0]?.date, weeks[4]?.[1]?.date]).toEqual(['2026-09-14', '2026-10-13']);
  });

  it('goes to the end of the last clock when it shows them all', () => {
    expect(weekGrid(PLANNING_PERMIT, 'all')).toHaveLength(6);
  });

  it('leaves places without a day of the story empty', () => {
    expect(weekGrid(PLANNING_PERMIT, 'all')[5]?.map((one) => one?.date ?? null)).toEqual([
      '2026-10-19',
      '2026-10-20',
      '2026-10-21',
      '2026-10-22',
      '2026-10-23',
      null,
      null,
    ]);
  });
});

describe('whose time it was', () => {
  it('adds up by side, and names the third side by its only reason', () => {
    expect(sharesOf(PLANNING_PERMIT.spans, texts.zh, true)).toEqual([
      { side: 'organ', label: '机关', days: 5 },
      { side: 'enterprise', label: '我方', days: 5 },
      { side: 'third', label: '批前公示', days: 7 },
    ]);
  });

  it('sums to the working days since receipt', () => {
    const shares = sharesOf(PLANNING_PERMIT.spans, texts.zh);
    expect(shares.reduce((sum, share) => sum + share.days, 0)).toBe(17);
  });

  it('says 我方 to the enterprise and 企业 to the organ', () => {
    const [, correction] = PLANNING_PERMIT.spans;
    const labels = [true, false].map((own) => correction && barLabel(correction, texts.zh, own));
    expect(labels).toEqual(['我方补正 5', '企业补正 5']);
  });

  it('is the enterprise’s in the days to come of what it has to mend or answer; what more than one side fills has no name', () => {
    const ahead = (clock: string, own: boolean) => aheadLabel(clock, 15, texts.zh, own);
    expect([ahead('rectify', true), ahead('rectify', false)]).toEqual(['我方 15', '企业 15']);
    expect([ahead('correction', true), ahead('promised', true), ahead('deferral', true)]).toEqual([
      '我方 15',
      '15',
      '15',
    ]);
  });
});
