import { useCallback, useEffect, useState } from 'react';
import type { AskOf } from '../../../../../api/contract/client.ts';
import type { counterHandInRoutes } from '../../../../../api/contract/counter-hand-ins.ts';
import type { StoredFile } from '../../../asking/send-at-once.ts';
import { readKept, useDraftPlace, useKeptDraft, type Kept } from '../use-kept-draft.ts';

/** What was brought for one point, and what is said to it. */
export interface BroughtPaper {
  readonly files: readonly Pick<StoredFile, 'id' | 'name' | 'size'>[];
  readonly note: string;
}

/** What was brought for a case, by the code of the material; of what is told late why, and the scan that shows it. */
export interface Brought {
  readonly papers: Readonly<Record<string, BroughtPaper>>;
  readonly reason: string;
  readonly proof: Pick<StoredFile, 'id' | 'name'> | null;
}

const NOTHING: Brought = { papers: {}, reason: '', proof: null };
export const NO_PAPER: BroughtPaper = { files: [], note: '' };

const subjectOf = (attendance: string, caseId: string): string => `counterHandIn:${attendance}:${caseId}`;

/** What was scanned and typed before at this attendance for this case; null while it is being read. */
export function useKeptBrought(attendance: string, caseId: string) {
  const [kept, setKept] = useState<{ readonly brought: Brought; readonly version: number } | null>(null);
  const place = useDraftPlace(subjectOf(attendance, caseId));
  useEffect(() => {
    let left = false;
    readKept(place)
      .catch(() => null)
      .then((draft) => !left && setKept({ brought: broughtIn(draft?.content), version: draft?.version ?? 0 }))
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [place]);
  return kept;
}

/** What a draft holds; nothing of what is none. */
const broughtIn = (content: unknown): Brought =>
  typeof content === 'object' && content !== null && 'papers' in content
    ? { ...NOTHING, ...(content as Brought) }
    : NOTHING;

export interface BroughtWork {
  readonly brought: Brought;
  readonly change: (next: (before: Brought) => Brought) => void;
  readonly kept: Kept;
  readonly forget: () => void;
  /** For the body of the act. */
  readonly materials: AskOf<typeof counterHandInRoutes.checkHandInAtCounter>['body']['materials'];
}

/** What is brought of these materials, kept with each change until it is handed in. */
export function useBrought(
  to: { readonly attendance: string; readonly case: string },
  first: { readonly brought: Brought; readonly version: number },
  codes: readonly string[],
): BroughtWork {
  const [brought, setBrought] = useState(first.brought);
  const { kept, keep, forget } = useKeptDraft(subjectOf(to.attendance, to.case), first.version);
  const change = useCallback(
    (next: (before: Brought) => Brought) =>
      setBrought((before) => {
        const after = next(before);
        keep(after);
        return after;
      }),
    [keep],
  );
  const materials = materialsOf(brought, codes);
  return { brought, change, kept, forget, materials };
}

const materialsOf = ({ papers }: Brought, codes: readonly string[]) =>
  codes.flatMap((code) => {
    const { files, note } = papers[code] ?? NO_PAPER;
    const said = note.trim();
    return files.length === 0
      ? []
      : [{ code, files: files.map(({ id }) => id), ...(said === '' ? {} : { note: said }) }];
  });
