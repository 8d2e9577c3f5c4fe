import { paperDesk } from '../../db/read/paper-desk.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import type { Queryable } from '../../db/pool.ts';
import { issueNow } from '../../db/record/issue-papers.ts';
import { keepNoticeService, lockNoticeToParty, type ServiceMeans } from '../../db/record/notice-service.ts';
import type { Actor } from '../../domain/case/actor.ts';
import { partyServiceRecord } from '../../domain/case/papers/party-service.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { refuseNoticeService } from '../../domain/notice/service.ts';
import { orProblem } from '../http/problem.ts';

/** Which notice is served, how and by whom. */
export interface PartyServing {
  readonly notice: string;
  readonly method: ServiceMeans;
  readonly by: Actor;
}

/**
 * Records that a notice to a third party was served by hand or by post, once, with its 送达回证; answers the number of that paper.
 * Throws 409 `E-NOTICE-NOT-TO-SERVE` for any other notice.
 */
export async function servePartyNotice(tx: Queryable, open: PresentCase, serving: PartyServing): Promise<string> {
  const { state, world, row, facts, now } = open;
  const notice = await lockNoticeToParty(tx, state.id, serving.notice);
  orProblem(refuseNoticeService(notice), dayOf(now));
  const paper = notice?.kind === 'hearingCalled' ? 'hearingNotice' : 'hearingRightNotice';
  const draft = partyServiceRecord(
    { ...serving, paper, party: notice?.party ?? '' },
    now,
    paperDesk(row, world, facts.authority),
  );
  const owner = { column: 'case_id', id: state.id } as const;
  const [number = ''] = await issueNow(tx, [{ owner, world, seq: state.version, at: now, write: () => [draft] }]);
  await keepNoticeService(tx, { ...serving, number, at: now });
  return number;
}
