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
  work(row: OutboxRow): Promise<void>;
}

/** The bell rings at each commit; looking without it covers what a broken connection did not hear. */
const LOOK_EVERY_MS = 2000;

/**
 * Works through the outbox: at once when the bell rings, and every other second. What fails is tried again after a
 * growing pause; what is being worked at when the process dies comes back after a minute.
 */
export async function startRelay(
  pool: Pool,
  databaseUrl: string,
  jobs: readonly RelayJob[],
  log: Logger,
): Promise<Relay> {
  const loops = jobs.map((job) => startLoop(pool, job, log));
  const ring = (): void => loops.forEach((loop) => loop.ring());
  const bell = await listen(databaseUrl, ring, log);
  const timer = setInterval(ring, LOOK_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(loops.map((loop) => loop.stop()));
      await bell();
    },
  };
}

function startLoop(pool: Pool, job: RelayJob, log: Logger): { ring(): void; stop(): Promise<void> } {
  const state = { rung: true, stopped: false, running: Promise.resolve() };
  const round = async (): Promise<void> => {
    while (state.rung && !state.stopped) {
      state.rung = false;
      await workThrough(pool, job, state, log).catch((error: unknown) =>
        log.warn({ err: error, kind: job.kind }, 'outbox not read'),
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
    ring,
    stop: () => {
      state.stopped = true;
      return state.running;
    },
  };
}

async function workThrough(pool: Pool, job: RelayJob, state: { stopped: boolean }, log: Logger): Promise<void> {
  for (;;) {
    const rows = await takeOutbox(pool, job.kind, job.sideBySide);
    await Promise.all(rows.map((row) => workAt(pool, job, row, log)));
    if (rows.length < job.sideBySide || state.stopped) return;
  }
}

async function workAt(pool: Pool, job: RelayJob, row: OutboxRow, log: Logger): Promise<void> {
  try {
    await job.work(row);
    await finishOutbox(pool, row.id);
  } catch (error) {
    log.warn({ err: error, kind: row.kind, key: row.key, attempts: row.attempts }, 'outbox row postponed');
    await postponeOutbox(pool, row.id, String(error));
  }
}

/** Hears the bell on a connection of its own; a broken one is opened again. Returns what closes it. */
async function listen(databaseUrl: string, ring: () => void, log: Logger): Promise<() => Promise<void>> {
  let client: pg.Client | null = null;
  let closed = false;
  const open = async (): Promise<void> => {
    if (closed) return;
    const next = new pg.Client({ connectionString: databaseUrl });
    next.on('notification', ring);
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
