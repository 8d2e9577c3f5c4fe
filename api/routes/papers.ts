import { pipeline } from 'node:stream/promises';
import type { Router } from 'express';
import type { PermitState } from '../../domain/case/state/permit.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { listPapers } from '../../db/read/own-papers.ts';
import { findPaper, findPaperByCode, type PaperRow } from '../../db/read/papers.ts';
import { readPresentCase } from '../../db/read/present-case.ts';
import { readPresentCommitment } from '../../db/read/present-commitment.ts';
import type { Queryable } from '../../db/pool.ts';
import { withHidden, type Hidden } from '../../domain/permission/hidden.ts';
import { may, mayEver, stands } from '../../domain/permission/may.ts';
import { refuse } from '../../domain/refusal.ts';
import type { CaseThing, PaperThing } from '../../domain/permission/thing.ts';
import { queryCodeOf } from '../../proof/query-code.ts';
import { findVisit } from '../../db/read/visits.ts';
import { hiddenIn, noteReason, requireReason } from '../right/hidden.ts';
import { certificateIn, type Certified } from '../public/certified.ts';
import { paperRoutes as routes } from '../contract/papers.ts';
import type { Deps } from '../deps.ts';
import { askerOf } from '../right/may.ts';
import { Problem, problemOf } from '../http/problem.ts';
import { promiseThing } from '../act/promise-act.ts';
import { thingOf } from '../views/thing.ts';
import { serveRoute, type Asked } from '../server.ts';
import { readKey } from './projects.ts';
import { isTold } from './visits-read.ts';
import type { Who } from '../right/who.ts';

/** Papers, and their public verification. */
export function servePapers(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listPapers, ({ who, query }) =>
    listPapers(deps.pool, {
      seer: who,
      words: query.q ?? '',
      certificates: query.kind === 'certificates',
      after: readKey(query.after),
      limit: query.limit,
    }),
  );
  serveRoute(router, deps, routes.readPaper, async ({ params, who }) => {
    const { paper, of } = await readablePaper(deps, params.paper, who);
    const hidden = await hiddenOfPaper(deps.pool, paper, who);
    const queryCode = 'case' in of && mayFollow(who, of.case) ? queryCodeFor(paper, deps) : null;
    const { blocks, addressee, ...written } = writePaper({ ...paper.content, queryCode });
    return {
      id: paper.id,
      case: paper.case_id,
      sealed: paper.pdf_sha256 !== null,
      reasonDue: hidden.length > 0,
      paper: { ...written, ...withHidden({ blocks, addressee }, hidden) },
    };
  });
  serveRoute(router, deps, routes.readPaperPdf, sendPdf);
  serveRoute(router, deps, routes.revealPaper, async ({ params, body, who }) => {
    const { id } = (await readablePaper(deps, params.paper, who)).paper;
    return { until: await noteReason(deps.pool, who, { kind: 'revealPaper', thing: id, reason: body.reason }) };
  });
  serveRoute(router, deps, routes.verifyPaper, async ({ params, query }) => {
    const paper = await findPaperByCode(deps.pool, params.code);
    if (!paper) throw new Problem(404, { code: 'E-NOT-FOUND' });
    return verification(paper, await certificateIn(deps.pool, paper, query.on));
  });
}

/** The sealed PDF as it was issued; for a reason to whoever sees it in part. */
async function sendPdf({ params, who, response }: Asked<typeof routes.readPaperPdf>, deps: Deps): Promise<null> {
  const { paper } = await readablePaper(deps, params.paper, who);
  if ((await hiddenOfPaper(deps.pool, paper, who)).length > 0) await requireWhole(deps.pool, who, paper.id);
  if (!paper.pdf_sha256) throw new Problem(409, { code: 'E-PAPER-RENDERING' }, { 'retry-after': '2' });
  const name = encodeURIComponent(`${paper.title} ${paper.number}.pdf`);
  response.set({ 'content-disposition': `inline; filename*=UTF-8''${name}`, 'x-content-sha256': paper.pdf_sha256 });
  await pipeline(await deps.blobs.get(paper.pdf_sha256), response.type('application/pdf'));
  return null;
}

/** Refuses a paper with names on it to whoever may not see them for any reason, and without one to whoever may. */
async function requireWhole(db: Queryable, who: Who, thing: string): Promise<void> {
  if (!mayEver(askerOf(who), 'revealPaper')) throw problemOf(refuse('E-RIGHT', { facts: { act: 'revealPaper' } }));
  await requireReason(db, who, { kind: 'revealPaper', thing });
}

/** A paper with what it is of. */
interface ReadablePaper {
  readonly paper: PaperRow;
  readonly of: PaperThing['of'];
}

/** Who may be told the query code finds it on the paper as well. */
const mayFollow = (who: Who, of: CaseThing): boolean => may(askerOf(who), 'readQueryCode', of);

const queryCodeFor = ({ case_id }: PaperRow, { config }: Deps): string | null =>
  case_id === null ? null : queryCodeOf(config.secret, case_id);

/** A paper that whoever asks may read; 404 for any other. */
async function readablePaper({ pool }: Deps, id: string, who: Who): Promise<ReadablePaper> {
  const paper = await findPaper(pool, id);
  const of = paper && (await whatOf(pool, paper, who));
  if (!paper || !of || !stands(who.hat, 'readPaper', { internal: paper.kind === 'urgingOrder', of }))
    throw new Problem(404, { code: 'E-NOT-FOUND' });
  if (paper.erased) throw new Problem(410, { code: 'E-ERASED', field: 'paper' });
  return { paper, of };
}

/** A sealed paper cannot be read in part: who sees the case without some words opens it for a reason. */
async function hiddenOfPaper(db: Queryable, { case_id }: PaperRow, who: Who): Promise<readonly Hidden[]> {
  const open = case_id === null ? null : await readPresentCase(db, case_id);
  return open === null ? [] : hiddenIn(db, open, who);
}

/** What the paper is of, as far as it decides who may read it; null if that is not there. */
async function whatOf(db: Queryable, paper: PaperRow, who: Who): Promise<PaperThing['of'] | null> {
  if (paper.case_id !== null) {
    const open = await readPresentCase(db, paper.case_id);
    return open && { case: thingOf(open, who) };
  }
  if (paper.commitment_id !== null) {
    const open = await readPresentCommitment(db, paper.commitment_id);
    return open && { commitment: promiseThing(open) };
  }
  const visit = paper.visit_id === null ? undefined : await findVisit(db, paper.zone_id, paper.visit_id);
  return visit ? { visit: { zone: paper.zone_id, enterprise: visit.enterprise.id, told: isTold(visit) } } : null;
}

/** What the public sees: authentic or not, by whom and when, and what became of it. No natural person is named. */
const verification = (paper: PaperRow, certificate: Certified | null) => ({
  zone: paper.zone_id,
  title: paper.title,
  number: paper.number,
  organ: paper.organ,
  issuedAt: instantFromMs(paper.issued_at.getTime()),
  practice: paper.practice,
  item: paper.item_name,
  contentHash: paper.content_hash,
  pdfSha256: paper.pdf_sha256,
  state: stateOf(paper, certificate),
  certificate,
});

/** What became of the grant, or of the visit, that the paper says; any other paper stays what it is. */
function stateOf(paper: PaperRow, certificate: Certified | null): PermitState | 'rectifying' {
  if (paper.replaced) return 'void';
  if (paper.called_off) return 'withdrawn';
  const standing = certificate?.standing ?? 'valid';
  return standing === 'valid' && paper.kind === 'grantDecision' && paper.rectifying ? 'rectifying' : standing;
}
