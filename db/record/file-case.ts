import type { CaseId, ItemRules } from '../../domain/case/case.ts';
import { contextAt } from '../../domain/case/context.ts';
import type { EventOf } from '../../domain/case/event.ts';
import { fileCase } from '../../domain/case/receive.ts';
import type { Item } from '../../domain/catalogue/item.ts';
import type { Queryable } from '../pool.ts';
import { append } from './append.ts';
import { bindFiles, keepHandedFiles } from './handed-files.ts';
import { newId } from '../id.ts';
import { readPresentCase } from '../read/present-case.ts';
import { paperDesk } from '../read/paper-desk.ts';
import { releaseSuccessors } from './release.ts';
import { askSuccession, settleSuccession } from './succession.ts';
import type { FiledItem, Submission } from './submission.ts';

/** The case and its empty row in one statement; the events fill the row. `open` and `version` are set by them. */
const INSERT_CASE = `
  WITH filed AS (
    INSERT INTO case_file (id, number, zone_id, project_id, enterprise_id, submission_id, item_code, item_version, way, form)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  )
  INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, state, open)
  VALUES ($1, $3, $4, $5, $7, 0, 'filedAhead', $11, false)`;

/** Files one item: writes the case with its first events, and whatever its grant in the same moment releases. */
export async function fileOpenCase(
  tx: Queryable,
  submission: Submission,
  filed: FiledItem,
  made: { readonly submissionId: string; readonly number: string; readonly hashes: ReadonlyMap<string, string> },
): Promise<CaseId> {
  const caseId = newId() as CaseId;
  const event = filedEvent(caseId, submission, filed, made.hashes);
  // Asked side by side: written and read back in this order.
  const [, , open] = await Promise.all([
    insertCase(tx, submission, filed, { ...made, caseId }),
    keepHandedFiles(tx, caseId, event, filed.item),
    readPresentCase(tx, caseId),
  ]);
  if (!open) throw new Error('the case just written is not there');
  const { world, now, row, facts } = open;
  const events = fileCase(event, contextAt(now, world.calendar, facts));
  const desk = paperDesk(row, world, facts.authority);
  const state = await append(tx, { caseId, before: null, events, lastHash: row.last_hash, now, world, desk });
  if (state.succeeds) {
    await askSuccession(tx, submission.by, state);
    await settleSuccession(tx, state);
  }
  if (events.some((one) => one.type === 'granted')) await releaseSuccessors(tx, submission.projectId);
  return caseId;
}

function filedEvent(
  id: CaseId,
  submission: Submission,
  filed: FiledItem,
  hashes: ReadonlyMap<string, string>,
): EventOf<'filed'> {
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
] as const satisfies readonly (keyof ItemRules)[];

const rulesOf = (item: Item): ItemRules =>
  Object.fromEntries(
    BINDING.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]])),
  ) as unknown as ItemRules;

async function insertCase(
  tx: Queryable,
  { world, projectId, enterpriseId, form }: Submission,
  { item, way }: FiledItem,
  made: { caseId: CaseId; submissionId: string; number: string },
): Promise<void> {
  const asked = new Set(item.fields.map((field) => field.key));
  const own = Object.fromEntries(Object.entries(form).filter(([key]) => asked.has(key)));
  const ids = [made.caseId, made.number, world.id, projectId, enterpriseId, made.submissionId];
  await tx.query(INSERT_CASE, [
    ...ids,
    item.code,
    item.version,
    way,
    JSON.stringify(own),
    JSON.stringify({ item: rulesOf(item) }),
  ]);
}
