import type { AnswerOf } from '../../../api/contract/route.ts';
import { draftRoutes } from '../../../api/contract/drafts.ts';
import { client } from './client.ts';

/** Subjects of which one question asks. */
const AT_ONCE = 50;

/** Of which of these subjects a person has a draft. Asked through the list: asking for one that is not there would be a fault. */
export async function keptOf(subjects: readonly string[]): Promise<ReadonlySet<string>> {
  const firsts = subjects.flatMap((_, at) => (at % AT_ONCE === 0 ? [at] : []));
  const parts = await Promise.all(
    firsts.map((at) => {
      const query = { subjects: subjects.slice(at, at + AT_ONCE).join(), limit: AT_ONCE };
      return client(draftRoutes.listDrafts, { query });
    }),
  );
  return new Set(parts.flatMap(({ drafts }) => drafts.map(({ subject }) => subject)));
}

/** A person's draft of a subject; null: there is none. */
export async function keptDraft(subject: string): Promise<AnswerOf<typeof draftRoutes.readDraft> | null> {
  const kept = await keptOf([subject]);
  return kept.has(subject) ? client(draftRoutes.readDraft, { params: { subject } }) : null;
}
