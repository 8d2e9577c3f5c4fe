import { describe, expect, it } from '@jest/globals';
import { day, REVIEW_PREVIEW } from '../../../web/src/gallery/story.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import { dayColumns } from '../../../web/src/view/day-columns.ts';
import { foldColumns, widthOf } from '../../../web/src/view/fold-columns.ts';
import { cellMark, cellText } from '../../../web/src/view/lane-text.ts';
import { flagsByDate, placeFlags } from '../../../web/src/view/ledger-flags.ts';
import { laneOf, storyOf } from './stories.ts';

const flagged = new Set(flagsByDate(REVIEW_PREVIEW, texts.zh).keys());
const none = new Set<string>();
const columns = dayColumns(REVIEW_PREVIEW);

describe('the columns of a ledger', () => {
  it('are one for each calendar day while there is room', () => {
    const all = foldColumns(columns, 60, { flagged, unfolded: none });
    expect(all).toHaveLength(49);
    expect(all.some((column) => column.folded)).toBe(false);
  });

  it('fold the holiday and the long run at the end into double cells where there is not', () => {
    const folded = foldColumns(columns, 35, { flagged, unfolded: none }).filter((column) => column.folded);
    const ends = folded.map((column) => [column.days[0]?.date, column.days.at(-1)?.date]);
    expect(ends).toEqual([
      ['2026-10-01', '2026-10-07'],
      ['2026-10-16', '2026-11-02'],
    ]);
    const texts0 = folded.map((column) => [0, 1].map((lane) => cellText(column, lane, texts.zh)));
    expect(texts0).toEqual([
      ['', '停 7'],
      ['', '12–29'],
    ]);
  });

  it('keep every day, each once, however they fold', () => {
    for (const most of [5, 20, 35, 60]) {
      const kept = foldColumns(columns, most, { flagged, unfolded: none }).flatMap((column) => column.days);
      expect(kept).toEqual(columns);
    }
  });

  it('stay open where a reader opened them', () => {
    const opened = foldColumns(columns, 35, { flagged, unfolded: new Set(['2026-10-01']) });
    expect(opened.some((column) => column.folded && column.days[0]?.date === '2026-10-01')).toBe(false);
  });

  it('fold weeks of a long working-day clock, though a weekend parts them', () => {
    const clock = laneOf({ start: day('2026-03-02'), unit: 'workingDays', length: 60 });
    const story = storyOf([clock], { received: '2026-03-02', today: '2026-03-02', to: '2026-06-30' });
    const all = dayColumns(story);
    const folded = foldColumns(all, 30, { flagged: none, unfolded: none });
    expect(widthOf(folded)).toBeLessThan(30);
    const [long] = folded.filter((column) => column.folded);
    expect(long === undefined ? null : cellMark(long, 0)).toBe('counted');
  });

  it('never fold a flagged day', () => {
    const folded = foldColumns(columns, 5, { flagged, unfolded: none }).filter((column) => column.folded);
    expect(folded.flatMap((column) => column.days).some((one) => flagged.has(one.date))).toBe(false);
  });
});

describe('the flags of a ledger', () => {
  const wide = foldColumns(columns, 60, { flagged, unfolded: none });

  it('name what happened, today, and the last days', () => {
    const placed = placeFlags(flagsByDate(REVIEW_PREVIEW, texts.zh), wide, 26);
    expect(placed.map((flag) => flag.text)).toEqual(['收件', '今天', '评审止', '承诺届满', '法定届满']);
    expect(placed.every((flag) => flag.line === 0)).toBe(true);
  });

  it('stand together where two things fall on one day', () => {
    const flags = flagsByDate({ ...REVIEW_PREVIEW, today: day('2026-10-15') }, texts.zh);
    expect(flags.get('2026-10-15')).toBe('今天 承诺届满');
  });

  it('end with the grid where they would reach over its end', () => {
    const placed = placeFlags(new Map([[wide.at(-1)?.days[0]?.date ?? '', 'statutory ends']]), wide, 26);
    expect(placed.map(({ align, line }) => [align, line])).toEqual([['end', 0]]);
  });

  it('give way to each other where they would touch', () => {
    const flags = new Map([
      [columns[3]?.date ?? '', '今天'],
      [columns[4]?.date ?? '', '承诺届满'],
      [columns[5]?.date ?? '', '法定届满'],
    ]);
    const placed = placeFlags(flags, wide, 26);
    expect(placed.map((flag) => [flag.align, flag.line])).toEqual([
      ['middle', 0],
      ['start', 0],
      ['middle', 1],
    ]);
  });
});
