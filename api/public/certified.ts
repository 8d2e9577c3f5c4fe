import { certificateOf, standingOn } from '../../domain/certificate/certificate.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { readCaseRecord } from '../../db/read/case-page.ts';
import type { PaperRow } from '../../db/read/papers.ts';
import { readPresentCase } from '../../db/read/present-case.ts';
import type { Queryable } from '../../db/pool.ts';
import { Problem } from '../http/problem.ts';

/** The certificate behind a grant decision, as it stands on a day (the zone's today if none is named); else null. */
export async function certificateIn(db: Queryable, paper: PaperRow, on: Day | undefined) {
  const { content } = paper;
  if (content.kind !== 'grantDecision' || paper.case_id === null) return null;
  const [open, record] = await Promise.all([readPresentCase(db, paper.case_id), readCaseRecord(db, paper.case_id)]);
  if (!open) throw new Problem(404, { code: 'E-NOT-FOUND' });
  const events = record.events.map((event) => event.data);
  const certificate = certificateOf(events, open.state.item.name, open.world.calendar);
  if (!certificate) return null;
  const day = on ?? dayOf(open.now);
  return {
    holder: { name: content.applicant.name, uscc: content.applicant.uscc },
    result: content.content[0]?.[1] ?? certificate.result,
    scope: content.scope,
    grantedOn: certificate.grantedOn,
    validUntil: certificate.validUntil,
    renewedBySilence: certificate.renewedBySilence,
    conditions: [...certificate.conditions],
    byCommitment: certificate.byCommitment,
    on: day,
    standing: standingOn(certificate, day),
    standings: certificate.standings.map((standing) => ({ ...standing })),
  };
}

export type Certified = NonNullable<Awaited<ReturnType<typeof certificateIn>>>;
