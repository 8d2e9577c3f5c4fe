import type { Day } from '../../../domain/clock/day.ts';
import { useLanguage, useTexts } from '../texts/language.ts';
import { dateParts } from '../view/date-text.ts';
import { Go } from './go.tsx';
import './date-text.css';

interface DateTextProps {
  readonly day: Day;
  /** Without the year, where the year stands in the same panel. */
  readonly short?: boolean;
  /** 调休上班, 暂定, 预计, 今天. */
  readonly suffix?: string;
  /** The day ledger that explains the date. */
  readonly href?: string;
  readonly provisional?: boolean;
  /** Ends at a right edge: the blank half of ） is trimmed. */
  readonly atRight?: boolean;
  readonly strong?: boolean;
}

/** A date, never without its weekday and never broken; with `href` it leads to its reason. */
export function DateText({ href, ...props }: DateTextProps) {
  const date = <DateWords {...props} />;
  return href === undefined ? date : <Go href={href}>{date}</Go>;
}

function DateWords({ day, short, suffix, provisional, atRight, strong }: Omit<DateTextProps, 'href'>) {
  const texts = useTexts();
  const { before, date, after } = dateParts(day, useLanguage(), texts, short);
  const marks = ['date', provisional && 'date-provisional', atRight && 'date-at-right', strong && 'date-strong'];
  const note = suffix ?? (provisional === true ? texts.date.provisional : undefined);
  return (
    <time dateTime={day} className={marks.filter(Boolean).join(' ')}>
      {before}
      {date}
      {after !== '' && <span className="date-weekday">{after}</span>}
      {note !== undefined && <span className="date-suffix">{note}</span>}
    </time>
  );
}
