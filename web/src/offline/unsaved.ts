import { isCancelled } from '../session/prompts.ts';

/** What was typed, and the version of the draft on the server that it rests on. */
export interface Unsaved {
  readonly content: unknown;
  readonly version: number;
}

/** Whose it is, and what it is about: nobody else who uses the device is shown it. */
export interface Place {
  readonly person: string;
  readonly subject: string;
}

const HEAD = 'quanlian.unsaved';
/** What nobody came back for goes. */
const DAYS = 30;

const keyOf = ({ person, subject }: Place): string => `${HEAD} ${person} ${subject}`;

/** Keeps on the device what is not on the server yet: a line that breaks, a tab that is closed, a session that ends lose nothing. */
export function keepUnsaved(place: Place, { content, version }: Unsaved): void {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify({ content, version, at: Date.now() }));
  } catch {
    // A device that keeps nothing more: the server is still asked every two seconds.
  }
}

/** The server has it. */
export const forgetUnsaved = (place: Place): void => localStorage.removeItem(keyOf(place));

/** What was not saved; null: everything was, or too long ago. */
export function unsavedOf(place: Place): Unsaved | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') as (Unsaved & { at: number }) | null;
    return kept === null || Date.now() - kept.at > DAYS * 86_400_000 ? null : kept;
  } catch {
    return null;
  }
}

/**
 * Is it worth to send it again by itself? What the server refused stays refused; a line may come back. Whoever closed the dialog to sign
 * in again is asked with the next change, and not by the clock.
 */
export const isWorthAgain = (thrown: unknown): boolean =>
  !isCancelled(thrown) && (!(thrown instanceof Error && 'problem' in thrown) || statusOf(thrown.problem) >= 500);

const statusOf = (problem: unknown): number => Number((problem as { status?: unknown } | null)?.status ?? 0);
