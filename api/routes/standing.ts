import type { Router } from 'express';
import { listNotes } from '../../db/desk/credit-note.ts';
import { findEnterprise } from '../../db/desk/enterprise.ts';
import { readBans, readKept } from '../../db/read/standing.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { isBanned } from '../../domain/credit/ban.ts';
import { stands } from '../../domain/permission/may.ts';
import { standingRoutes as routes } from '../contract/standing.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { tellRecord } from '../views/credit-record.ts';
import { presentZone } from '../zone/zone.ts';

/** How an enterprise stands: what its credit lets it use, and why. */
export function serveStanding(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readStanding, standing);
}

async function standing({ who, params, query }: Asked<typeof routes.readStanding>, { pool }: Deps) {
  const { enterprise } = params;
  if (!stands(who.hat, 'readStanding', { zone: query.zone, enterprise }) || !(await findEnterprise(pool, enterprise)))
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
