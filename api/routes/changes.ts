import type { Request, Response, Router } from 'express';
import { openChangeHub, type Change, type ChangeHub } from '../../db/changes.ts';
import { sessionLives } from '../../db/desk/session-lives.ts';
import { findByApiKey } from '../../db/desk/who.ts';
import { changeRoutes as routes } from '../contract/changes.ts';
import { isBesideZone } from '../../domain/permission/hat.ts';
import { isOne, whichEnterprises } from '../../domain/permission/which.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute } from '../server.ts';
import { keyIn, type Who } from '../right/who.ts';

/** Several changes of one moment travel together. */
const GATHER_MS = 150;

/** So often it is asked whether who listens still may; a line then also keeps the connection open. */
const LOOK_EVERY_MS = 5000;

/** Nothing is told on the ground of an answer to that which is older. */
const FRESH_MS = 1000;

/** A lost connection is opened again after so long. */
const RETRY = 'retry: 1500\n\n';

/** Tells whoever looks what others did, as it happens. */
export function serveChanges(router: Router, deps: Deps): void {
  const hub = openChangeHub(deps.config.databaseUrl);
  serveRoute(router, deps, routes.hearChanges, async ({ who, request, response }) => {
    if (!who.hat) throw new Problem(403, { code: 'E-RIGHT' });
    response
      .status(200)
      .set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    response.write(RETRY);
    stream(response, who, { hub, still: () => mayStillListen(request, who, deps) });
    return '';
  });
}

interface Streaming {
  readonly hub: ChangeHub;
  /** May who listens go on to? */
  readonly still: () => Promise<boolean>;
}

function stream(response: Response, who: Who, { hub, still }: Streaming): void {
  const things = new Set<string>();
  let anew = false;
  let timer: NodeJS.Timeout | null = null;
  let lookedAt = Date.now();
  const look = async (): Promise<void> => {
    if (await still().catch(() => true)) lookedAt = Date.now();
    else response.end();
  };
  const keepOpen = async (): Promise<void> => {
    await look();
    if (!response.writableEnded) response.write(': here\n\n');
  };
  const send = async (): Promise<void> => {
    timer = null;
    if (Date.now() - lookedAt > FRESH_MS) await look();
    if (response.writableEnded) return;
    response.write(`data: ${JSON.stringify({ things: [...things], anew })}\n\n`);
    things.clear();
    anew = false;
  };
  const leave = hub.subscribe((change) => {
    if (change !== null && !concerns(who, change)) return;
    // Who may read some cases of the zone only is not told which case it was.
    if (change === null || (who.hat && isBesideZone(who.hat.capacity))) anew = true;
    else change.things.forEach((thing) => things.add(thing));
    timer ??= setTimeout(() => void send(), GATHER_MS);
  });
  const beat = setInterval(() => void keepOpen(), LOOK_EVERY_MS);
  response.on('close', () => {
    leave();
    clearInterval(beat);
    if (timer !== null) clearTimeout(timer);
  });
}

/** Whoever signed out, lost the hat or wears another, or was away too long hears no more. To listen does not prolong a session. */
async function mayStillListen(request: Request, { session, hat }: Who, { pool, config }: Deps): Promise<boolean> {
  if (session !== null) return sessionLives(pool, { session, hat: hat?.id ?? null }, config.signIn);
  const now = await findByApiKey(pool, keyIn(request) ?? '');
  return now?.hat?.id === hat?.id;
}

/** In the place of the zone, of a change in none. */
const NOWHERE = '-';

/** An enterprise hears of what is its own, in the zones where one may read it; an office of what is of its zone. */
function concerns({ hat }: Who, { zone, enterprise }: Change): boolean {
  if (!hat?.enterprise) return hat?.zone === zone;
  return zone === NOWHERE ? hat.enterprise === enterprise : isOne(whichEnterprises(hat), { zone, enterprise });
}
