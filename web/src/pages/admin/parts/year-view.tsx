import { addDays, dateOf, monthOf, weekdayOf, type Day } from '../../../../../domain/clock/day.ts';
import { useTexts } from '../../../texts/language.ts';
import { mondayOf } from '../../../view/date-text.ts';
import { HeadRow } from '../../../components/head-row.tsx';
import './year-view.css';

/** What is arranged otherwise than an ordinary week. */
export interface YearDays {
  readonly off: readonly Day[];
  readonly work: readonly Day[];
  /** Closed by an instrument of the zone. */
  readonly closed: readonly Day[];
}

/** Twelve months with what each day is: 休, 班 or 停, in words and not in colour alone. For the eye of the second person. */
export function YearView({ year, days }: { year: number; days: YearDays }) {
  const { desk } = useTexts();
  const kinds = new Map<Day, Kind>([
    ...days.work.map((day): [Day, Kind] => [day, 'work']),
    ...days.off.map((day): [Day, Kind] => [day, 'off']),
    ...days.closed.map((day): [Day, Kind] => [day, 'closed']),
  ]);
  return (
    <section className="year-view" aria-label={desk.admin.yearView(year)}>
      {Array.from({ length: 12 }, (_month, month) => (
        <Month key={month} first={firstOf(year, month)} kinds={kinds} />
      ))}
    </section>
  );
}

type Kind = 'off' | 'work' | 'closed';

const firstOf = (year: number, month: number): Day => `${year}-${String(month + 1).padStart(2, '0')}-01` as Day;

function Month({ first, kinds }: { first: Day; kinds: ReadonlyMap<Day, Kind> }) {
  const { date } = useTexts();
  return (
    <table>
      <caption>{date.month(Number(first.slice(0, 4)), monthOf(first), false)}</caption>
      <HeadRow labels={date.weekdays} />
      <tbody>
        {weeksOf(first).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, at) =>
              day === null ? <td key={at}>&nbsp;</td> : <DayCell key={at} day={day} kind={kinds.get(day)} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, kind }: { day: Day; kind: Kind | undefined }) {
  const { desk } = useTexts();
  const isWeekend = weekdayOf(day) >= 6;
  return (
    <td className={kind === undefined ? (isWeekend ? 'year-weekend' : '') : `year-${kind}`}>
      {dateOf(day)}
      {kind !== undefined && <b>{desk.admin.dayMark[kind]}</b>}
    </td>
  );
}

/** The days of a month in weeks from Monday; a place of another month is null. */
function weeksOf(first: Day): readonly (readonly (Day | null)[])[] {
  const monday = mondayOf(first);
  const days = Array.from({ length: 42 }, (_day, at) => addDays(monday, at));
  const weeks = [0, 1, 2, 3, 4, 5].map((week) =>
    days.slice(week * 7, week * 7 + 7).map((day) => (monthOf(day) === monthOf(first) ? day : null)),
  );
  return weeks.filter((week) => week.some((day) => day !== null));
}
