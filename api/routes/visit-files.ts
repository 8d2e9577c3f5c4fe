import type { Router } from 'express';
import { insertVisitFile } from '../../db/desk/visit-file.ts';
import { stands } from '../../domain/permission/may.ts';
import { refuse } from '../../domain/refusal.ts';
import { actorOf } from '../act/actor.ts';
import { visitRoutes as routes } from '../contract/visits.ts';
import type { Deps } from '../deps.ts';
import { fileView, newFile } from '../file/file-view.ts';
import { answerOnce } from '../http/idempotent.ts';
import { requireMay, tiesOf } from '../right/may.ts';
import { Problem, problemOf } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { takeUpload } from '../file/upload.ts';
import { visitDesk, visitOr404 } from '../visit/visit-desk.ts';

/** Photographs and signatures, taken on the spot by officers who take part in the visit. */
export function serveVisitFiles(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addVisitFile, add);
}

const PICTURES: readonly string[] = ['image/png', 'image/jpeg'];

/** Like every upload: streamed into the store under its hash, and the same once for the same key. */
async function add(asked: Asked<typeof routes.addVisitFile>, deps: Deps) {
  const { who, params, query, request, response } = asked;
  const desk = await visitDesk(deps.pool, who);
  const visit = await visitOr404(deps.pool, desk.zone.id, params.visit);
  const unit = visit.checklist.find(({ bureau }) =>
    stands(who.hat, 'addVisitFile', { zone: desk.zone.id, unit: bureau }),
  );
  if (!unit) throw problemOf(refuse('E-RIGHT', { field: 'visit' }));
  const ties = await tiesOf(deps.pool, who, { zone: desk.zone.id, enterprise: visit.enterprise.id });
  requireMay(who, 'addVisitFile', { zone: desk.zone.id, unit: unit.bureau }, { ties });
  if (visit.state !== 'planned') throw problemOf(refuse('E-VISIT-ENDED'));
  const taken = await takeUpload(request, response, deps);
  const { name, mediaType, sha256 } = taken;
  if (!PICTURES.includes(mediaType)) throw new Problem(422, { code: 'E-FILE-TYPE', field: 'file' });
  return answerOnce(deps, { ...asked, body: { name, sha256, ...query } }, async (tx) => {
    const file = newFile(taken, { enterprise: visit.enterprise.id, pages: 1, deps });
    const { purpose, takenAt = null } = query;
    return fileView(await insertVisitFile(tx, { file, visit: visit.id, purpose, takenAt }, actorOf(who)));
  });
}
