import type { Figures } from './figures.ts';
import type { Memory } from './memory.ts';
import type { ScenarioName } from './scenario-names.ts';
import type { PagesFigures } from './scenarios/pages.ts';
import type { ScrollingFigures } from './scenarios/scrolling.ts';
import type { UploadFigures } from './scenarios/upload.ts';

export type Measured = Partial<Record<Exclude<ScenarioName, 'memory' | 'upload' | 'pages' | 'scrolling'>, Figures>>;

/** One thing that is wanted of the system, with what it is here. */
export interface Mark {
  readonly wanted: string;
  readonly limit: number;
  readonly measured: number;
  readonly met: boolean;
}

/** What was measured beside answers to requests. */
export interface Beside {
  readonly loaded: Memory | undefined;
  readonly upload: UploadFigures | undefined;
  readonly pages: PagesFigures | undefined;
  readonly scrolling: ScrollingFigures | undefined;
}

/** Compares what was measured with what is wanted; what was not measured is left out. */
export function marksOf(measured: Measured, { loaded, upload, ...browsed }: Beside): readonly Mark[] {
  const { filing, floorInsert, decision, floorUpdate, calendar } = measured;
  return [
    filing && floorInsert && atMost('filing p95 in floorInsert p95', 2.5, filing.p95Ms / floorInsert.p95Ms),
    decision && floorUpdate && atMost('decision p95 in floorUpdate p95', 1.5, decision.p95Ms / floorUpdate.p95Ms),
    decision &&
      floorUpdate &&
      atLeast('decision rate in floorUpdate rate', 0.7, decision.perSecond / floorUpdate.perSecond),
    appendMark(measured),
    ...soonEnough(measured),
    calendar && atLeast('calendar: open cases previewed a second', 2000, calendar.perSecond),
    upload && atMost('upload: API MiB above rest', 60, upload.apiPeakMiB - upload.apiAtRestMiB),
    ...browsingMarks(browsed),
    loaded && atMost('worker MiB with 1,000 open cases', 600, loaded.worker),
  ].filter((mark) => mark !== undefined);
}

/** What somebody notices in a browser. */
const browsingMarks = ({ pages, scrolling }: Pick<Beside, 'pages' | 'scrolling'>): readonly (Mark | undefined)[] => [
  pages && atMost('slowest page interactive ms', 2000, slowestOf(pages)),
  scrolling && atMost('longest task while scrolling ms', 100, scrolling.longestTaskMs),
];

const slowestOf = (pages: PagesFigures): number => Math.max(...Object.values(pages).map(({ maxMs }) => maxMs));

/** What chaining costs, beside a constant in place of the hash. */
const appendMark = ({ append, floorAppend }: Measured): Mark | undefined =>
  append && floorAppend && atLeast('append rate in floorAppend rate', 0.85, append.perSecond / floorAppend.perSecond);

/** What has a bound in milliseconds of its own, in 95 of 100 times. */
const P95_MS = {
  worklist1000: 10,
  worklist10000: 10,
  explain: 5,
  plan: 5,
  evidence: 1000,
  evidenceCheck: 1000,
} as const;

const soonEnough = (measured: Measured): readonly (Mark | undefined)[] =>
  (Object.keys(P95_MS) as (keyof typeof P95_MS)[]).map((name) => {
    const figures = measured[name];
    return figures && atMost(`${name} p95 ms`, P95_MS[name], figures.p95Ms);
  });

const atMost = (wanted: string, limit: number, value: number): Mark => ({
  wanted: `${wanted} ≤ ${limit}`,
  limit,
  measured: hundredth(value),
  met: value <= limit,
});

const atLeast = (wanted: string, limit: number, value: number): Mark => ({
  wanted: `${wanted} ≥ ${limit}`,
  limit,
  measured: hundredth(value),
  met: value >= limit,
});

const hundredth = (value: number): number => Math.round(value * 100) / 100;
