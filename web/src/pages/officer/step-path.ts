import type { WorkRow } from './work/work-groups.ts';

const PAGES: Readonly<Record<WorkRow['kind'], string>> = {
  accept: 'acceptance',
  review: 'decision',
  sign: 'decision',
  serve: 'service',
  check: 'check',
};

/** The page on which a step of a case is taken. */
export const stepPath = (kind: WorkRow['kind'], caseId: string): string => `/o/cases/${caseId}/${PAGES[kind]}`;

/** The page of the whole case, with the ledger of every date. */
export const caseHref = (caseId: string): string => `/o/cases/${caseId}`;
