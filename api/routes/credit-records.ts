import type { Router } from 'express';
import { findNote, listNotesOfZone, lockNote, type CreditNoteRow } from '../../db/desk/credit-note.ts';
import type { Queryable } from '../../db/pool.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { refuseRepair } from '../../domain/credit/record.ts';
import { pageOf } from '../../db/read/page.ts';
import { creditRoutes as routes } from '../contract/credit.ts';
import { classOf, repairOf } from '../zone/credit-desk.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { requireMay, tiesOf } from '../right/may.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { recordIn, tellRecord } from '../views/credit-record.ts';
import { openZone, presentZone } from '../zone/zone.ts';
import { readKey } from './projects.ts';

/** The credit office of a zone: it classes what the system proposed, and repairs. */
export function serveCreditRecords(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listCreditRecords, (asked) => pageOfRecords(asked, deps));
  serveRoute(router, deps, routes.classCredit, (asked) =>
    answerOnce(deps, asked, (tx) =>
      judge(tx, { ...asked, act: 'classCredit' }, (note) => classOf(tx, note, asked.who, asked.body)),
    ),
  );
  serveRoute(router, deps, routes.repairCreditRecord, (asked) =>
    answerOnce(deps, asked, (tx) =>
      judge(tx, { ...asked, act: 'repairCreditRecord' }, (note) => repairOf(tx, note, asked.who, asked.body.reason)),
    ),
  );
}

async function pageOfRecords({ params, query }: Asked<typeof routes.listCreditRecords>, { pool }: Deps) {
  const today = dayOf((await presentZone(pool, params.zone)).now);
  const { enterprise = null, limit } = query;
  const found = await listNotesOfZone(pool, params.zone, { enterprise, after: readKey(query.after), limit: limit + 1 });
  const { rows: notes, next } = pageOf(found, limit, (note) => `${note.noted_at.toISOString()}~${note.id}`);
  return { today, records: notes.map((note) => listed(note, today)), next };
}

const listed = (note: CreditNoteRow, today: Day) => ({
  ...tellRecord(note),
  enterprise: { ...note.enterprise },
  repairable: refuseRepair(recordIn(note), today) === null,
});

type Judging = Pick<Asked<typeof routes.repairCreditRecord>, 'params' | 'who'> & {
  readonly act: 'classCredit' | 'repairCreditRecord';
};

async function judge(tx: Queryable, { params, who, act }: Judging, how: (note: CreditNoteRow) => Promise<void>) {
  await openZone(tx, params.zone);
  await lockNote(tx, params.record);
  const note = await noteOr404(tx, params);
  const ties = await tiesOf(tx, who, { zone: params.zone, enterprise: note.enterprise.id });
  requireMay(who, act, { zone: params.zone }, { ties });
  await how(note);
  return tellRecord(await noteOr404(tx, params));
}

async function noteOr404(tx: Queryable, { zone, record }: Judging['params']): Promise<CreditNoteRow> {
  const note = await findNote(tx, record, { zone });
  if (!note) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'record' });
  return note;
}
