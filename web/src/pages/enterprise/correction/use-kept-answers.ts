import { useEffect, useState } from 'react';
import type { StoredFile } from '../../../asking/send-at-once.ts';
import { readKept, useDraftPlace } from '../../officer/use-kept-draft.ts';

/** The answer to one point: a file and what is said to it. */
export interface PointAnswer {
  readonly file: Pick<StoredFile, 'id' | 'name' | 'size' | 'pages'> | null;
  readonly note: string;
}

/** Answers by the code of the material. */
export type Answers = Readonly<Record<string, PointAnswer>>;

/** What was saved before, and on which version it rests. */
export interface KeptAnswers {
  readonly answers: Answers;
  readonly version: number;
}

/** Under which name the answers to the notice of a case are kept. */
export const answersSubject = (caseId: string): string => `correction:${caseId}`;

/** What was answered and saved before; null while it is being read. */
export function useKeptAnswers(caseId: string): KeptAnswers | null {
  const [kept, setKept] = useState<KeptAnswers | null>(null);
  const place = useDraftPlace(answersSubject(caseId));
  useEffect(() => {
    let left = false;
    const tell = (read: KeptAnswers) => {
      if (!left) setKept(read);
    };
    readKept(place)
      .then((draft) => tell({ answers: answersIn(draft?.content), version: draft?.version ?? 0 }))
      .catch(() => tell({ answers: {}, version: 0 }));
    return () => {
      left = true;
    };
  }, [place]);
  return kept;
}

/** The answers of a draft; whatever in it is none is left out. */
export function answersIn(content: unknown): Answers {
  if (typeof content !== 'object' || content === null || !('answers' in content)) return {};
  const { answers } = content;
  if (typeof answers !== 'object' || answers === null) return {};
  return Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, PointAnswer] => isAnswer(entry[1])),
  );
}

const isAnswer = (value: unknown): value is PointAnswer =>
  typeof value === 'object' && value !== null && 'note' in value && typeof value.note === 'string' && 'file' in value;
