import type { Response, Router } from 'express';
import { openChangeHub, type Change, type ChangeHub } from '../../db/changes.ts';
import { sessionLives } from '../../db/desk/session-lives.ts';
import { changeRoutes as routes } from '../contract/changes.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';
import { serveRoute } from '../server.ts';
import type { Who } from '../who.ts';

/** Several changes of one moment travel together. */
const GATHER_MS = 150;

/** So often it is asked whether the session still lives; a line then also keeps the connection open. */
const LOOK_EVERY_MS = 5000;

/** A lost connection is opened again after so long. */
const RETRY = 'retry: 1500\n\n';

/** Tells whoever looks what others did, as it happens. */
export function serveChanges(router: Router, deps: Deps): void {
  const hub = openChangeHub(deps.config.databaseUrl);
  serveRoute(router, deps, routes.hearChanges, async ({ who, response }) => {
    if (!who.hat) throw new Problem(403, { code: 'E-RIGHT' });
    response
      .status(200)
      .set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    response.write(RETRY);
    stream(response, who, { hub, deps });
    return '';
  });
}

interface Streaming {
  readonly hub: ChangeHub;
  readonly deps: Pick<Deps, 'pool' | 'config'>;
}

function stream(response: Response, who: Who, { hub, deps }: Streaming): void {
  const cases = new Set<string>();
  let anew = false;
  let timer: NodeJS.Timeout | null = null;
  const send = (): void => {
    timer = null;
    response.write(`data: ${JSON.stringify({ cases: [...cases], anew })}\n\n`);
    cases.clear();
    anew = false;
  };
  const leave = hub.subscribe((change) => {
    if (change !== null && !concerns(who, change)) return;
    if (change === null || isOutside(who)) anew = true;
    else cases.add(change.case);
    timer ??= setTimeout(send, GATHER_MS);
  });
  const look = setInterval(() => void endIfOver(response, who, deps), LOOK_EVERY_MS);
  response.on('close', () => {
    leave();
    clearInterval(look);
    if (timer !== null) clearTimeout(timer);
  });
}

/** Whoever signed out, wears another hat or was away too long hears no more. To listen does not prolong a session. */
async function endIfOver(
  response: Response,
  { session, hat }: Who,
  { pool, config }: Streaming['deps'],
): Promise<void> {
  const lives = await sessionLives(pool, { session, hat: hat?.id ?? null }, config.signIn).catch(() => true);
  if (lives) response.write(': here\n\n');
  else response.end();
}

/** An enterprise hears of its own cases, an office of those of its zone. */
const concerns = ({ hat }: Who, change: Change): boolean =>
  hat?.enterprise ? hat.enterprise === change.enterprise : hat?.zone === change.zone;

/** Who may read some cases of the zone only is not told which case it was. */
const isOutside = ({ hat }: Who): boolean => ['upperOrgan', 'thirdParty', 'steward'].includes(hat?.capacity ?? '');
