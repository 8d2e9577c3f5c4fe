import { daysIn, parseDay, type Day } from '../../../domain/clock/day.ts';

/** What a notice of the State Council arranges: days off, and Saturdays and Sundays worked in exchange. */
export interface Arranged {
  readonly off: readonly Day[];
  readonly work: readonly Day[];
}

/**
 * Reads the text of 国务院办公厅关于部分节假日安排的通知 for one year: `2月15日（…）至23日（…）放假调休`, `2月14日（周六）、2月28日（周六）上班`.
 * Days of another year are left out: they stand in the notice of theirs. What it does not know is left out too; whoever reads
 * the result beside the notice sees it.
 */
export function readNotice(text: string, year: number): Arranged {
  const sentences = text.replaceAll(/[（(][^）)]*[）)]/g, '').split(/[。；;，,\n]/);
  const daysOf = (word: string): readonly Day[] => {
    const days = sentences.filter((one) => one.includes(word)).flatMap((one) => spansIn(one, year));
    return [...new Set(days)].filter((day) => day.startsWith(`${year}-`)).toSorted();
  };
  return { off: daysOf('放假'), work: daysOf('上班') };
}

/** `4月4日至6日`, `12月31日至1月3日`, `10月10日`, and `、28日` of the month before it. */
const SPAN = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/g;

function spansIn(sentence: string, year: number): readonly Day[] {
  let before = { year, month: 0 };
  return [...sentence.matchAll(SPAN)].flatMap(([, fromYear, fromMonth, from, toYear, toMonth, to]) => {
    const start = monthOf(fromYear ?? String(year), fromMonth, before);
    const end = to === undefined ? start : monthOf(toYear ?? String(start.year), toMonth, start);
    before = end;
    return daysFrom(dayAt(start, from), dayAt(end, to ?? from));
  });
}

interface Month {
  readonly year: number;
  readonly month: number;
}

/** Without a month it is that of the day before. */
const monthOf = (year: string, month: string | undefined, before: Month): Month => ({
  year: Number(year),
  month: Number(month ?? before.month),
});

const daysFrom = (first: Day | null, last: Day | null): readonly Day[] =>
  first === null || last === null || first > last ? [] : [...daysIn(first, last)];

const two = (n: number): string => String(n).padStart(2, '0');
const dayAt = ({ year, month }: Month, day: string | undefined): Day | null =>
  parseDay(`${year}-${two(month)}-${two(Number(day))}`);
