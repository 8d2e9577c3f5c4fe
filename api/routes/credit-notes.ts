import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { findNote, insertEnteredNote, listNotesOf, lockNote } from '../../db/desk/credit-note.ts';
import { startOfDay } from '../../domain/clock/instant.ts';
import { enterpriseRoutes as routes } from '../contract/enterprises.ts';
import { repairOf } from '../zone/credit-desk.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { requireInOrder } from '../zone/in-order.ts';
import { requireMay, tiesOf } from '../right/may.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute } from '../server.ts';
import { openZoneOr404 } from '../zone/zone-desk.ts';
import { tellRecord } from '../views/credit-record.ts';
import { enterpriseOr404 } from './enterprises.ts';

/** Credit records that are entered from elsewhere, as the administrator of the system keeps them. */
export function serveCreditNotes(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.addCreditNote, async (asked) => {
    const { enterprise } = asked.params;
    const ties = await tiesOf(deps.pool, asked.who, { zone: asked.body.zone ?? null, enterprise });
    requireMay(asked.who, 'addCreditNote', undefined, { ties });
    return answerOnce(deps, asked, async (tx) => {
      const { zone = null, from = null, publicTo = null, class: grade } = asked.body;
      if (from) requireInOrder({ firstDay: from, lastDay: publicTo }, 'publicTo');
      await enterpriseOr404(tx, enterprise);
      if (zone !== null) await openZoneOr404(tx, zone);
      const notedAt = asked.body.notedAt ?? (from && startOfDay(from));
      const id = randomUUID();
      await insertEnteredNote(tx, { id, enterprise, zone, class: grade, from, publicTo, notedAt });
      return tellRecord(found(await findNote(tx, id, { enterprise })));
    });
  });
  serveRoute(router, deps, routes.listCreditNotes, async ({ params, query }) => {
    await enterpriseOr404(deps.pool, params.enterprise);
    const { rows, next } = await listNotesOf(deps.pool, params.enterprise, query);
    return { notes: rows.map(tellRecord), next };
  });
  serveRoute(router, deps, routes.repairCredit, async (asked) => {
    const { enterprise, note } = asked.params;
    return answerOnce(deps, asked, async (tx) => {
      await lockNote(tx, note);
      const ties = await tiesOf(tx, asked.who, { zone: null, enterprise });
      requireMay(asked.who, 'repairCredit', undefined, { ties });
      await repairOf(tx, found(await findNote(tx, note, { enterprise })), asked.who, null);
      return tellRecord(found(await findNote(tx, note, { enterprise })));
    });
  });
}

function found<T>(note: T | undefined): T {
  if (note === undefined) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'note' });
  return note;
}
