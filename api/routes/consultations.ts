import type { Router } from 'express';
import { consultedCasesIn } from '../../db/read/consultations.ts';
import { pageInOrder } from '../../db/read/page.ts';
import { paperDesk } from '../../db/read/paper-desk.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { readableCase } from '../right/readable-case.ts';
import { consultationRoutes as routes } from '../contract/consultations.ts';
import type { Deps } from '../deps.ts';
import { zoneOfHat } from '../right/hat-zone.ts';
import { serveRoute, type Asked } from '../server.ts';
import { checkedFacts } from '../views/case-page.ts';
import { consultedView, proposalOf, type ConsultedView } from '../views/consultation.ts';
import { presentZone } from '../zone/zone.ts';

/** 并联审查: of which cases departments are asked, and whom the guide has asked. */
export function serveConsultations(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listConsultations, list);
  serveRoute(router, deps, routes.readConsultation, async ({ params, who }) => {
    const open = await readableCase(deps, params.case, who);
    const { item: guide } = paperDesk(open.row, open.world, open.facts.authority);
    return proposalOf(guide, open.state, checkedFacts(guide, open), open.world.bureaus);
  });
}

async function list({ who, query }: Asked<typeof routes.listConsultations>, { pool }: Deps) {
  const zone = zoneOfHat(who);
  const bureau = who.hat?.bureau ?? null;
  const [{ world, now }, cases] = await Promise.all([
    presentZone(pool, zone),
    consultedCasesIn(pool, { zone, seer: who }),
  ]);
  const today = dayOf(now);
  const told = { today, calendar: world.calendar, bureaus: world.bureaus };
  // Who supervises all of the zone sees what any department leads.
  const isLeading = ({ lead }: ConsultedView): boolean => !bureau || lead.code === bureau;
  const isAsked = ({ question }: ConsultedView): boolean => question !== null;
  const mine = cases.map((one) => consultedView(one, told, bureau)).filter((one) => isLeading(one) || isAsked(one));
  const { rows, next } = pageInOrder(mine, query, (one) => `${one.due ?? '9999'} ${one.case}`);
  return { today, leading: rows.filter(isLeading), asked: rows.filter(isAsked), next };
}
