import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Ours among the locks that anybody may take in a database. */
const LOCK = 7_310_220_902;
/** A start that was killed a moment ago may still seem to be connected. */
const [TRIES, PAUSE_MS] = [10, 200];
const AGAIN_MS = 2_000;
/** Else a machine that lost its power would hold the database for hours: the server asks after so many seconds of silence. */
const KEEPALIVE = '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

/**
 * Takes the database for this process, until it ends. Two systems, each with an engine, a secret and a folder of files of its
 * own, would carry out the same cases side by side. A connection that breaks is made anew; `onLost` hears when another system
 * was quicker.
 * @throws Error naming who has it
 */
export async function holdDatabase(url: string, onLost: (why: string) => void): Promise<void> {
  const client = await take(url);
  client.once('end', () => void takeAgain(url, onLost));
}

async function takeAgain(url: string, onLost: (why: string) => void): Promise<void> {
  await sleep(AGAIN_MS, undefined, { ref: false });
  try {
    await holdDatabase(url, onLost);
  } catch (error) {
    if (error instanceof HeldByAnother) onLost(error.message);
    else void takeAgain(url, onLost);
  }
}

class HeldByAnother extends Error {}

async function take(url: string): Promise<pg.Client> {
  const application_name = `quanlian, process ${process.pid} on ${os.hostname()}`;
  const client = new pg.Client({ connectionString: url, application_name, options: KEEPALIVE, keepAlive: true });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await lock(client);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

async function lock(client: pg.Client): Promise<void> {
  for (let round = 1; !(await isMine(client)); round++) {
    if (round === TRIES) throw new HeldByAnother(`another system runs on this database (${await holderIn(client)})`);
    await sleep(PAUSE_MS);
  }
}

const isMine = async (client: pg.Client): Promise<boolean> =>
  (await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [LOCK])).rows[0]?.mine === true;

/** Who has it, as far as this role may see it. */
async function holderIn(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ who: string }>(
    `SELECT concat_ws(', ', nullif(application_name, ''), 'since ' || to_char(backend_start, 'YYYY-MM-DD HH24:MI:SS TZ')) AS who
     FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.granted AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
       AND (l.classid::bigint << 32) + l.objid::bigint = $1`,
    [LOCK],
  );
  return rows[0]?.who || 'its role hides who it is';
}
