import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ProblemError } from '../../../../api/contract/client.ts';
import { draftRoutes } from '../../../../api/contract/drafts.ts';
import type { Instant } from '../../../../domain/clock/instant.ts';
import { canonical } from '../../../../domain/canonical.ts';
import { client } from '../../asking/client.ts';
import { keptDraft } from '../../asking/kept-drafts.ts';
import {
  forgetUnsaved,
  isWorthAgain,
  keepUnsaved,
  unsavedOf,
  type Place,
  type Unsaved,
} from '../../offline/unsaved.ts';
import { useKnownMe } from '../../session/me.ts';
import { whenAllowed } from '../../session/when-allowed.ts';

/** Whose draft of a subject it is that is typed here. */
export function useDraftPlace(subject: string): Place {
  const person = useKnownMe().person.id;
  return useMemo(() => ({ person, subject }), [person, subject]);
}

/** What became of the last change. */
export type Kept =
  { readonly state: 'fresh' | 'waiting' | 'failed' } | { readonly state: 'saved'; readonly at: Instant } | KeptConflict;

/** Another window or device saved something else. */
export interface KeptConflict {
  readonly state: 'conflict';
  /** What this window saved last, on which both rest; undefined: nothing, and it is as it was read. */
  readonly base: unknown;
  /** What the other saved; null: it threw the draft away. */
  readonly theirs: unknown;
  readonly version: number;
  readonly at: string;
}

interface KeptDraft {
  readonly kept: Kept;
  /** Saves this content within two seconds. */
  readonly keep: (content: unknown) => void;
  /** Saves this content over what another window saved. */
  readonly overwrite: (content: unknown) => void;
  readonly forget: () => void;
}

/** Reads a person's draft: what only this device has, else what the server has; null: there is none. */
export const readKept = async (place: Place): Promise<Unsaved | null> =>
  unsavedOf(place) ?? (await keptDraft(place.subject));

const DELAY = 1200;

/** Keeps what is typed on the server: at most two seconds after a change, one request at a time; the last on leaving. */
export function useKeptDraft(subject: string, firstVersion: number): KeptDraft {
  const [kept, setKept] = useState<Kept>({ state: 'fresh' });
  const place = useDraftPlace(subject);
  const desk = useRef<Desk>({ version: firstVersion, ...EMPTY_DESK });
  const save = useCallback(() => saveNow(place, desk.current, setKept), [place]);
  const keep = useCallback(
    (content: unknown) => {
      keepUnsaved(place, { content, version: desk.current.version });
      schedule(desk.current, content, save);
      setKept({ state: 'waiting' });
    },
    [place, save],
  );
  useEffect(() => {
    const leaving = desk.current;
    const unsaved = unsavedOf(place);
    // What a line that broke or a closed tab left here goes to the server as soon as the page is open again.
    if (unsaved !== null) schedule(leaving, unsaved.content, save);
    return () => {
      if (leaving.timer !== undefined) void save();
    };
  }, [place, save]);
  const overwrite = useCallback(
    (content: unknown) => {
      if (kept.state === 'conflict') desk.current.version = kept.version;
      keep(content);
    },
    [kept, keep],
  );
  const forget = useCallback(() => {
    stop(desk.current);
    forgetUnsaved(place);
    if (desk.current.version > 0) client(draftRoutes.deleteDraft, { params: { subject } }).catch(() => undefined);
    desk.current.version = 0;
  }, [place, subject]);
  return { kept, keep, overwrite, forget };
}

/** `timer` runs as long as there is something that is not sent yet. */
interface Desk {
  version: number;
  content: unknown;
  saved: unknown;
  /** What was sent and never answered: the server may have it all the same. */
  unheard: readonly unknown[];
  timer: ReturnType<typeof setTimeout> | undefined;
  saving: boolean;
}

const EMPTY_DESK = { content: undefined, saved: undefined, unheard: [], timer: undefined, saving: false };

function schedule(desk: Desk, content: unknown, save: () => Promise<void>): void {
  stop(desk);
  desk.content = content;
  desk.timer = setTimeout(() => void save(), DELAY);
}

function stop(desk: Desk): void {
  clearTimeout(desk.timer);
  desk.timer = undefined;
}

/** Sends what there is. What was typed meanwhile is sent after it: two requests at once would be a conflict with oneself. */
async function saveNow(place: Place, desk: Desk, tell: (kept: Kept) => void): Promise<void> {
  if (desk.saving) return schedule(desk, desk.content, () => saveNow(place, desk, tell));
  stop(desk);
  desk.saving = true;
  const { content, version } = desk;
  try {
    const body = { content: content as never, version };
    const saved = await whenAllowed(() => client(draftRoutes.putDraft, { params: { subject: place.subject }, body }));
    desk.version = saved.version;
    desk.saved = content;
    desk.unheard = [];
    if (desk.timer === undefined) {
      forgetUnsaved(place);
      tell({ state: 'saved', at: saved.savedAt });
    }
  } catch (thrown) {
    const unsaved = unsavedFor(thrown, desk, content);
    tell(unsaved);
    const again = unsaved.state === 'waiting' || isWorthAgain(thrown);
    if (desk.timer === undefined && again) schedule(desk, content, () => saveNow(place, desk, tell));
  }
  desk.saving = false;
}

/**
 * Why something was not saved. If the server has what this window sent before and heard nothing of, or what it has too, nobody else
 * changed it, and it goes on from there.
 */
function unsavedFor(thrown: unknown, desk: Desk, content: unknown): Kept {
  if (isWorthAgain(thrown)) desk.unheard = [...desk.unheard, content];
  const conflict = conflictIn(thrown, desk.saved);
  if (conflict === null) return { state: 'failed' };
  if (!isSame(conflict.theirs, [...desk.unheard, desk.saved, content])) return conflict;
  desk.version = conflict.version;
  return { state: 'waiting' };
}

/** Is what another window saved what this one sent itself, or has just as it is? Then nothing was changed there. */
const isSame = (theirs: unknown, own: readonly unknown[]): boolean =>
  own.some((content) => content !== undefined && canonical(content) === canonical(theirs));

function conflictIn(thrown: unknown, base: unknown): KeptConflict | null {
  if (!(thrown instanceof ProblemError) || thrown.problem.code !== 'E-VERSION') return null;
  const { version, content, at } = thrown.problem.facts ?? {};
  return { state: 'conflict', base, version: Number(version), theirs: parsed(content), at: String(at ?? '') };
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
