import type { Router } from 'express';
import { listNotes } from '../../db/desk/credit-note.ts';
import { findEnterprise } from '../../db/desk/enterprise.ts';
import { readBans, readKept } from '../../db/read/standing.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { isBanned } from '../../domain/credit/ban.ts';
import { standingRoutes as routes } from '../contract/standing.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { tellRecord } from '../views/credit-record.ts';
import type { Who } from '../who.ts';
import { presentZone } from '../zone.ts';

/** How an enterprise stands: what its credit lets it use, and why. */
export function serveStanding(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readStanding, standing);
}

async function standing({ who, params, query }: Asked<typeof routes.readStanding>, { pool }: Deps) {
  const { enterprise } = params;
  if (!mayRead(who, enterprise, query.zone) || !(await findEnterprise(pool, enterprise)))
    throw new Problem(404, { code: 'E-NOT-FOUND' });
  const [{ now }, notes, bans, kept] = await Promise.all([
    presentZone(pool, query.zone),
    listNotes(pool, enterprise, query.zone),
    readBans(pool, enterprise, query.zone),
    readKept(pool, enterprise, query.zone),
  ]);
  const records = notes.map(tellRecord);
  const eligible = (way: 'commitment' | 'deferral'): boolean => !records.some(({ bars }) => bars[way]);
  return {
    eligible: { commitment: eligible('commitment'), deferral: eligible('deferral') },
    creditProposals: notes.filter((note) => note.case !== null).length,
    bans: bans.filter((ban) => isBanned(ban, dayOf(now))),
    records,
    kept: { ...kept },
  };
}

/** The enterprise itself, where its people may act, and whoever works in the zone; a third party is neither. */
function mayRead({ hat }: Who, enterprise: string, zone: string): boolean {
  if (!hat || hat.capacity === 'thirdParty') return false;
  if (hat.enterprise === null) return hat.zone === null || hat.zone === zone;
  return hat.enterprise === enterprise && (hat.zone === null || hat.zone === zone);
}
