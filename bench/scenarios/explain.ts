import { explainClock } from '../../api/views/explain-clock.ts';
import type { ClockPaper } from '../../db/read/clock-papers.ts';
import type { Clock, Pause } from '../../domain/clock/clock.ts';
import { addDays, parseDay, type Day } from '../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../domain/clock/published-years.ts';
import { figuresOf, type Figures } from '../figures.ts';
import { now } from '../load.ts';
import { step } from '../progress.ts';

/** Start, 498 procedures with their written notices, an extension: more than any case will ever have. */
const PROCEDURES = 498;
const WARM_UP = 500;
const TIMES = 500;
const START = parseDay('2024-01-02') as Day;

/** What the server computes to explain a clock of 500 entries; reading before it and JSON after it are as in any answer. */
export function measureExplain(): Promise<Figures> {
  return step('explaining a clock of 500 entries', async () => {
    const papers = pauses().map(noticeOf);
    const clock: Clock = { ...limit(), pauses: pauses() };
    for (let n = 0; n < WARM_UP; n++) explainOnce(clock, papers);
    const latencies = Array.from({ length: TIMES }, () => explainOnce(clock, papers));
    return figuresOf(latencies, { count: TIMES, ms: latencies.reduce((sum, ms) => sum + ms, 0) });
  });
}

function explainOnce(clock: Clock, papers: readonly ClockPaper[]): number {
  const begin = now();
  const told = explainClock({ name: 'statutory', clock, calendar: PUBLISHED_CALENDAR, today: START, papers, late: [] });
  const ms = now() - begin;
  if (told?.ledger.length !== PROCEDURES + 2) throw new Error('not explained');
  return ms;
}

const limit = (): Clock => ({
  limit: 'statutory',
  start: START,
  unit: 'workingDays',
  length: 200,
  extensions: [{ signedOn: addDays(START, 30), by: 'organHead', length: 10 }],
});

/** One every other day; each stops the clock for one day. */
const pauses = (): readonly Pause[] =>
  Array.from({ length: PROCEDURES }, (_, n) => {
    const notice = addDays(START, n * 2);
    return { kind: 'testing', notice, to: addDays(notice, 1) };
  });

const noticeOf = ({ notice }: Pause, n: number): ClockPaper => ({
  id: `p${n}`,
  kind: 'procedureNotice',
  title: '特别程序告知书',
  number: `澄高审特〔2024〕${n}号`,
  issuedOn: notice ?? START,
  procedure: '检测',
});
