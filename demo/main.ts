import { readConfig } from '../config.ts';
import { openLog } from '../log.ts';
import type { Client } from '../api/contract/client.ts';
import { withApiKey } from '../api/contract/signed-in.ts';
import { zoneRoutes } from '../api/contract/zones.ts';
import type { Instant } from '../domain/clock/instant.ts';
import { createApiKey, revokeApiKey } from '../db/desk/api-key.ts';
import { hashOfToken } from '../db/desk/who.ts';
import { openPool } from '../db/pool.ts';
import { foundZone, ZONE } from './play/found-zone.ts';
import { goesOn } from './play/goes-on.ts';
import { peopleOf } from './play/people.ts';
import { publishStandard } from './play/promise.ts';
import { playStory } from './play/play-story.ts';
import { openDiary } from './play/progress.ts';
import { STORY } from './story.ts';

/** The zone is there, and somebody who acted in it meanwhile has overtaken some of its story: start/demonstration.ts says so. */
const OVERTAKEN = 3;

// Makes the demonstration zone by the same acts that people use; what an earlier run has done stays done. Its key ends with it.
const log = openLog('demo');
const config = readConfig();
const base = `http://127.0.0.1:${config.port}`;
const pool = openPool(config.databaseUrl, 1);
const key = await createApiKey(pool, { name: 'demonstration', admin: true, expiresInHours: 24 });
try {
  await play(withApiKey(base, key));
} finally {
  await revokeApiKey(pool, hashOfToken(key));
  await pool.end();
}

async function play(admin: Client): Promise<void> {
  const diary = await openDiary(admin);
  if (!goesOn(diary.read(), STORY, await nowThere(admin))) return;
  await foundZone(admin);
  await publishStandard(admin);
  await playStory({ admin, people: peopleOf(base), diary }, ({ at, who, act }, why) => {
    log.warn({ at, who, act, why: why.message }, 'passed over: somebody else acted meanwhile');
    process.exitCode = OVERTAKEN;
  });
  await admin(zoneRoutes.setClock, { params: { zone: ZONE }, body: { runs: true } });
}

/** The moment of the demonstration zone; null: it is not there yet. */
async function nowThere(admin: Client): Promise<Instant | null> {
  const { zones } = await admin(zoneRoutes.listZones, {});
  return zones.find(({ id }) => id === ZONE)?.now ?? null;
}
