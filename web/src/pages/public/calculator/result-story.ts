import { dayKind } from '../../../../../domain/clock/calendar.ts';
import { addDays, daysIn, parseDay, yearOf, type Day } from '../../../../../domain/clock/day.ts';
import type { Texts } from '../../../texts/texts.ts';
import type { LedgerClock, LedgerEvent, LedgerStory } from '../../../view/ledger-story.ts';
import type { Question } from './question.ts';
import type { Answered } from './use-calculation.ts';
import type { GuideCalendar } from './use-guide.ts';

interface Asked {
  readonly question: Question;
  readonly answers: readonly Answered[];
  readonly calendar: GuideCalendar;
  readonly today: Day;
}

/** The answers as the day ledger tells them. Of today nothing is shown unless it lies within the period. */
export function resultStory({ question, answers, calendar, today }: Asked, texts: Texts): LedgerStory | null {
  const [first] = answers;
  const start = first?.answer.days[0]?.date;
  if (first === undefined || start === undefined) return null;
  const last = answers.map(({ answer }) => answer.due).reduce((one, other) => (one > other ? one : other));
  return {
    receivedOn: start,
    today: today >= start && today <= last ? today : addDays(start, -1),
    clocks: answers.map((answered) => ledgerClock(answered, question, texts)),
    events: eventsOf(question, start, texts),
    spans: [],
    calendar: [...daysIn(start, last)].map((date) => ({ date, kind: dayKind(calendar.calendar, date) })),
    calendarVersion: versionOf(calendar, last),
  };
}

function ledgerClock({ limit, body, answer }: Answered, question: Question, { calculator }: Texts): LedgerClock {
  const short = calculator.names[limit];
  const { due, nominal, provisional, days } = answer;
  const end = question.end === null ? null : parseDay(question.end);
  return {
    name: limit,
    short,
    label: calculator.limit(short, String(body.length), calculator.units[body.unit]),
    unit: body.unit,
    answer: { due, nominal, provisional, days },
    // The whole period is shown, also of what ended before its last day.
    endedOn: end === null ? null : end > due ? end : due,
    pauseNames: (body.pauses ?? []).map(({ kind }) => calculator.kinds[kind]),
  };
}

function eventsOf({ publicity, procedures, extension }: Question, start: Day, { calculator }: Texts): LedgerEvent[] {
  const { kinds } = calculator;
  const told: (readonly [date: string, sentence: string])[] = [
    ...(publicity === null ? [] : [[publicity.on, calculator.announced] as const]),
    ...procedures.map(({ kind, notice }) => [notice, calculator.notified(kinds[kind])] as const),
    ...(extension === null ? [] : [[extension.signedOn, calculator.extended] as const]),
  ];
  const events = told.flatMap(([text, sentence]) => {
    const date = parseDay(text);
    return date === null ? [] : [{ date, flag: null, sentence, papers: [] }];
  });
  return [{ date: start, flag: calculator.startFlag, sentence: calculator.started, papers: [] }, ...events];
}

function versionOf({ calendar }: GuideCalendar, last: Day): LedgerStory['calendarVersion'] {
  const { year, version, notice } = calendar.arrangementOf(yearOf(last));
  return { year: String(year), version, notice };
}
