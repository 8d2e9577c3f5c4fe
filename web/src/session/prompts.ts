import { useSyncExternalStore } from 'react';

/** What a person is asked for before an act can go on: the password to sign with, to sign in again, or in which hat. */
export interface Prompt {
  readonly kind: 'confirm' | 'signIn' | 'otherHat';
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Thrown when somebody closes a prompt: the act is not done, and nothing needs to be said about it. */
class Cancelled extends Error {}

type Open = Prompt & { readonly answered: Promise<void> };

/** What is asked, the first of them at the front: whoever must sign in again before a password counts is asked for that first. */
let open: readonly Open[] = [];
const listeners = new Set<() => void>();

/** The prompt that stands before the page now. */
export function usePrompt(): Prompt | null {
  return useSyncExternalStore(subscribe, () => open[0] ?? null);
}

/**
 * Asks; several who ask for the same wait for one answer. What was asked before waits behind it and stands there again afterwards.
 * Throws if the person closes the prompt.
 */
export function prompt(kind: Prompt['kind']): Promise<void> {
  const same = open.find((one) => one.kind === kind);
  if (same) return same.answered;
  let settle: { done: () => void; cancel: () => void } = { done: () => undefined, cancel: () => undefined };
  const answered = new Promise<void>((resolve, reject) => {
    settle = { done: resolve, cancel: () => reject(new Cancelled()) };
  });
  const asked: Open = {
    kind,
    answered,
    done: () => close(asked, settle.done),
    cancel: () => close(asked, settle.cancel),
  };
  show([asked, ...open]);
  return answered;
}

/** Asks where no act waits for the answer; not while something else is asked. */
export function promptAside(kind: Prompt['kind']): void {
  if (open.length === 0) prompt(kind).catch(() => undefined);
}

/** Whoever leaves the page for another hat leaves all that it asked. */
export function cancelAll(): void {
  for (const one of open) one.cancel();
}

/** An act that is not to go on. */
export const cancelled = (): Error => new Cancelled();

/** Whether an act ended because its prompt was closed. */
export function isCancelled(thrown: unknown): boolean {
  return thrown instanceof Cancelled;
}

function close(asked: Open, settle: () => void): void {
  show(open.filter((one) => one !== asked));
  settle();
}

function show(next: typeof open): void {
  open = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
