import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '../../../../../api/contract/client.ts';
import { draftRoutes } from '../../../../../api/contract/drafts.ts';
import { canonical } from '../../../../../domain/canonical.ts';
import { client, codeOf } from '../../../asking/client.ts';
import { readAnew } from '../../../asking/use-ask.ts';
import { forgetUnsaved, isWorthAgain, keepUnsaved, type Place } from '../../../offline/unsaved.ts';
import { useKnownMe } from '../../../session/me.ts';
import { whenAllowed } from '../../../session/when-allowed.ts';
import { emptyDraft, isBegun, isFilingDraft, type FilingDraft } from '../../../view/filing-draft.ts';

/** How the draft is kept. `conflict`: it was changed elsewhere meanwhile; nothing of either is lost. */
export type Saving =
  | { readonly name: 'clean' | 'waiting' | 'saving' }
  | { readonly name: 'saved'; readonly at: string }
  | { readonly name: 'failed'; readonly error: unknown }
  | {
      readonly name: 'conflict';
      readonly at: string;
      readonly version: number;
      /** As it was when this window began, or last saved. */
      readonly base: FilingDraft;
      /** As another window saved it; null: it is gone there. */
      readonly theirs: FilingDraft | null;
    };

type Conflict = Extract<Saving, { readonly name: 'conflict' }>;

const PAUSE_MS = 1000;
/** Whoever types or hands in without a pause is not kept waiting longer. */
const LONGEST_MS = 5000;
/** A line that broke is tried again so soon. */
const AGAIN_MS = 2000;

/** Something is still to be sent. */
const isOpen = (saving: Saving): boolean =>
  saving.name === 'waiting' || (saving.name === 'failed' && isWorthAgain(saving.error));

/** The server may not have it: on its way, not to be sent now, or set against what another window saved. */
const isUnsaved = ({ name }: Saving): boolean => name !== 'clean' && name !== 'saved';

/** How long until what has been open for so long is sent. */
const pauseOf = (saving: Saving, openForMs: number): number =>
  saving.name === 'failed' ? AGAIN_MS : Math.max(0, Math.min(PAUSE_MS, LONGEST_MS - openForMs));

/** A draft as it was read; `unsaved`: only this device has it. */
export interface Kept {
  readonly draft: FilingDraft;
  readonly version: number;
  readonly unsaved: boolean;
}

/**
 * Keeps a draft as it is typed, a second after the last change, and on the device until the server has it: a closed tab, a
 * reload, a line that broke and a session that ended find it again.
 */
export function useFilingDraft(subject: string, kept: Kept) {
  const [draft, setDraft] = useState(kept.draft);
  const [saving, setSaving] = useState<Saving>({ name: kept.unsaved ? 'waiting' : 'clean' });
  const person = useKnownMe().person.id;
  const place = useMemo(() => ({ person, subject }), [person, subject]);
  const latest = useRef(kept.draft);
  const { save, goOnFrom, stop, version } = useSave(place, kept, latest, setSaving);
  const change = useCallback(
    (edit: (before: FilingDraft) => FilingDraft) => {
      // Noted at once: a save that is answered before the page is drawn anew must not take this for saved.
      latest.current = edit(latest.current);
      setDraft(latest.current);
      // What the server has by now is to follow, even where nothing is begun any more.
      const isKept = version.current > 0 || isBegun(latest.current);
      setSaving((now) => (now.name === 'conflict' || now.name === 'saving' || !isKept ? now : { name: 'waiting' }));
    },
    [version],
  );
  useEffect(() => {
    if (isUnsaved(saving)) keepUnsaved(place, { content: draft, version: version.current });
  }, [draft, saving, place, version]);
  useSaveInTime(draft, saving, save);
  const resolve = useCallback(
    (settled: FilingDraft) => {
      if (saving.name !== 'conflict') return;
      goOnFrom(saving);
      latest.current = settled;
      setDraft(settled);
      setSaving({ name: 'waiting' });
    },
    [saving, goOnFrom],
  );
  return { draft, change, saving, resolve, forget: useForget(place, stop) };
}

/** Saves a moment after each change, and at the latest so long after the first one. */
function useSaveInTime(draft: FilingDraft, saving: Saving, save: () => void): void {
  const openSince = useRef<number | null>(null);
  useEffect(() => {
    if (!isOpen(saving)) {
      openSince.current = null;
      return undefined;
    }
    openSince.current ??= Date.now();
    const timer = setTimeout(save, pauseOf(saving, Date.now() - openSince.current));
    return () => clearTimeout(timer);
  }, [draft, saving, save]);
}

type Latest = { readonly current: FilingDraft };

/**
 * Sends the draft. What was sent and not answered may have come all the same: if the server has just that, or what this window has too,
 * nobody else changed it, and it goes on from there.
 */
function useSave(place: Place, kept: Kept, latest: Latest, tell: (saving: Saving) => void) {
  const version = useRef(kept.version);
  const base = useRef(baseOf(kept));
  const running = useRef<Promise<void>>(Promise.resolve());
  const over = useRef(false);
  const unheard = useRef<readonly string[]>([]);
  const goOnFrom = useCallback((other: Conflict) => {
    version.current = other.version;
    base.current = other.theirs ?? emptyDraft([]);
  }, []);
  const put = useCallback(async () => {
    const draft = latest.current;
    tell({ name: 'saving' });
    try {
      const body = { content: JSON.parse(JSON.stringify(draft)), version: version.current };
      const saved = await whenAllowed(() => client(draftRoutes.putDraft, { params: { subject: place.subject }, body }));
      version.current = saved.version;
      base.current = draft;
      unheard.current = [];
      const typedSince = latest.current !== draft;
      if (!typedSince) forgetUnsaved(place);
      tell(typedSince ? { name: 'waiting' } : { name: 'saved', at: new Date().toTimeString().slice(0, 8) });
    } catch (error) {
      const conflict = codeOf(error) === 'E-VERSION' ? conflictIn(error, base.current) : null;
      const isOwn = conflict !== null && isKnown(conflict.theirs, unheard.current, [base.current, draft]);
      if (isOwn) goOnFrom(conflict);
      if (isWorthAgain(error)) unheard.current = [...unheard.current, canonical(draft)];
      tell(isOwn ? { name: 'waiting' } : (conflict ?? { name: 'failed', error }));
    }
  }, [place, latest, tell, goOnFrom]);
  const save = useCallback(() => {
    if (!over.current) running.current = put();
  }, [put]);
  /** Saves no more, and waits for what is being saved: nothing is written after the draft is gone. Answers the version that there is. */
  const stop = useCallback(async () => {
    over.current = true;
    await running.current;
    return version.current;
  }, []);
  return { save, goOnFrom, stop, version };
}

/** Is what another window saved among what was sent from here, or just what this one has? */
const isKnown = (theirs: FilingDraft | null, sent: readonly string[], here: readonly FilingDraft[]): boolean =>
  [...sent, ...here.map(canonical)].includes(canonical(theirs));

/** What only the device had may rest on anything: all of it counts as typed here, and what another window has as typed there. */
const baseOf = ({ draft, unsaved }: Kept): FilingDraft => (unsaved ? emptyDraft([]) : draft);

function conflictIn(error: unknown, base: FilingDraft): Conflict {
  const facts = error instanceof ProblemError ? (error.problem.facts ?? {}) : {};
  const content: unknown = JSON.parse(String(facts['content'] ?? 'null'));
  return {
    name: 'conflict',
    at: String(facts['at'] ?? ''),
    version: Number(facts['version'] ?? 0),
    base,
    theirs: isFilingDraft(content) ? content : null,
  };
}

/** Once it is filed, the draft is not needed any more, but for what is left of it. */
function useForget(place: Place, stop: () => Promise<number>) {
  const queries = useQueryClient();
  return useCallback(
    async (left: FilingDraft | null = null) => {
      const version = await stop();
      forgetUnsaved(place);
      const params = { subject: place.subject };
      const body = { content: JSON.parse(JSON.stringify(left)), version };
      const going =
        left === null ? client(draftRoutes.deleteDraft, { params }) : client(draftRoutes.putDraft, { params, body });
      await going.catch(() => undefined);
      readAnew(queries);
    },
    [queries, stop, place],
  );
}
