import { useId, useMemo, useState } from 'react';
import { useTexts } from '../texts/language.ts';
import type { Texts } from '../texts/texts.ts';
import type { DayColumn, LaneCell } from '../view/day-columns.ts';
import { markText } from '../view/lane-text.ts';
import { dateOf, monthOf } from '../../../domain/clock/day.ts';
import type { LedgerStory } from '../view/ledger-story.ts';
import { weekGrid } from '../view/week-grid.ts';
import { ChoiceBar } from './choice-bar.tsx';
import { HeadRow } from './head-row.tsx';
import './day-calendar.css';

interface DayCalendarProps {
  readonly story: LedgerStory;
  /** The second clock as a second line in each day (法定 4), for wide pages. */
  readonly both?: boolean;
}

/** Weeks from Monday for the phone, the public page and print; with two clocks, a switch between them. */
export function DayCalendar({ story, both = false }: DayCalendarProps) {
  if (!both) return <OneClock story={story} />;
  return (
    <>
      <div className="wide-only">
        <WeekTable story={story} lane={0} both />
      </div>
      <div className="narrow-only">
        <OneClock story={story} />
      </div>
    </>
  );
}

function OneClock({ story }: { story: LedgerStory }) {
  const { ledger } = useTexts();
  const [lane, setLane] = useState(0);
  const choices = story.clocks.map((clock, value) => ({ value, label: clock.label }));
  return (
    <>
      {choices.length > 1 && <ChoiceBar name={ledger.calendarView} choices={choices} value={lane} onChoose={setLane} />}
      <WeekTable story={story} lane={lane} both={false} />
    </>
  );
}

function WeekTable({ story, lane, both }: { story: LedgerStory; lane: number; both: boolean }) {
  const { ledger, date } = useTexts();
  const weeks = useMemo(() => weekGrid(story, both ? 'all' : lane), [story, lane, both]);
  const first = weeks[0]?.find((day) => day !== null);
  const captionId = useId();
  return (
    <table className={both ? 'calendar-table calendar-wide' : 'calendar-table'} aria-labelledby={captionId}>
      <caption id={captionId} className="unseen">
        {ledger.calendarView} {story.clocks[lane]?.label}
      </caption>
      <HeadRow labels={date.weekdays} />
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (
              <DayBox
                key={day?.date ?? weekday}
                day={day}
                begins={day !== null && day === first}
                {...{ lane, story, both }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayBoxProps {
  readonly day: DayColumn | null;
  readonly begins: boolean;
  readonly lane: number;
  readonly story: LedgerStory;
  readonly both: boolean;
}

function DayBox({ day, begins, lane, story, both }: DayBoxProps) {
  const texts = useTexts();
  if (day === null) return <td aria-label={texts.ledger.nothing} />;
  const cell = day.cells[lane];
  const classes = [`box-${cell?.mark ?? 'none'}`, `is-${day.when}`, day.off && 'is-off', cell?.due && 'is-due'];
  return (
    <td className={classes.filter(Boolean).join(' ')}>
      <span className="box-day">{dayLabel(day, begins)}</span>
      <DayMark day={day} texts={texts} />
      <span className="box-text">{boxText(cell, startWord(story, day, texts), texts, both)}</span>
      {both && <SecondClock day={day} lane={1} story={story} texts={texts} />}
    </td>
  );
}

/** The month is named on its first day, and on the first day of the story where the calendar begins with it. */
function dayLabel(day: DayColumn, begins: boolean): string {
  const number = dateOf(day.date);
  return number === 1 || begins ? `${monthOf(day.date)}/${number}` : String(number);
}

function DayMark({ day, texts }: { day: DayColumn; texts: Texts }) {
  if (day.kind === 'makeup') return <b className="box-mark makeup">{texts.ledger.makeupMark}</b>;
  if (day.kind === 'holiday' || day.kind === 'closure') {
    return <span className="box-mark">{texts.ledger.holidayMark}</span>;
  }
  return null;
}

/** What started the clock, as its flag says it: 受理. */
function startWord(story: LedgerStory, day: DayColumn, { ledger }: Texts): string {
  return story.events.find((event) => event.date === day.date && event.flag !== null)?.flag ?? ledger.accepted;
}

function boxText(cell: LaneCell | undefined, start: string, texts: Texts, long: boolean): string {
  if (cell === undefined) return '';
  const counted = cell.n === null ? '' : numberText(cell.n, cell.due, { ledger: texts.ledger, long });
  return markText(cell.mark, { start, counted }, texts);
}

function numberText(n: number, due: boolean, { ledger, long }: { ledger: Texts['ledger']; long: boolean }): string {
  if (!long) return String(n);
  return due ? ledger.dueN(n) : ledger.dayN(n);
}

interface SecondClockProps {
  readonly day: DayColumn;
  readonly lane: number;
  readonly story: LedgerStory;
  readonly texts: Texts;
}

function SecondClock({ day, lane, story, texts }: SecondClockProps) {
  const cell = day.cells[lane];
  const short = story.clocks[lane]?.short;
  if (cell?.mark !== 'counted' || cell.n === null || short === undefined) return null;
  return (
    <span className={cell.due ? 'box-second date-strong' : 'box-second'}>
      {cell.due ? `${short} ${cell.n} · ${texts.ledger.dueDay}` : `${short} ${cell.n}`}
    </span>
  );
}
