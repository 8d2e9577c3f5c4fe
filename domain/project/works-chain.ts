import { chainOf, stateOfProject, type ChainFacts, type ChainState } from './chain.ts';
import { owedBefore, type Barred, type Owed } from './owed.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { refuseReport, type ReportEvent } from './report.ts';
import { covers, type Covered, type Works } from './works.ts';

/** A report of the enterprise, of some works or of all. */
export interface WorksReport {
  readonly event: ReportEvent;
  readonly works: Covered;
}

/** The project as its works see it. */
export interface WorksFacts extends Pick<ChainFacts, 'items' | 'cases'> {
  readonly works: readonly Works[];
  readonly reports: readonly WorksReport[];
}

/** What of a project is of one of its works: its own cases and reports, and those of the whole project. */
export const factsOfWorks = (number: string, { items, cases, reports }: WorksFacts): ChainFacts => ({
  items,
  cases: cases.filter((one) => covers(one.works, number)),
  reported: reports.filter((one) => covers(one.works, number)).map(({ event }) => event),
});

/** What is owed before the start or the use, and of which works; null: of the project as a whole. */
export interface OwedOfWorks extends Owed {
  readonly works: Covered;
}

/**
 * The same as `owedBefore`, counted for each of the works: a permit of one of them is none of another. What stands alike for all
 * works is told once.
 */
export function owedOfWorks(what: Barred, facts: WorksFacts): readonly OwedOfWorks[] {
  const { works, items, cases } = facts;
  if (works.length === 0) return owedBefore(what, items, cases).map((owed) => ({ ...owed, works: null }));
  const each = works.flatMap(({ number }) =>
    owedBefore(what, items, factsOfWorks(number, facts).cases).map((owed) => ({ number, owed })),
  );
  const alike = new Map<string, OwedOfWorks>();
  for (const { number, owed } of each) {
    const key = `${owed.item} ${owed.state}`;
    alike.set(key, { ...owed, works: [...(alike.get(key)?.works ?? []), number] });
  }
  const told = [...alike.values()].map((one) => (one.works?.length === works.length ? { ...one, works: null } : one));
  return told.toSorted((a, b) => orderOf(items, a.item) - orderOf(items, b.item));
}

const orderOf = (items: WorksFacts['items'], code: string): number => items.findIndex((item) => item.code === code);

/** The chain of each of the works, by number; none where the project names none. */
export const chainsOfWorks = (facts: WorksFacts): Readonly<Record<string, Readonly<Record<string, ChainState>>>> =>
  Object.fromEntries(facts.works.map(({ number }) => [number, chainOf(factsOfWorks(number, facts))]));

/** Which of several states the whole has: done when all are, else what somebody can still do about it. */
const ORDER: readonly ChainState[] = ['running', 'open', 'waiting', 'blocked'];

/** The chain of the whole project: of each link the state that its works have together. */
export function chainOfProject(facts: WorksFacts): Readonly<Record<string, ChainState>> {
  const whole = chainOf({ ...facts, reported: facts.reports.map(({ event }) => event) });
  const each = Object.values(chainsOfWorks(facts));
  if (each.length === 0) return whole;
  const links = Object.keys(whole).map((link) => [link, together(each.map((chain) => chain[link]))] as const);
  return Object.fromEntries(links);
}

const together = (states: readonly (ChainState | undefined)[]): ChainState =>
  ORDER.find((state) => states.includes(state)) ?? 'done';

/** `partial` once something of any works is, `done` when everything of all works is. */
export function stateOfWorks(facts: WorksFacts): ReturnType<typeof stateOfProject> {
  if (facts.works.length === 0) return stateOfProject({ ...facts, reported: [] });
  const states = facts.works.map(({ number }) => stateOfProject(factsOfWorks(number, facts)));
  if (states.includes('partial')) return 'partial';
  return states.every((state) => state === 'done') ? 'done' : 'running';
}

/**
 * May this be reported for these works, or for all of the project? Refused is what any of them does not allow, naming it.
 * `null`: it may.
 */
export function refuseReportOf(
  event: ReportEvent,
  works: readonly string[] | undefined,
  facts: WorksFacts,
): Refusal | null {
  const known = facts.works.map(({ number }) => number);
  const unknown = works?.find((number) => !known.includes(number));
  if (unknown !== undefined) return refuse('E-WORKS-UNKNOWN', { field: 'works', facts: { works: unknown } });
  const numbers = works ?? known;
  if (numbers.length === 0) return refuseReport(event, { ...facts, reported: facts.reports.map((one) => one.event) });
  for (const number of numbers) {
    const refusal = refuseReport(event, factsOfWorks(number, facts));
    if (refusal) return { ...refusal, facts: { ...refusal.facts, works: number } };
  }
  return null;
}
