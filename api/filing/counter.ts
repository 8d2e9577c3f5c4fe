import { randomUUID } from 'node:crypto';
import { counterFilesOf, findAttendance, type AttendanceRow } from '../../db/desk/counter.ts';
import { listParks } from '../../db/desk/park.ts';
import { insertSignature } from '../../db/desk/signature.ts';
import { untilCommit, type Queryable } from '../../db/pool.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Signature } from '../../domain/case/signature.ts';
import { nameOfUnit, WINDOW } from '../../domain/case/duty.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import type { CounterEntry, Scan } from '../../domain/counter/entry.ts';
import { refuseGone, refuseScanning, signatoryInPerson, type Attending } from '../../domain/counter/presence.ts';
import { refuseEntering } from '../../domain/permission/counter.ts';
import type { counterRights } from '../../domain/permission/rights/counter.ts';
import { actorOf } from '../act/actor.ts';
import type { counterRoutes } from '../contract/counter.ts';
import type { BodyOf } from '../contract/route.ts';
import type { Filer } from './filing.ts';
import { zoneOfHat } from '../right/hat-zone.ts';
import { requireMay, tiesOf } from '../right/may.ts';
import { orProblem, Problem } from '../http/problem.ts';
import { hashOfText } from '../act/signer.ts';
import type { SubmissionDesk } from './submission-facts.ts';
import type { Who } from '../right/who.ts';

/** Who asks at the window and for whom: the attendance that this officer registered. */
export interface AtWindow {
  readonly who: Who;
  readonly attendance: AttendanceRow;
}

/** What is done with an attendance. */
type CounterAct = Exclude<keyof typeof counterRights, 'findAtCounter' | 'listAttendances'>;

/** The attendance for its officer, who has no tie to the enterprise by now (403 `E-RECUSAL`); 404 for everybody else. */
export async function attendanceFor(db: Queryable, who: Who, act: CounterAct, id: string): Promise<AtWindow> {
  const zone = zoneOfHat(who);
  const attendance = await findAttendance(db, id, zone);
  if (!attendance || attendance.officer !== who.person.id)
    throw new Problem(404, { code: 'E-NOT-FOUND', field: 'attendance' });
  const thing = { zone, enterprise: attendance.enterprise.id };
  requireMay(who, act, thing, { ties: await tiesOf(db, who, thing) });
  return { who, attendance };
}

/** Throws 409 `E-COUNTER-OVER` for an attendance of another day of the zone's clock. */
export function requireThere(attendance: AttendanceRow, now: Instant): void {
  const today = dayOf(now);
  orProblem(refuseGone(attendingOn(attendance, today)), today);
}

/** The same for scans, which are taken in also of whoever is told to have come before (补录). */
export function requireScanning(attendance: AttendanceRow, now: Instant): void {
  const today = dayOf(now);
  orProblem(refuseScanning(attendingOn(attendance, today)), today);
}

/** When somebody came, and when that was told, on the day of the zone. */
export const attendingOn = ({ cameAt, toldAt }: AttendanceRow, today: Day): Attending => ({
  cameAt: instantFromMs(cameAt.getTime()),
  toldAt: toldAt && instantFromMs(toldAt.getTime()),
  today,
});

/** The name of the window at which an officer sits: of the desk of a park, of a bureau of its own, else the common one. */
export async function windowOf(db: Queryable, who: Who): Promise<string> {
  const { hat } = who;
  if (hat?.park) {
    const parks = await listParks(db, zoneOfHat(who));
    return parks.find(({ code }) => code === hat.park)?.desk ?? nameOfUnit(WINDOW, new Map());
  }
  return hat && hat.bureau !== null && hat.bureau !== WINDOW ? hat.unitName : nameOfUnit(WINDOW, new Map());
}

/** Whoever came, as the one who files. Asked only for its facts it signs nothing. */
export const filerAt = ({ who, attendance }: AtWindow, entry?: CounterEntry): Filer => ({
  who,
  enterprise: attendance.enterprise.id,
  by: actorAt(attendance),
  inPerson: { name: attendance.filer.name, signatory: signatoryInPerson(attendance.id, attendance.filer) },
  ...(entry && { counter: entry }),
  sign: (text, at, { tx, mandate }) => {
    const signature = {
      id: randomUUID(),
      person: attendance.id,
      name: attendance.filer.name,
      capacity: attendance.filer.capacity,
      at,
      textHash: hashOfText(text),
      ...(mandate && { mandate: { id: mandate.id, instrument: mandate.instrument } }),
    };
    if (entry) untilCommit(keep(tx, signature, { text, entry }));
    return Promise.resolve(signature);
  },
});

/** Not somebody who is registered here: the attendance stands for the person. */
const actorAt = ({ id, filer, enterprise }: AttendanceRow): Actor => ({
  person: id,
  name: filer.name,
  capacity: filer.capacity,
  unit: enterprise.name,
});

const keep = (tx: Queryable, signature: Signature, { text, entry }: { text: string; entry: CounterEntry }) =>
  insertSignature(tx, signature, {
    means: entry.means,
    text,
    for: null,
    counter: { attendance: entry.attendance, pictures: entry.signed.map(({ sha256 }) => sha256) },
  });

/** What is brought to a window, with what shows the will of whoever brings it. */
interface Given {
  readonly materials: readonly { readonly files: readonly string[] }[];
  readonly signed: Pick<BodyOf<typeof counterRoutes.fileAtCounter>['signed'], 'means' | 'files'>;
  readonly letter: readonly string[];
}

/**
 * What the record keeps of the window: who entered it, and the pictures of signature and letter. Every paper was taken in at
 * this attendance (404 otherwise); an agent's letter is among them (422 `E-COUNTER-LETTER`).
 */
export async function entryOf(tx: Queryable, { who, attendance }: AtWindow, body: Given): Promise<CounterEntry> {
  const materials = body.materials.flatMap(({ files }) => files);
  const wanted = [...new Set([...materials, ...body.signed.files, ...body.letter])];
  const known = await counterFilesOf(tx, attendance.id, wanted);
  const foreign = wanted.filter((file) => !known.has(file));
  if (foreign.length > 0)
    throw new Problem(404, { code: 'E-NOT-FOUND', field: 'materials', facts: { files: foreign } });
  if (attendance.filer.capacity === 'agent' && body.letter.length === 0)
    throw new Problem(422, { code: 'E-COUNTER-LETTER', article: '民法典 165', field: 'letter' });
  const scans = (files: readonly string[]): readonly Scan[] =>
    files.map((file) => ({ file, sha256: known.get(file) ?? '' }));
  return {
    attendance: attendance.id,
    window: attendance.window,
    cameAt: instantFromMs(attendance.cameAt.getTime()),
    entered: actorOf(who),
    means: body.signed.means,
    signed: scans(body.signed.files),
    letter: scans(body.letter),
  };
}

/** Refuses (403) items that are not of the window: the common one takes in for all bureaus, another for its own. */
export function requireEntering(at: AtWindow, items: readonly { readonly item: string }[], desk: SubmissionDesk) {
  const known = desk.facts.items.filter(({ code }) => items.some(({ item }) => item === code));
  const bureaus = known.map(({ bureau }) => bureau);
  requireEnteringOf(at, bureaus, desk.facts.today);
}

/** The same by the bureaus whose items they are. */
export function requireEnteringOf({ who: { hat } }: AtWindow, bureaus: readonly string[], today: Day): void {
  if (hat) orProblem(refuseEntering(hat, bureaus), today);
}
