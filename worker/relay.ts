import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Pool } from '../db/pool.ts';
import { finishOutbox, postponeOutbox, takeOutbox, type OutboxKind, type OutboxRow } from '../db/record/outbox.ts';

/** Carries out what the record asks to be done elsewhere. */
export interface Relay {
  stop(): Promise<void>;
}

export interface RelayJob {
  readonly kind: OutboxKind;
  /** How many rows are worked at side by side. */
  readonly sideBySide: number;
  /** Can wait: while the bell rings, one row every now and then, since those who act and file wait for the same cores. */
  readonly givesWay?: boolean;
  work(row: OutboxRow): Promise<void>;
}

/** The bell rings at each commit; looking without it covers what a broken connection did not hear. */
const LOOK_EVERY_MS = 2000;

/** It is quiet when the bell has not rung for so long. */
const QUIET_AFTER_MS = 1000;

/** A job that gives way works at one row in so long until it is quiet. */
const GIVE_WAY_MS = 3000;

/** Meanwhile it looks up so often whether it has become quiet. */
const LOOK_UP_MS = 100;

/** Whoever files all day long is no reason to wait any more. */
const LONGEST_NOISE_MS = 300_000;

/**
 * Works through the outbox: at once when the bell rings for a kind, and every other second. What fails is tried again after
 * a growing pause; what is being worked at when the process dies comes back after a minute.
 */
export async function startRelay(
  pool: Pool,
  databaseUrl: string,
  jobs: readonly RelayJob[],
  log: Logger,
): Promise<Relay> {
  const bellRings = noise();
  const desk: Desk = { pool, log, isQuiet: () => !bellRings.isOn() };
  const loops = jobs.map((job) => startLoop(desk, job));
  const look = (kind: string): void =>
    loops.filter((loop) => kind === '' || loop.kind === kind).forEach((loop) => loop.ring());
  const hear = (kind: string): void => {
    bellRings.hear();
    look(kind);
  };
  const bell = await listen(databaseUrl, hear, log);
  const timer = setInterval(() => look(''), LOOK_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(loops.map((loop) => loop.stop()));
      await bell();
    },
  };
}

/** The bell rings on: it was heard a moment ago, and has not been ringing for too long. */
function noise() {
  const heard = { first: -Infinity, last: -Infinity };
  const isFresh = (now: number): boolean => now - heard.last <= QUIET_AFTER_MS;
  return {
    hear: (): void => {
      const now = performance.now();
      if (!isFresh(now)) heard.first = now;
      heard.last = now;
    },
    isOn: (): boolean => {
      const now = performance.now();
      return isFresh(now) && now - heard.first <= LONGEST_NOISE_MS;
    },
  };
}

interface Desk {
  readonly pool: Pool;
  readonly log: Logger;
  readonly isQuiet: () => boolean;
}

interface Loop {
  readonly kind: OutboxKind;
  ring(): void;
  stop(): Promise<void>;
}

function startLoop(desk: Desk, job: RelayJob): Loop {
  const state = { rung: true, stopped: false, running: Promise.resolve() };
  const round = async (): Promise<void> => {
    while (state.rung && !state.stopped) {
      state.rung = false;
      await workThrough(desk, job, state).catch((error: unknown) =>
        desk.log.warn({ err: error, kind: job.kind }, 'outbox not read'),
      );
    }
  };
  const ring = (): void => {
    const idle = !state.rung;
    state.rung = true;
    if (idle) state.running = state.running.then(round);
  };
  state.running = round();
  return {
    kind: job.kind,
    ring,
    stop: () => {
      state.stopped = true;
      return state.running;
    },
  };
}

async function workThrough(desk: Desk, job: RelayJob, state: { stopped: boolean }): Promise<void> {
  while (!state.stopped) {
    const limit = await howMany(desk, job, state);
    if (state.stopped) return;
    const rows = await takeOutbox(desk.pool, job.kind, limit);
    await Promise.all(rows.map((row) => workAt(desk, job, row)));
    if (rows.length < limit) return;
  }
}

async function howMany(
  { isQuiet }: Desk,
  { givesWay, sideBySide }: RelayJob,
  state: { stopped: boolean },
): Promise<number> {
  if (!givesWay || isQuiet()) return sideBySide;
  const until = performance.now() + GIVE_WAY_MS;
  while (!isQuiet() && !state.stopped && performance.now() < until) await sleep(LOOK_UP_MS);
  return isQuiet() ? sideBySide : 1;
}

async function workAt({ pool, log }: Desk, job: RelayJob, row: OutboxRow): Promise<void> {
  try {
    await job.work(row);
    await finishOutbox(pool, row.id);
  } catch (error) {
    log.warn({ err: error, kind: row.kind, key: row.key, attempts: row.attempts }, 'outbox row postponed');
    await postponeOutbox(pool, row.id, String(error));
  }
}

/** Hears the bell on a connection of its own; a broken one is opened again. Returns what closes it. */
async function listen(databaseUrl: string, hear: (kind: string) => void, log: Logger): Promise<() => Promise<void>> {
  let client: pg.Client | null = null;
  let closed = false;
  const open = async (): Promise<void> => {
    if (closed) return;
    const next = new pg.Client({ connectionString: databaseUrl });
    next.on('notification', ({ payload = '' }) => hear(payload));
    next.on('error', (error) => log.warn({ err: error }, 'bell broken'));
    next.on('end', () => setTimeout(() => void open().catch(() => undefined), LOOK_EVERY_MS).unref());
    await next.connect();
    await next.query('LISTEN outbox');
    client = next;
  };
  await open();
  return async () => {
    closed = true;
    await client?.end();
  };
}
