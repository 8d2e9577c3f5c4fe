import type { WorkRow } from './work/work-groups.ts';

/** A step without a page of its own is taken on the page of the case; an answer in the form that stands there open. */
const PAGES: Readonly<Partial<Record<WorkRow['kind'], string>>> = {
  accept: 'acceptance',
  review: 'decision',
  sign: 'decision',
  serve: 'service',
  check: 'check',
};

/** The page on which a step of a case is taken. */
export function stepPath(kind: WorkRow['kind'], caseId: string): string {
  if (kind === 'opinion') return `${caseHref(caseId)}?act=giveOpinion`;
  const page = PAGES[kind];
  return page === undefined ? caseHref(caseId) : `${caseHref(caseId)}/${page}`;
}

/** The page of the whole case, with the ledger of every date. */
export const caseHref = (caseId: string): string => `/o/cases/${caseId}`;
