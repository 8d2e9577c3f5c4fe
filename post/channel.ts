/** One letter as it goes out. */
export interface Letter {
  /** The same for each attempt, so that a receiver can tell a repeat. */
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly body: string;
}

/** The error of a letter that will never arrive: the address is none, or it was refused for good. */
export class Undeliverable extends Error {}

/** A way out of the system. Throws Undeliverable, or anything else if it may be tried again. */
export interface PostChannel {
  send(letter: Letter): Promise<void>;
  close(): void;
}
