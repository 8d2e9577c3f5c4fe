import { ProblemError } from '../../../../../api/contract/client.ts';
import { isCancelled } from '../../../session/prompts.ts';
import type { Given } from '../../../view/own-plan.ts';

/** How answers are kept. `failed`: no line, and it is repeated; `refused`: the server does not take them, and says why. */
export type Saving =
  | { readonly name: 'clean' | 'waiting' | 'failed' }
  | { readonly name: 'saved'; readonly at: string }
  | { readonly name: 'refused'; readonly error: unknown };

export interface SaverParts {
  /** Sends answers under a key, so that a repeat does nothing twice. */
  readonly send: (given: Given, key: string) => Promise<unknown>;
  readonly tell: (saving: Saving) => void;
  readonly newKey: () => string;
  /** Calls back after so many milliseconds; gives the way to call it off. */
  readonly after: (ms: number, act: () => void) => () => void;
  /** Keeps on the device what is not saved yet; null: everything is. */
  readonly keep: (given: Given | null) => void;
  readonly clock: () => string;
}

const PAUSE_MS = 700;
const REPEATS_MS: readonly number[] = [1000, 2000, 4000, 8000, 15_000, 30_000];

/** Saves answers in the background: the newest only, repeated until the server has them. A closed tab finds them on the device. */
export class AnswerSaver {
  readonly #parts: SaverParts;
  #saved: Given;
  #wanted: { readonly given: Given; readonly key: string } | null = null;
  #running: Promise<boolean> | null = null;
  #cancel: () => void = () => undefined;
  #tries = 0;

  constructor(saved: Given, parts: SaverParts) {
    this.#saved = saved;
    this.#parts = parts;
  }

  /** What the server has. */
  get saved(): Given {
    return this.#saved;
  }

  /** Saves these a moment later, unless others come before. */
  put(given: Given): void {
    this.#wanted = { given, key: this.#parts.newKey() };
    this.#parts.keep(given);
    this.#parts.tell({ name: 'waiting' });
    this.#later(PAUSE_MS);
  }

  /** Saves at once what is not saved yet; false: it could not be. */
  flush(): Promise<boolean> {
    this.#cancel();
    this.#running ??= this.#send().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Tries again now, when the line is back. */
  again(): void {
    if (this.#wanted !== null) void this.flush();
  }

  /** Repeats nothing more. */
  stop(): void {
    this.#cancel();
  }

  async #send(): Promise<boolean> {
    const sent = this.#wanted;
    if (sent === null) return true;
    try {
      await this.#parts.send(sent.given, sent.key);
    } catch (error) {
      return this.#wanted === sent ? this.#failed(error) : this.#send();
    }
    this.#saved = sent.given;
    return this.#wanted === sent ? this.#done() : this.#send();
  }

  #done(): boolean {
    this.#tries = 0;
    this.#wanted = null;
    this.#parts.keep(null);
    this.#parts.tell({ name: 'saved', at: this.#parts.clock() });
    return true;
  }

  #failed(error: unknown): boolean {
    const refused = isRefusal(error);
    this.#parts.tell(refused ? { name: 'refused', error } : { name: 'failed' });
    // Whoever did not want to sign in again is asked with the next answer, and not by the clock.
    if (!refused && !isCancelled(error))
      this.#later(REPEATS_MS[Math.min(this.#tries++, REPEATS_MS.length - 1)] ?? PAUSE_MS);
    return false;
  }

  #later(ms: number): void {
    this.#cancel();
    this.#cancel = this.#parts.after(ms, () => void this.flush());
  }
}

/** The server has judged it; what it could not judge (5xx, no line) is sent again. */
const isRefusal = (error: unknown): boolean => error instanceof ProblemError && error.problem.status < 500;
