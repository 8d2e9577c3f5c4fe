import type { Router } from 'express';
import { keepHandIn } from '../../db/desk/counter.ts';
import { keepLateProof } from '../../db/desk/late-record.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { readStandingCase, type StandingCase } from '../../db/read/standing-case.ts';
import { bindFiles, hashesOf } from '../../db/read/handed-files.ts';
import { refuseAtOnce } from '../../domain/case/decide.ts';
import type { Late } from '../../domain/case/late-mark.ts';
import type { Signature } from '../../domain/case/signature.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import type { CounterEntry } from '../../domain/counter/entry.ts';
import { refuseHandIn, signatoryInPerson } from '../../domain/counter/presence.ts';
import { refuseDeed } from '../../domain/mandate/mandate.ts';
import { performAct, type MadeWish } from '../act/act.ts';
import { notesOf } from '../act/act-draft.ts';
import { hashOfText } from '../act/signer.ts';
import { tellHandIn } from '../act/signed-texts.ts';
import { counterHandInRoutes as routes } from '../contract/counter-hand-ins.ts';
import type { Deps } from '../deps.ts';
import { attendanceFor, attendingOn, entryOf, filerAt, requireEnteringOf, type AtWindow } from '../filing/counter.ts';
import { orProblem, Problem } from '../http/problem.ts';
import { mandateOf } from '../right/mandates.ts';
import { requireStill } from '../right/still.ts';
import { serveRoute, type Asked } from '../server.ts';

/** 一窗受理: answers to a notice of correction and deferred papers of those who come in person, entered by the officer of the window. */
export function serveCounterHandIns(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.checkHandInAtCounter, check);
  serveRoute(router, deps, routes.handInAtCounter, handIn);
}

type Body = Asked<typeof routes.handInAtCounter>['body'];

/** The text that is put before the person. */
const textOf = ({ row, state, now }: StandingCase, { materials }: Pick<Body, 'materials'>): string =>
  tellHandIn({ number: row.number, item: state.item.name, content: { materials, day: dayOf(now) } });

async function check({ who, params, body }: Asked<typeof routes.checkHandInAtCounter>, { pool }: Deps) {
  const at = await attendanceFor(pool, who, 'checkHandInAtCounter', params.attendance);
  const open = await readStandingCase(pool, params.case);
  if (!open) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'case' });
  requireBrought(at, open);
  const materials = body.materials.map(({ code }) => code);
  orProblem(
    refuseAtOnce(open.state, { kind: 'handIn', materials, files: [], by: filerAt(at).by, key: '' }),
    dayOf(open.now),
  );
  const text = textOf(open, body);
  return { text, textHash: hashOfText(text) };
}

/** The same act as online (`handIn`), of whoever came; the officer's right, hat and independence are judged beside it. */
async function handIn(asked: Asked<typeof routes.handInAtCounter>, deps: Deps) {
  const at = await attendanceFor(deps.pool, asked.who, 'handInAtCounter', asked.params.attendance);
  const entering = { kind: 'handIn', right: 'handInAtCounter', by: filerAt(at).by } as const;
  return performAct(asked, deps, entering, (open, pool) =>
    transaction(pool, async (tx) => {
      await requireStill(tx, asked.who);
      return wishAt(tx, at, open, asked.body);
    }),
  );
}

/**
 * Refuses a case of another enterprise or zone (404), an item that is not of this window (403 `E-RIGHT`), and an agent whose letter
 * did not cover it on the day on which it was shown (民法典 171(1)).
 */
function requireBrought(at: AtWindow, { row, state, world }: StandingCase): void {
  const { attendance } = at;
  if (row.enterprise_id !== attendance.enterprise.id || world.id !== attendance.zone)
    throw new Problem(404, { code: 'E-NOT-FOUND', field: 'case' });
  const cameOn = dayOf(instantFromMs(attendance.cameAt.getTime()));
  requireEnteringOf(at, [state.item.bureau], cameOn);
  const deed = { power: 'filing', project: row.project_id, item: state.item.code } as const;
  orProblem(refuseDeed(signatoryInPerson(attendance.id, attendance.filer), deed, cameOn), cameOn);
}

async function wishAt(tx: Queryable, at: AtWindow, open: StandingCase, body: Body): Promise<MadeWish> {
  requireBrought(at, open);
  const { materials, letter } = body;
  const signed = body.signed ?? { means: 'paper' as const, files: body.late ? [body.late.proof] : [] };
  const entry = await entryOf(tx, at, { materials, signed, letter });
  const today = dayOf(open.now);
  const hashes = { signedHash: body.signed?.textHash ?? null, textHash: hashOfText(textOf(open, body)) };
  orProblem(refuseHandIn({ ...attendingOn(at.attendance, today), ...hashes }), today);
  await keepHandIn(tx, at.attendance.id, open.state.id);
  const shown = body.late
    ? { late: await lateAt(tx, open, entry, body.late) }
    : { signature: await signAt(tx, at, open, { body, entry }) };
  const hashesByFile = await hashesOf(
    tx,
    materials.flatMap(({ files }) => files),
  );
  return {
    kind: 'handIn',
    materials: materials.map(({ code }) => code),
    files: bindFiles(materials, hashesByFile),
    ...notesOf(materials),
    counter: entry,
    ...shown,
  };
}

/** 补录: it counts from the moment at which the person came; what they signed on paper then shows it. */
async function lateAt(
  tx: Queryable,
  { state }: StandingCase,
  entry: CounterEntry,
  late: NonNullable<Body['late']>,
): Promise<Late> {
  const [proof] = entry.signed;
  if (!proof) throw new Error('told late without what shows it');
  await keepLateProof(tx, proof.file, state.id, entry.entered);
  return { actedAt: entry.cameAt, reason: late.reason, proof };
}

/** Keeps the signature by hand; of an agent it names the letter on which it rests. */
function signAt(
  tx: Queryable,
  at: AtWindow,
  open: StandingCase,
  { body, entry }: { readonly body: Body; readonly entry: CounterEntry },
): Promise<Signature> {
  const { attendance } = at;
  const deed = { power: 'filing', project: open.row.project_id, item: open.state.item.code } as const;
  const mandate = mandateOf(signatoryInPerson(attendance.id, attendance.filer), deed, dayOf(open.now));
  return filerAt(at, entry).sign(textOf(open, body), open.now, { tx, mandate });
}
