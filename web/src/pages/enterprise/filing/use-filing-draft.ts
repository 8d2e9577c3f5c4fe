import { useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '../../../../../api/contract/client.ts';
import { draftRoutes } from '../../../../../api/contract/drafts.ts';
import { client, codeOf } from '../../../asking/client.ts';
import { readAnew } from '../../../asking/use-ask.ts';
import { whenAllowed } from '../../../session/when-allowed.ts';
import { isFilingDraft, type FilingDraft } from '../../../view/filing-draft.ts';

/** How the draft is kept. `conflict`: it was changed elsewhere meanwhile; nothing of either is lost. */
export type Saving =
  | { readonly name: 'clean' | 'waiting' | 'saving' }
  | { readonly name: 'saved'; readonly at: string }
  | { readonly name: 'failed'; readonly error: unknown }
  | { readonly name: 'conflict'; readonly at: string; readonly version: number; readonly theirs: FilingDraft | null };

const PAUSE_MS = 1000;

interface Kept {
  readonly draft: FilingDraft;
  readonly version: number;
}

/** Keeps a draft as it is typed, a second after the last change; a closed tab and a reload find it again. */
export function useFilingDraft(subject: string, kept: Kept) {
  const [draft, setDraft] = useState(kept.draft);
  const [saving, setSaving] = useState<Saving>({ name: 'clean' });
  const latest = useRef(kept.draft);
  const { save, goOnFrom, stop } = useSave(subject, kept.version, setSaving);
  const change = useCallback((edit: (before: FilingDraft) => FilingDraft) => {
    setDraft(edit);
    setSaving((now) => (now.name === 'conflict' || now.name === 'saving' ? now : { name: 'waiting' }));
  }, []);
  useEffect(() => {
    latest.current = draft;
    if (saving.name !== 'waiting') return undefined;
    const timer = setTimeout(() => save(draft, latest), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, saving.name, save]);
  const resolve = useCallback(
    (take: 'mine' | 'theirs') => {
      if (saving.name !== 'conflict') return;
      goOnFrom(saving.version);
      if (take === 'theirs' && saving.theirs !== null) setDraft(saving.theirs);
      setSaving({ name: 'waiting' });
    },
    [saving, goOnFrom],
  );
  return { draft, change, saving, resolve, forget: useForget(subject, stop) };
}

function useSave(subject: string, begun: number, tell: (saving: Saving) => void) {
  const version = useRef(begun);
  const running = useRef<Promise<void>>(Promise.resolve());
  const over = useRef(false);
  const goOnFrom = useCallback((other: number) => {
    version.current = other;
  }, []);
  const put = useCallback(
    async (draft: FilingDraft, latest: { readonly current: FilingDraft }) => {
      tell({ name: 'saving' });
      try {
        const body = { content: JSON.parse(JSON.stringify(draft)), version: version.current };
        const saved = await whenAllowed(() => client(draftRoutes.putDraft, { params: { subject }, body }));
        version.current = saved.version;
        const typedSince = latest.current !== draft;
        tell(typedSince ? { name: 'waiting' } : { name: 'saved', at: new Date().toTimeString().slice(0, 8) });
      } catch (error) {
        tell(codeOf(error) === 'E-VERSION' ? conflictIn(error) : { name: 'failed', error });
      }
    },
    [subject, tell],
  );
  const save = useCallback(
    (draft: FilingDraft, latest: { readonly current: FilingDraft }) => {
      if (!over.current) running.current = put(draft, latest);
    },
    [put],
  );
  /** Saves no more, and waits for what is being saved: nothing is written after the draft is gone. */
  const stop = useCallback(async () => {
    over.current = true;
    await running.current;
  }, []);
  return { save, goOnFrom, stop };
}

function conflictIn(error: unknown): Saving {
  const facts = error instanceof ProblemError ? (error.problem.facts ?? {}) : {};
  const content: unknown = JSON.parse(String(facts['content'] ?? 'null'));
  return {
    name: 'conflict',
    at: String(facts['at'] ?? ''),
    version: Number(facts['version'] ?? 0),
    theirs: isFilingDraft(content) ? content : null,
  };
}

/** Once it is filed, the draft is not needed any more. */
function useForget(subject: string, stop: () => Promise<void>) {
  const queries = useQueryClient();
  return useCallback(async () => {
    await stop();
    await client(draftRoutes.deleteDraft, { params: { subject } }).catch(() => undefined);
    readAnew(queries);
  }, [queries, stop, subject]);
}
