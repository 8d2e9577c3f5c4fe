import type { Case } from '../../domain/case/case.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { caseNumber } from '../../domain/identifiers/case-number.ts';
import { untilCommit, type Queryable } from '../pool.ts';
import { newId } from '../id.ts';
import { hashOf } from './chain.ts';
import type { Submission } from './filed.ts';
import { openJoint } from './joint-moment.ts';
import { fileOpenCase, type FiledCase } from './file-case.ts';
import { grantedItems, prepareFiling, type AskedPlace, type FilingPlace } from './filing-place.ts';
import { askToTakeUp } from './release.ts';

/** What the applicant keeps: number, hash, moment, and the case of each item. */
export interface RecordedSubmission {
  readonly id: string;
  readonly number: string;
  readonly contentHash: string;
  readonly receivedAt: Instant;
  readonly cases: readonly {
    readonly id: CaseId;
    readonly number: string;
    readonly item: ItemCode;
    readonly state: Case;
  }[];
  /** Something was granted in this moment; the cases may have lived on since they were written. */
  readonly released: boolean;
}

/** What `prepareFiling` is asked for a submission. */
export const placeFor = ({ projectId, items }: Pick<Submission, 'projectId' | 'items'>): AskedPlace => ({
  projectId,
  items: items.length,
  files: [...new Set(items.flatMap(({ materials }) => materials.flatMap(({ files }) => files)))],
});

/**
 * Records a submission in the running transaction: the application, each case with its first events and papers, and the
 * wish that the engine take them up. Needs no engine: filing works while that is away. Whoever asked for its place before
 * it was judged hands it over.
 */
export async function recordSubmission(
  tx: Queryable,
  submission: Submission,
  prepared?: FilingPlace,
): Promise<RecordedSubmission> {
  const { world, now } = submission;
  const place = prepared ?? (await prepareFiling(tx, placeFor(submission)));
  if (!place) throw new Error(`no project ${submission.projectId}`);
  const id = newId();
  const number = `S${world.region}${dayOf(now).replaceAll('-', '')}${String(place.serials[0]).padStart(6, '0')}`;
  const contentHash = hashOf(contentOf(submission));
  untilCommit(insertSubmission(tx, submission, { id, number, contentHash }));
  const filed = await fileItems(tx, submission, id, place);
  const caseIds = filed.cases.map((one) => one.id);
  untilCommit(askToTakeUp(tx, caseIds, world.id));
  return { id, number, contentHash, receivedAt: now, ...filed };
}

/** One after the other, since a grant in this moment lets the next be received. */
async function fileItems(
  tx: Queryable,
  submission: Submission,
  submissionId: string,
  place: FilingPlace,
): Promise<Pick<RecordedSubmission, 'cases' | 'released'>> {
  const { world, now, items, projectId } = submission;
  const cases: RecordedSubmission['cases'][number][] = [];
  let granted = place.granted;
  let released = false;
  for (const [at, filed] of items.entries()) {
    const number = caseNumber(world.region, dayOf(now), filed.item.code, place.serials[at + 1] ?? 0);
    const made: FiledCase = await fileOpenCase(tx, submission, filed, { ...place, granted, submissionId, number });
    cases.push({ id: made.state.id, number, item: filed.item.code, state: made.state });
    if (!made.released) continue;
    released = true;
    granted = await grantedItems(tx, projectId);
  }
  return { cases, released };
}

/** What the hash on the receipt stands for: the form, and each material by its files. */
const contentOf = ({ form, items }: Submission): unknown => ({
  form,
  items: items.map(({ item, way, materials }) => ({ item: item.code, version: item.version, way, materials })),
});

async function insertSubmission(
  tx: Queryable,
  { world, projectId, form, signature, now, by, joint = false, counter = null, askedHash }: Submission,
  made: { id: string; number: string; contentHash: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO submission (id, zone_id, project_id, number, form, content_hash, signature_id, received_at, received_by, machine_at, joint, attendance_id, asked_hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
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
      joint,
      counter?.attendance ?? null,
      askedHash ?? null,
    ],
  );
  if (joint) await openJoint(tx, { submission: made.id, zone: world.id, project: projectId });
}
