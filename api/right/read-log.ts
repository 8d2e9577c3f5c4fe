import type { Logger } from 'pino';
import { keepReads, type PersonalRead } from '../../db/desk/personal-read.ts';
import type { Pool } from '../../db/pool.ts';
import type { ReadKind } from '../contract/route.ts';
import type { SignedIn } from '../../db/desk/who.ts';

/** Notes who read what about persons, once for as long as a page stays open. Reading does not wait for it. */
export interface ReadLog {
  note(who: SignedIn, kind: ReadKind, thing: string): void;
  /** Writes down what is still only noted. */
  flush(): Promise<void>;
}

/** What is noted is written together so often; a process that is killed loses what it noted since. */
const EVERY_MS = 500;

/** While the database is away no more than this is held. */
const MOST = 10_000;

/** An open page asks again by itself, every half minute: so long it is one reading by the same person in the same role. */
const ONE_READING_MS = 15 * 60_000;

/** Opens the log; `flush` at the end of the process. */
export function openReadLog(pool: Pool, log: Logger): ReadLog {
  const state: { noted: PersonalRead[]; timer: NodeJS.Timeout | null; writing: Promise<void> } = {
    noted: [],
    timer: null,
    writing: Promise.resolve(),
  };
  const write = async (): Promise<void> => {
    const reads = state.noted.splice(0);
    if (reads.length === 0) return;
    await keepReads(pool, reads).catch((error: unknown) => {
      log.error({ err: error, reads: reads.length }, 'reads of personal data not written yet');
      state.noted.unshift(...reads.slice(0, MOST));
    });
  };
  const flush = (): Promise<void> => {
    if (state.timer) clearTimeout(state.timer);
    state.timer = null;
    state.writing = state.writing.then(write);
    return state.writing;
  };
  const isRead = readingsOf();
  return {
    note({ person, hat }, kind, thing) {
      if (isRead(`${person.id} ${hat?.id} ${kind} ${thing}`)) return;
      const of = { person: person.id, hat: hat?.id ?? null, capacity: hat?.capacity ?? null, zone: hat?.zone ?? null };
      state.noted.push({ ...of, kind, thing, at: new Date() });
      state.timer ??= setTimeout(() => void flush(), EVERY_MS).unref();
    },
    flush,
  };
}

/** Tells of a reading whether it was told within the quarter of an hour before, and remembers it if not. */
function readingsOf(): (reading: string) => boolean {
  const since = new Map<string, number>();
  return (reading) => {
    const now = performance.now();
    if (now - (since.get(reading) ?? -Infinity) < ONE_READING_MS) return true;
    if (since.size >= MOST) since.clear();
    since.set(reading, now);
    return false;
  };
}
