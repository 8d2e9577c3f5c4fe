import type { Router } from 'express';
import { calendarAt } from '../../db/calendar-editions.ts';
import { countOpenOf, decidedSince, type DecidedCase } from '../../db/read/decided-cases.ts';
import { addMonths } from '../../domain/clock/day.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { replayOf, underOther, type Promised, type UnderOther } from '../../domain/supervision/other-promise.ts';
import { itemRoutes as routes } from '../contract/items.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { presentZone } from '../zone/zone.ts';

/** What another promise would have meant for the cases of the last year: before it is published, not after. */
export function serveItemSimulation(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.simulatePromise, (asked) => simulate(asked, deps));
}

const MOST_EXAMPLES = 50;

async function simulate({ params, query }: Asked<typeof routes.simulatePromise>, { pool }: Deps) {
  const { zone, code } = params;
  const { world, now } = await presentZone(pool, zone);
  if (!world.items.has(code)) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'code' });
  const since = addMonths(dayOf(now), -12);
  const [decided, open] = await Promise.all([decidedSince(pool, zone, code, since), countOpenOf(pool, zone, code)]);
  const replayed = decided.flatMap((one) => replay(one, query, world) ?? []);
  const newlyLate = replayed.filter(
    ({ decidedOn, promisedDue, otherDue }) => decidedOn > otherDue && decidedOn <= promisedDue,
  );
  return {
    since,
    ...replayOf(replayed),
    examples: newlyLate.slice(0, MOST_EXAMPLES).map(({ case: id, number, decidedOn, otherDue }) => ({
      case: id,
      number,
      decidedOn,
      otherDue,
    })),
    open,
  };
}

type Replayed = UnderOther & { readonly case: string; readonly number: string };

function replay(
  { id, number, park, state }: DecidedCase,
  other: Promised,
  world: Parameters<typeof calendarAt>[0],
): Replayed | null {
  const under = underOther(state, other, calendarAt(world, park));
  return under && { ...under, case: id, number };
}
