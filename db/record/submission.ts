import type { Actor } from '../../domain/case/actor.ts';
import type { CaseId, SignedPromise, Succession, Way } from '../../domain/case/case.ts';
import type { Item } from '../../domain/catalogue/item.ts';
import type { FormValues } from '../../domain/catalogue/form.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { caseNumber } from '../../domain/identifiers/case-number.ts';
import type { Signature } from '../../domain/case/signature.ts';
import { untilCommit, type Queryable } from '../pool.ts';
import type { ZoneWorld } from '../zone-world.ts';
import { newId } from '../id.ts';
import { hashOf } from './chain.ts';
import { hashesOf } from './handed-files.ts';
import { fileOpenCase } from './file-case.ts';
import { askToTakeUp, lockProject } from './release.ts';

/** One item of a submission, judged and ready to be recorded. */
export interface FiledItem {
  readonly item: Item;
  readonly way: Way;
  /** What is handed in, by the guide's code, with the files. */
  readonly materials: readonly { readonly code: string; readonly name: string; readonly files: readonly string[] }[];
  readonly promise: SignedPromise | null;
  /** The permit whose renewal or change this is. */
  readonly succeeds: Succession | null;
}

/** A submission (申报), judged and ready to be recorded. */
export interface Submission {
  readonly world: ZoneWorld;
  readonly projectId: string;
  readonly enterpriseId: string;
  readonly now: Instant;
  readonly by: Actor;
  readonly form: FormValues;
  readonly signature: Signature | null;
  /** In chain order: a predecessor before what waits for it. */
  readonly items: readonly FiledItem[];
}

/** What the applicant keeps: number, hash, moment, and the case of each item. */
export interface RecordedSubmission {
  readonly id: string;
  readonly number: string;
  readonly contentHash: string;
  readonly receivedAt: Instant;
  readonly cases: readonly { readonly id: CaseId; readonly number: string; readonly item: string }[];
}

/**
 * Records a submission in the running transaction: the application, each case with its first events and papers, and the
 * wish that the engine take them up. Needs no engine: filing works while that is away.
 */
export async function recordSubmission(tx: Queryable, submission: Submission): Promise<RecordedSubmission> {
  const { world, now, projectId } = submission;
  const [, [serial = 0, ...serials], hashes] = await Promise.all([
    lockProject(tx, projectId),
    takeSerials(tx, submission.items.length + 1),
    hashesOf(tx, filesIn(submission)),
  ]);
  const id = newId();
  const number = `S${world.region}${dayOf(now).replaceAll('-', '')}${String(serial).padStart(6, '0')}`;
  const contentHash = hashOf(contentOf(submission));
  const [, cases] = await Promise.all([
    insertSubmission(tx, submission, { id, number, contentHash }),
    fileItems(tx, submission, { submissionId: id, hashes }, serials),
  ]);
  const caseIds = cases.map((one) => one.id);
  untilCommit(askToTakeUp(tx, caseIds, world.id));
  return { id, number, contentHash, receivedAt: now, cases };
}

const filesIn = ({ items }: Submission): readonly string[] => [
  ...new Set(items.flatMap(({ materials }) => materials.flatMap(({ files }) => files))),
];

/** One after the other, since a grant in this moment lets the next be received. */
async function fileItems(
  tx: Queryable,
  submission: Submission,
  made: { readonly submissionId: string; readonly hashes: ReadonlyMap<string, string> },
  serials: readonly number[],
): Promise<RecordedSubmission['cases']> {
  const { world, now, items } = submission;
  const cases: RecordedSubmission['cases'][number][] = [];
  for (const [at, filed] of items.entries()) {
    const number = caseNumber(world.region, dayOf(now), filed.item.code, serials[at] ?? 0);
    const id = await fileOpenCase(tx, submission, filed, { ...made, number });
    cases.push({ id, number, item: filed.item.code });
  }
  return cases;
}

/** What the hash on the receipt stands for: the form, and each material by its files. */
const contentOf = ({ form, items }: Submission): unknown => ({
  form,
  items: items.map(({ item, way, materials }) => ({ item: item.code, version: item.version, way, materials })),
});

/**
 * Takes so many serials. From a sequence, which nobody waits for: a counter in the zone's row would let only one submission
 * of a zone be written at a time. One that is undone leaves a gap, which no rule forbids.
 */
async function takeSerials(tx: Queryable, count: number): Promise<readonly number[]> {
  const { rows } = await tx.query<{ serial: number }>(
    `SELECT nextval('case_serial') AS serial FROM generate_series(1, $1)`,
    [count],
  );
  return rows.map((row) => row.serial);
}

async function insertSubmission(
  tx: Queryable,
  { world, projectId, form, signature, now, by }: Submission,
  made: { id: string; number: string; contentHash: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO submission (id, zone_id, project_id, number, form, content_hash, signature_id, received_at, received_by, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      made.id,
      world.id,
      projectId,
      made.number,
      JSON.stringify(form),
      made.contentHash,
      signature?.id ?? null,
      now,
      by.person,
      new Date(),
    ],
  );
}
