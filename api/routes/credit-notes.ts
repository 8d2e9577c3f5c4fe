import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { insertSeriousNote, listNotes, repairNote, type CreditNoteRow } from '../../db/desk/credit-note.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { enterpriseRoutes as routes } from '../contract/enterprises.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../idempotent.ts';
import { Problem } from '../problem.ts';
import { serveRoute } from '../server.ts';
import { openZoneOr404, requireSystemAdmin } from '../zone-desk.ts';
import { enterpriseOr404 } from './enterprises.ts';

/** Credit facts that bar an enterprise from commitment and deferral, and their repair. */
export function serveCreditNotes(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addCreditNote, async (asked) => {
    requireSystemAdmin(asked.who);
    const { enterprise } = asked.params;
    return answerOnce(deps, asked, async (tx) => {
      const { zone = null, notedAt = null } = asked.body;
      await enterpriseOr404(tx, enterprise);
      if (zone !== null) await openZoneOr404(tx, zone);
      return told(await insertSeriousNote(tx, { id: randomUUID(), enterprise, zone, notedAt }));
    });
  });
  serveRoute(router, deps, routes.listCreditNotes, async ({ who, params }) => {
    requireSystemAdmin(who);
    await enterpriseOr404(deps.pool, params.enterprise);
    return { notes: (await listNotes(deps.pool, params.enterprise)).map(told) };
  });
  serveRoute(router, deps, routes.repairCredit, async ({ who, params }) => {
    requireSystemAdmin(who);
    return told(await repairNote(deps.pool, params.enterprise, params.note));
  });
}

function told(note: CreditNoteRow | undefined) {
  if (!note) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'note' });
  return {
    id: note.id,
    kind: note.kind,
    case: note.case_id,
    notedAt: instantFromMs(note.noted_at.getTime()),
    repairedAt: note.repaired_at && instantFromMs(note.repaired_at.getTime()),
  };
}
