import { authorityOn } from '../../domain/authority/grant.ts';
import type { Case } from '../../domain/case/case.ts';
import type { EventOf } from '../../domain/case/event.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import { admissionOf } from '../../domain/project/gate.ts';
import { fileCase, type AtReceipt } from '../../domain/case/receive.ts';
import { materialOf, predecessorsOf, type Item } from '../../domain/catalogue/item.ts';
import type { SituatedItem } from '../../domain/catalogue/situation.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import type { ReceivedMaterial } from '../../domain/paper/intake-facts.ts';
import { GENESIS } from '../genesis.ts';
import { untilCommit, type Queryable } from '../pool.ts';
import { append } from './append.ts';
import { bindFiles } from '../read/handed-files.ts';
import type { FiledItem, Submission } from './filed.ts';
import { keepHandedFiles } from './handed-files.ts';
import { newId } from '../id.ts';
import { passedFor, stillToBeGranted } from '../read/present-case.ts';
import { absentAmong } from '../read/planned-items.ts';
import { paperDesk, type DescribedCase } from '../read/paper-desk.ts';
import { readSucceeded } from '../read/succeeded.ts';
import type { FilingPlace } from './filing-place.ts';
import { releaseSuccessors } from './release.ts';
import { askSuccession, settleSuccession } from './succession.ts';
import type { ItemRules } from '../../domain/case/item-rules.ts';

const INSERT_CASE = `
  INSERT INTO case_file (id, number, zone_id, project_id, enterprise_id, submission_id, item_code, item_version, way, form)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** A case that was just filed. */
export interface FiledCase {
  readonly state: Case;
  /** Something was granted, and may have released what waited for it. */
  readonly released: boolean;
}

/** What one case of a submission is written with. */
export interface CasePlace extends Pick<
  FilingPlace,
  'project' | 'specialWorks' | 'applicant' | 'files' | 'granted' | 'passed' | 'works'
> {
  readonly submissionId: string;
  readonly number: string;
}

/** Files one item: writes the case with its first events, and whatever its grant in the same moment releases. */
export async function fileOpenCase(
  tx: Queryable,
  submission: Submission,
  filed: FiledItem,
  place: CasePlace,
): Promise<FiledCase> {
  const { world, now } = submission;
  const caseId = newId() as CaseId;
  const event = filedEvent(caseId, submission, filed, place.files);
  const facts = factsFor(filed.item, submission, place, filed.works);
  const events = fileCase(event, { now, today: dayOf(now), calendar: world.calendar, facts });
  const row = { ...rowOf(event, submission, filed, place), succeeded: await readSucceeded(tx, filed.succeeds) };
  const desk = paperDesk(row, world, facts.authority);
  // Asked in this order and not waited for: nothing of what is written has to be read back.
  untilCommit(insertCase(tx, submission, filed, { ...place, caseId }));
  untilCommit(keepHandedFiles(tx, caseId, event, filed.item));
  const state = await append(tx, { caseId, before: null, events, lastHash: GENESIS, now, world, desk });
  if (state.succeeds) {
    await askSuccession(tx, submission.by, state);
    await settleSuccession(tx, state, null);
  }
  const released = events.some((one) => one.type === 'granted');
  if (released) await releaseSuccessors(tx, submission.projectId);
  return { state, released };
}

/** What the law asks of the world when a case is received. */
const factsFor = (
  item: Item,
  { world, now }: Submission,
  { project, specialWorks, granted, passed, works }: CasePlace,
  own: FiledItem['works'],
): AtReceipt['facts'] => ({
  authority: authorityOn(world.grants, item.code, project, dayOf(now)),
  waitingFor: stillToBeGranted(item, world, {
    granted,
    day: dayOf(now),
    absent: absentAmong(predecessorsOf(item), { ...project, specialWorks }, { world, day: dayOf(now) }),
    works: own ?? null,
    all: works,
  }),
  passed: passedFor(passed, { works: own ?? null, all: works }),
  admission: admissionOf(project, world.industries),
});

/** What the papers of a case that is being filed are written from. */
const rowOf = (
  event: EventOf<'filed'>,
  { form, electronicService }: Submission,
  { item }: FiledItem,
  place: CasePlace,
): DescribedCase => ({
  number: place.number,
  item_code: item.code,
  item_version: item.version,
  in_situations: item.inSituations ?? null,
  form: ownForm(item, form),
  ...(electronicService === undefined ? {} : { agrees_electronic: electronicService }),
  project: place.project,
  applicant: place.applicant,
  materials: materialsOf(event, item, place.files),
  numbers: {},
});

/** Each file once for each material, as it is kept. */
function materialsOf(
  { files = [] }: EventOf<'filed'>,
  item: Item,
  known: FilingPlace['files'],
): readonly ReceivedMaterial[] {
  const once = new Map(files.map((one) => [`${one.material} ${one.file}`, one]));
  const received = [...once.values()].map(({ material, file, sha256 }): ReceivedMaterial => {
    const { pages, bytes } = known.get(file) ?? { pages: null, bytes: 0 };
    const name = materialOf(item, material)?.name ?? material;
    return { code: material, name, source: 'submitted', pages, bytes, sha256 };
  });
  return received.toSorted((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
}

function filedEvent(
  id: CaseId,
  submission: Submission,
  filed: FiledItem,
  files: FilingPlace['files'],
): EventOf<'filed'> {
  const hashes = new Map([...files.values()].map(({ id: file, sha256 }) => [file, sha256]));
  return {
    type: 'filed',
    id,
    item: rulesOf(filed.item),
    rules: submission.world.rules,
    way: filed.way,
    applicant: submission.enterpriseId,
    handedIn: filed.materials.map((material) => material.code),
    files: bindFiles(filed.materials, hashes),
    signature: submission.signature,
    promise: filed.promise,
    ...(filed.succeeds ? { succeeds: filed.succeeds } : {}),
    ...(filed.pilot ? { pilot: filed.pilot } : {}),
    ...(submission.joint ? { joint: true } : {}),
    ...(submission.park ? { park: submission.park } : {}),
    ...(submission.electronicService === undefined ? {} : { electronicService: submission.electronicService }),
    ...(submission.counter ? { counter: submission.counter } : {}),
    ...(filed.works ? { works: filed.works } : {}),
    at: submission.now,
    by: submission.by,
  };
}

/** What of the guide binds the case for good; what is only shown stays in the guide's version. */
const BINDING = [
  'code',
  'version',
  'name',
  'bureau',
  'statutory',
  'promised',
  'acceptance',
  'materials',
  'after',
  'instant',
  'yellow',
  'alsoPausedBy',
  'caps',
  'extensionRule',
  'supplementAfterGrant',
  'validity',
  'renewalAsk',
  'startWithin',
  'permitExtension',
  'beforeStart',
  'inSituations',
  'tacit',
] as const satisfies readonly (keyof ItemRules)[];

const rulesOf = (item: SituatedItem): ItemRules =>
  Object.fromEntries(
    BINDING.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]])),
  ) as unknown as ItemRules;

/** What of the one form the item asks. */
function ownForm({ fields }: Item, form: Submission['form']): Submission['form'] {
  const asked = new Set(fields.map((field) => field.key));
  return Object.fromEntries(Object.entries(form).filter(([key]) => asked.has(key)));
}

async function insertCase(
  tx: Queryable,
  { world, projectId, enterpriseId, form }: Submission,
  { item, way }: FiledItem,
  made: { caseId: CaseId; submissionId: string; number: string },
): Promise<void> {
  const ids = [made.caseId, made.number, world.id, projectId, enterpriseId, made.submissionId];
  await tx.query(INSERT_CASE, [...ids, item.code, item.version, way, JSON.stringify(ownForm(item, form))]);
}
