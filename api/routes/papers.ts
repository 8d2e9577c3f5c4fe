import { pipeline } from 'node:stream/promises';
import type { Router } from 'express';
import type { PermitState } from '../../domain/case/case.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { listPapers } from '../../db/read/own-papers.ts';
import { findPaper, findPaperByCode, type PaperRow } from '../../db/read/papers.ts';
import { visitsIn } from '../../db/read/visits.ts';
import { certificateIn, type Certified } from '../certified.ts';
import { readableCase } from '../act.ts';
import { paperRoutes as routes } from '../contract/papers.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';
import { readableCommitment } from '../promise-act.ts';
import { serveRoute } from '../server.ts';
import { enterpriseOf, readKey } from './projects.ts';
import { mayReadVisit } from './visits-read.ts';
import type { Who } from '../who.ts';

/** Papers, and their public verification. */
export function servePapers(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listPapers, ({ who, query }) =>
    listPapers(deps.pool, {
      enterprise: enterpriseOf(who),
      words: query.q ?? '',
      certificates: query.kind === 'certificates',
      after: readKey(query.after),
      limit: query.limit,
    }),
  );
  serveRoute(router, deps, routes.readPaper, async ({ params, who }) => {
    const paper = await readablePaper(deps, params.paper, who);
    return {
      id: paper.id,
      case: paper.case_id,
      sealed: paper.pdf_sha256 !== null,
      paper: { ...writePaper(paper.content) },
    };
  });
  serveRoute(router, deps, routes.readPaperPdf, async ({ params, who, response }) => {
    const paper = await readablePaper(deps, params.paper, who);
    if (!paper.pdf_sha256) throw new Problem(409, { code: 'E-PAPER-RENDERING' }, { 'retry-after': '2' });
    const name = encodeURIComponent(`${paper.title} ${paper.number}.pdf`);
    response.set({ 'content-disposition': `inline; filename*=UTF-8''${name}`, 'x-content-sha256': paper.pdf_sha256 });
    await pipeline(await deps.blobs.get(paper.pdf_sha256), response.type('application/pdf'));
    return null;
  });
  serveRoute(router, deps, routes.verifyPaper, async ({ params, query }) => {
    const paper = await findPaperByCode(deps.pool, params.code);
    if (!paper) throw new Problem(404, { code: 'E-NOT-FOUND' });
    return verification(paper, await certificateIn(deps.pool, paper, query.on));
  });
}

/** A paper of a case that whoever asks may read; an urging order is the office's own. */
async function readablePaper(deps: Deps, id: string, who: Who): Promise<PaperRow> {
  const paper = await findPaper(deps.pool, id);
  if (!paper) throw new Problem(404, { code: 'E-NOT-FOUND' });
  if (paper.case_id !== null) await readableCase(deps, paper.case_id, who);
  else if (paper.commitment_id !== null) await readableCommitment(deps.pool, paper.commitment_id, who);
  else await requireReadableVisit(deps, paper, who);
  if (paper.kind === 'urgingOrder' && who.hat?.enterprise) throw new Problem(404, { code: 'E-NOT-FOUND' });
  return paper;
}

/** A paper of a visit that the enterprise was told of, or of the officer's own zone. */
async function requireReadableVisit({ pool }: Deps, { zone_id: zone, visit_id: visit }: PaperRow, who: Who) {
  const [found] = visit === null ? [] : await visitsIn(pool, { zone, visit });
  if (!found || !mayReadVisit(who, found, zone)) throw new Problem(404, { code: 'E-NOT-FOUND' });
}

/** What the public sees: authentic or not, by whom and when, and what became of it. No natural person is named. */
const verification = (paper: PaperRow, certificate: Certified | null) => ({
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

/** What became of the grant that the paper says; any other paper stays what it is. */
function stateOf(paper: PaperRow, certificate: Certified | null): PermitState | 'rectifying' {
  const standing = certificate?.standing ?? 'valid';
  return standing === 'valid' && paper.kind === 'grantDecision' && paper.rectifying ? 'rectifying' : standing;
}
