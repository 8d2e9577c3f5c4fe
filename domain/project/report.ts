import { refuse, type Refusal } from '../refusal.ts';
import { owedBefore, type BarringItem } from './owed.ts';
import type { ProjectCase } from './project-case.ts';

/** What the enterprise reports to the platform (673号 16): works have started, are completed, are in use. */
export type ReportEvent = 'start' | 'completion' | 'use';

/** What is known when something is reported: the catalogue of the day, the cases in the order of filing, earlier reports. */
export interface ReportFacts {
  readonly items: readonly BarringItem[];
  readonly cases: readonly ProjectCase[];
  readonly reported: readonly ReportEvent[];
}

/**
 * May the enterprise report this now? Refuses a start or a use before what the law asks first is there, naming the article
 * of each item's own law, and what was reported already (a start again only while a permit waits for one). `null`: it may.
 */
export function refuseReport(event: ReportEvent, facts: ReportFacts): Refusal | null {
  const made = facts.reported.includes(event) && !(event === 'start' && facts.cases.some((one) => one.startRuns));
  if (made) return refuse('E-REPORT-MADE', { article: '673号 16', field: 'event' });
  return event === 'completion' ? null : refuseBarred(event, facts);
}

function refuseBarred(event: 'start' | 'use', { items, cases }: ReportFacts): Refusal | null {
  const owed = owedBefore(event, items, cases);
  if (owed.length === 0) return null;
  const articles = [...new Set(owed.flatMap((one) => one.articles))];
  const [only = ''] = articles;
  return refuse(event === 'start' ? 'E-START-BARRED' : 'E-USE-BARRED', {
    article: articles.length === 1 ? only : articles,
    field: 'event',
    facts: { items: owed.map((one) => one.name), states: owed.map((one) => `${one.item}:${one.state}`) },
  });
}
