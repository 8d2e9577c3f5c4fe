import type { ReportEvent } from '../project/report.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { ProjectCommitment } from './project-commitment.ts';

/**
 * Does the promise of a project bar this report? Works start once the node before the start is met, and what was built is used
 * once it is accepted against the promise (意见 6). What statutes bar is asked beside it and stays. `null`: it does not.
 */
export function refuseReportOnPromise(event: ReportEvent, c: ProjectCommitment | null): Refusal | null {
  if (c?.stage !== 'registered' || event === 'completion') return null;
  if (event === 'use') return refuse('E-PROMISE-NOT-ACCEPTED', { article: '意见 6', field: 'event' });
  const [start] = c.nodes;
  return start?.state === 'met'
    ? null
    : refuse('E-PROMISE-NODE-BARRED', {
        article: '意见 6',
        field: 'event',
        facts: { node: 'start', barring: 'start' },
      });
}
