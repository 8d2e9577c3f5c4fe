import type { DayKind } from '../../../domain/clock/calendar-year.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { DateText } from '../components/date-text.tsx';
import { useTexts } from '../texts/language.ts';
import { isOff } from '../view/day-columns.ts';

/** The zone's day, and whether it is worked where that is not plain: 今天 2026-10-10（周六） 调休上班. */
export function TodayText({ day, kind }: { day: Day; kind: DayKind }) {
  const { header } = useTexts();
  return (
    <p className="today">
      <span className="quiet">{header.today}</span> <DateText day={day} strong />
      {kind === 'makeup' && <span className="today-note">{header.makeup}</span>}
      {isOff(kind) && <span className="today-note">{header.off}</span>}
    </p>
  );
}
