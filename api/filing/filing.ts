import type { FiledItem } from '../../db/record/filed.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Signature } from '../../domain/case/signature.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import { oneForm } from '../../domain/catalogue/form.ts';
import type { Item } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { CounterEntry } from '../../domain/counter/entry.ts';
import type { Deed, Mandate, MandatedPower } from '../../domain/mandate/mandate.ts';
import { namePilot, pilotFor } from '../../domain/pilot/pilot.ts';
import { givenMaterials, inChainOrder, isOnceMore, itemFor } from '../../domain/project/submission.ts';
import type { Queryable } from '../../db/pool.ts';
import { readSubmission, receiptOf, sameSubmission, type Receipt } from '../../db/read/submission.ts';
import { hashOf } from '../../db/record/chain.ts';
import { prepareFiling, type FilingPlace } from '../../db/record/filing-place.ts';
import { type RecordedSubmission, recordSubmission } from '../../db/record/submission.ts';
import type { Filing } from '../contract/submissions.ts';
import { mandateOf } from '../right/mandates.ts';
import { refuseForeignFiles } from '../file/own-files.ts';
import { Problem, problemOf } from '../http/problem.ts';
import { tellCommitment, tellPromise, tellSubmission } from '../act/signed-texts.ts';
import { faultsOfFiling } from './letters.ts';
import { factsOfSubmission, type AskedFacts, type SubmissionDesk } from './submission-facts.ts';
import type { Who } from '../right/who.ts';

/** Who files: somebody of the enterprise who is signed in, or whoever came to a window, where an officer enters it. */
export interface Filer extends Pick<AskedFacts, 'inPerson'> {
  /** Who is signed in. */
  readonly who: Who;
  readonly enterprise: string;
  /** As the record names who files. */
  readonly by: Actor;
  /** Set where it is entered at a window. */
  readonly counter?: CounterEntry;
  /** Has who files sign a text, of an agent on a mandate. */
  readonly sign: (text: string, at: Instant, on: { tx: Queryable; mandate: Mandate | null }) => Promise<Signature>;
}

/** The receipt of what was filed; `earlier`: of the very same that was filed before. */
export type Filed = Receipt & { readonly earlier: boolean };

/** What is known once the project is locked. */
export interface KnownFiling {
  readonly desk: SubmissionDesk;
  readonly place: FilingPlace;
  readonly askedHash: string;
  /** The submission that asked the same before; null: none did, or it is said to be meant. */
  readonly before: string | null;
}

/**
 * All that is judged and written comes with one round trip; what is read after the project's lock sees all filings before.
 * Throws 404 for a project or a file of another enterprise.
 */
export async function askForFiling(tx: Queryable, filer: Filer, body: Filing): Promise<KnownFiling> {
  const files = body.materials.flatMap((material) => material.files);
  const askedHash = hashOfAsked(body);
  const isMeant = body.items.every(({ again }) => again);
  const [place, desk, before] = await Promise.all([
    prepareFiling(tx, { projectId: body.project, items: body.items.length, files }),
    deskOf(tx, filer, body),
    isMeant ? null : sameSubmission(tx, body.project, askedHash),
    refuseForeignFiles(tx, filer.enterprise, body.materials),
  ]);
  if (!place) throw new Problem(404, { code: 'E-NOT-FOUND' });
  return { desk, place, askedHash, before: before && isOnceMore(before, desk.facts.today) ? before.id : null };
}

/** Of all that is asked; that it is meant once more changes nothing of what it asks. */
const hashOfAsked = (body: Filing): string =>
  hashOf({ ...body, items: body.items.map((item) => ({ ...item, again: false })) });

/** The number of the submission that asked the very same, of which a filing would be answered with the receipt; null: of none. */
export async function earlierNumber(db: Queryable, body: Filing, today: Day): Promise<string | null> {
  const before = await sameSubmission(db, body.project, hashOfAsked(body));
  return before && isOnceMore(before, today) ? before.number : null;
}

/** What a filing of this filer is judged by; 404 for a project that is not the enterprise's. */
export async function deskOf(
  db: Queryable,
  { who, enterprise, inPerson }: Filer,
  body: Pick<Filing, 'project' | 'items' | 'form'>,
): Promise<SubmissionDesk> {
  const desk = await factsOfSubmission(db, body.project, who, { ...body, ...(inPerson && { inPerson }) });
  if (desk.project.enterprise.id !== enterprise) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'project' });
  return desk;
}

/**
 * Files within the running transaction: judged before anything is recorded, then written with receipt and first events. Works
 * while the engine is away; the relay tells it as soon as it is there. The same for whoever files online and at a window. What
 * was filed before as it is, from another window or by a page that never saw the answer, is answered with the receipt of then.
 */
export async function fileSubmission(tx: Queryable, filer: Filer, body: Filing, known: KnownFiling): Promise<Filed> {
  const { desk, before } = known;
  if (before !== null) return { ...(await receiptIn(tx, before, desk)), earlier: true };
  const [fault] = faultsOfFiling(body, desk.facts);
  if (fault) throw problemOf(fault.refusal, desk.facts.today);
  const recorded = await record(tx, filer, body, known);
  const receipt = recorded.released ? await receiptIn(tx, recorded.id, desk) : receiptOf(recorded, desk.world.calendar);
  return { ...receipt, earlier: false };
}

async function receiptIn(tx: Queryable, id: string, { project }: SubmissionDesk): Promise<Receipt> {
  const receipt = await readSubmission(tx, id, { enterprise: project.enterprise.id });
  if (!receipt) throw new Error(`the submission ${id} is not there`);
  return receipt;
}

async function record(
  tx: Queryable,
  filer: Filer,
  body: Filing,
  { desk, place, askedHash }: KnownFiling,
): Promise<RecordedSubmission> {
  const { world, now, project } = desk;
  const signature = await filer.sign(textOf(body, desk), now, { tx, mandate: mandateOfSubmission(desk, body) });
  const items: FiledItem[] = [];
  for (const { asked, ...filed } of filedItems(body, desk))
    items.push({ ...filed, promise: await signPromise(tx, filed.item, asked, { desk, filer }) });
  const filing = {
    joint: body.joint,
    electronicService: body.electronicService,
    park: project.park?.code ?? null,
    counter: filer.counter ?? null,
    world,
    projectId: project.id,
    enterpriseId: project.enterprise.id,
    now,
    by: filer.by,
    form: body.form,
    askedHash,
  };
  return recordSubmission(tx, { ...filing, signature, items: inChainOrder(items) }, place);
}

type AskedItem = Filing['items'][number];

/** What is filed, each with the entry of the request by which it was asked for: one item may be asked for twice. */
function filedItems(body: Filing, { facts }: SubmissionDesk) {
  const known = body.items.flatMap((asked) => {
    const item = itemFor(facts, asked);
    return item ? [{ item, asked }] : [];
  });
  const form = oneForm(known.map(({ item }) => item));
  return known.map(({ item, asked }) => {
    const materials = givenMaterials(item, asked, body, form);
    const pilot = asked.way === 'commitment' ? pilotOf(item, facts) : null;
    return { item, asked, works: asked.works, way: asked.way, materials, succeeds: successionOf(asked), pilot };
  });
}

/** On what instrument a commitment of an excluded class rests. */
function pilotOf({ code }: Item, { commitment, today }: SubmissionDesk['facts']): string | null {
  const pilot = pilotFor(commitment.pilots, { item: code, ...commitment }, today);
  return pilot && namePilot(pilot);
}

const successionOf = ({ succeeds }: AskedItem): FiledItem['succeeds'] =>
  succeeds ? { kind: succeeds.kind, caseId: succeeds.case as CaseId } : null;

async function signPromise(
  tx: Queryable,
  item: FiledItem['item'],
  { deferral }: AskedItem,
  { desk, filer }: { readonly desk: SubmissionDesk; readonly filer: Filer },
): Promise<FiledItem['promise']> {
  if (!deferral) return null;
  const names = deferral.materials.map(
    (code) => item.materials.find((material) => material.code === code)?.name ?? code,
  );
  const subject = `项目${desk.project.code}`;
  const text = tellPromise({ subject, item: item.name, names, until: deferral.until });
  const signature = await filer.sign(text, desk.now, { tx, mandate: mandateFor(desk, 'deferral', item.code) });
  return { materials: deferral.materials, until: deferral.until, signature };
}

/**
 * The signature of a submission with a commitment in it rests on the mandate to commit, and names one that covers what is
 * signed by it: all of it, or where several mandates share it, the first.
 */
function mandateOfSubmission(desk: SubmissionDesk, { items }: Filing) {
  const promised = items.filter(({ way }) => way === 'commitment');
  const power = promised.length > 0 ? 'commitment' : 'filing';
  const signed = (promised.length > 0 ? promised : items).map(({ item }) => item);
  return mandateFor(desk, power, signed) ?? mandateFor(desk, power, signed.slice(0, 1));
}

const mandateFor = ({ facts }: SubmissionDesk, power: MandatedPower, item: Deed['item']) =>
  mandateOf(facts.signatory, { power, project: facts.project, item }, facts.today);

/** What the applicant signs: the content, and for each commitment its conditions. */
export function textOf(body: Filing, { project, facts }: SubmissionDesk): string {
  const letters = body.items.flatMap((one) => {
    const item = itemFor(facts, one);
    return one.way === 'commitment' && item?.standard ? [tellCommitment({ item: item.name, ...item.standard })] : [];
  });
  return [
    tellSubmission({
      project: project.code,
      content: { ...body, day: facts.today },
      electronic: body.electronicService,
    }),
    ...letters,
  ].join('\n');
}
