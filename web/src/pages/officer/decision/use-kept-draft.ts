import { useCallback, useEffect, useRef, useState } from 'react';
import { ProblemError } from '../../../../../api/contract/client.ts';
import { draftRoutes } from '../../../../../api/contract/drafts.ts';
import type { Instant } from '../../../../../domain/clock/instant.ts';
import { client } from '../../../asking/client.ts';

/** What became of the last change. */
export type Kept =
  | { readonly state: 'fresh' | 'waiting' | 'failed' }
  | { readonly state: 'saved'; readonly at: Instant }
  | { readonly state: 'conflict'; readonly theirs: unknown; readonly version: number };

interface KeptDraft {
  readonly kept: Kept;
  /** Saves this content within two seconds. */
  readonly keep: (content: unknown) => void;
  /** Saves over what another window saved. */
  readonly overwrite: () => void;
  readonly forget: () => void;
}

/** Reads a person's draft; null: there is none. Asked through the list, since a missing draft is no error. */
export async function readKept(subject: string): Promise<{ content: unknown; version: number } | null> {
  const { drafts } = await client(draftRoutes.listDrafts, {});
  if (!drafts.some((draft) => draft.subject === subject)) return null;
  return client(draftRoutes.readDraft, { params: { subject } });
}

const DELAY = 1200;

/** Keeps what is typed on the server: at most two seconds after a change, one request at a time. */
export function useKeptDraft(subject: string, firstVersion: number): KeptDraft {
  const [kept, setKept] = useState<Kept>({ state: 'fresh' });
  const desk = useRef<Desk>({ version: firstVersion, content: undefined, timer: undefined });
  const save = useCallback(() => saveNow(subject, desk.current, setKept), [subject]);
  const keep = useCallback(
    (content: unknown) => {
      const { timer } = desk.current;
      clearTimeout(timer);
      Object.assign(desk.current, { content, timer: setTimeout(() => void save(), DELAY) });
      setKept({ state: 'waiting' });
    },
    [save],
  );
  useEffect(() => {
    const leaving = desk.current;
    return () => clearTimeout(leaving.timer);
  }, []);
  const overwrite = useCallback(() => {
    if (kept.state === 'conflict') desk.current.version = kept.version;
    void save();
  }, [kept, save]);
  const forget = useCallback(() => {
    clearTimeout(desk.current.timer);
    if (desk.current.version > 0) client(draftRoutes.deleteDraft, { params: { subject } }).catch(() => undefined);
  }, [subject]);
  return { kept, keep, overwrite, forget };
}

interface Desk {
  version: number;
  content: unknown;
  timer: ReturnType<typeof setTimeout> | undefined;
}

async function saveNow(subject: string, desk: Desk, tell: (kept: Kept) => void): Promise<void> {
  const { content, version } = desk;
  try {
    const saved = await client(draftRoutes.putDraft, {
      params: { subject },
      body: { content: content as never, version },
    });
    desk.version = saved.version;
    tell({ state: 'saved', at: saved.savedAt });
  } catch (thrown) {
    tell(conflictIn(thrown) ?? { state: 'failed' });
  }
}

function conflictIn(thrown: unknown): Kept | null {
  if (!(thrown instanceof ProblemError) || thrown.problem.code !== 'E-VERSION') return null;
  const { version, content } = thrown.problem.facts ?? {};
  return { state: 'conflict', version: Number(version), theirs: parsed(content) };
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
