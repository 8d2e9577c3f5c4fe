import { useSyncExternalStore } from 'react';

/** What a person is asked for before an act can go on: the password to sign with, to sign in again, or in which hat. */
export interface Prompt {
  readonly kind: 'confirm' | 'signIn' | 'otherHat';
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Thrown when somebody closes a prompt: the act is not done, and nothing needs to be said about it. */
class Cancelled extends Error {}

let open: (Prompt & { readonly answered: Promise<void> }) | null = null;
const listeners = new Set<() => void>();

/** The prompt that stands before the page now. */
export function usePrompt(): Prompt | null {
  return useSyncExternalStore(subscribe, () => open);
}

/** Asks; several who ask for the same wait for one answer. Throws if the person closes the prompt. */
export function prompt(kind: Prompt['kind']): Promise<void> {
  if (open?.kind === kind) return open.answered;
  let settle: { done: () => void; cancel: () => void } = { done: () => undefined, cancel: () => undefined };
  const answered = new Promise<void>((resolve, reject) => {
    settle = { done: resolve, cancel: () => reject(new Cancelled()) };
  });
  show({ kind, answered, done: closing(settle.done), cancel: closing(settle.cancel) });
  return answered;
}

/** Asks where no act waits for the answer; not while something else is asked. */
export function promptAside(kind: Prompt['kind']): void {
  if (open === null) prompt(kind).catch(() => undefined);
}

/** An act that is not to go on. */
export const cancelled = (): Error => new Cancelled();

/** Whether an act ended because its prompt was closed. */
export function isCancelled(thrown: unknown): boolean {
  return thrown instanceof Cancelled;
}

function closing(settle: () => void): () => void {
  return () => {
    show(null);
    settle();
  };
}

function show(next: typeof open): void {
  open = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
