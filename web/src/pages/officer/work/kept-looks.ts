import { draftRoutes } from '../../../../../api/contract/drafts.ts';
import { client } from '../../../asking/client.ts';
import { keptOf } from '../../../asking/kept-drafts.ts';
import { forgetUnsaved, unsavedOf } from '../../../offline/unsaved.ts';
import { lookOfContent } from '../acceptance/look-draft.ts';

/** Codes of the materials that an officer looked at and found good, by step. */
export type Looks = ReadonlyMap<string, readonly string[]>;

const subjectOf = (task: string): string => `acceptance:${task}`;

/** What the officer found so far on the pages of acceptance, as it was kept there; of a step that was not opened nothing. */
export async function keptLooks(person: string, tasks: readonly string[]): Promise<Looks> {
  const saved = await keptOf(tasks.map(subjectOf));
  const looks = tasks.map(async (task): Promise<[string, readonly string[]]> => {
    const subject = subjectOf(task);
    const unsaved = unsavedOf({ person, subject });
    if (unsaved === null && !saved.has(subject)) return [task, []];
    const { content } = unsaved ?? (await client(draftRoutes.readDraft, { params: { subject } }));
    return [task, goodIn(content)];
  });
  return new Map(await Promise.all(looks));
}

const goodIn = (content: unknown): readonly string[] =>
  Object.entries(lookOfContent(content).given).flatMap(([code, verdict]) => (verdict === 'good' ? [code] : []));

/** What was accepted is looked at no longer. */
export function forgetLooks(person: string, tasks: readonly string[]): void {
  for (const task of tasks) {
    const subject = subjectOf(task);
    forgetUnsaved({ person, subject });
    client(draftRoutes.deleteDraft, { params: { subject } }).catch(() => undefined);
  }
}
