import { built, requireSame, unmet } from '../failure.ts';
import type { Fields } from '../format/case-file.ts';
import { standingRoutes } from '../../api/contract/standing.ts';
import { visitRoutes } from '../../api/contract/visits.ts';
import type { Stage } from '../story/stage.ts';

type Expectation = (stage: Stage, expected: never) => Promise<void>;

/** What may be expected of the enterprise. What is not here is not built yet. */
const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  eligible: requireEligible,
  creditProposals: async (stage, expected) =>
    requireSame('creditProposals', expected, (await standingOf(stage)).creditProposals),
  bans: async (stage, expected) => requireSame('bans', expected, (await standingOf(stage)).bans.length),
  visits: requireVisits,
  visitsCounted: async (stage, expected) => requireSame('visitsCounted', expected, (await visitsTo(stage)).counted),
};

/** Compares the enterprise with everything that is expected of it. */
export async function requireEnterprise(stage: Stage, expected: Fields): Promise<void> {
  for (const [name, value] of Object.entries(expected)) await built(EXPECTATIONS, name)(stage, value as never);
}

async function requireEligible(stage: Stage, expected: Readonly<Record<string, boolean>>): Promise<void> {
  const { eligible } = await standingOf(stage);
  for (const [way, value] of Object.entries(expected))
    requireSame(`eligible.${way}`, value, eligible[way as keyof typeof eligible]);
}

/** How the enterprise stands in this zone. */
async function standingOf({ enterprise, zone }: Stage) {
  const { call } = await enterprise.representative();
  return call(standingRoutes.readStanding, { params: { enterprise: enterprise.id }, query: { zone } });
}

type ExpectedVisit = { readonly bureaus: readonly string[] } & Fields;

/** The complete list of visits that are to come, in any order, compared in the fields that are named. */
async function requireVisits(stage: Stage, expected: readonly ExpectedVisit[]): Promise<void> {
  const { visits } = await visitsTo(stage);
  const left = visits
    .filter(({ state }) => state === 'planned')
    .map(({ checklist, exempt, coSchedulingOffered }) => {
      const bureaus = [...new Set(checklist.map(({ bureau }) => bureau))].toSorted();
      return { bureaus, exempt, coSchedulingOffered };
    });
  const got = [...left];
  const all = expected.every((one) => takeOut(left, one));
  if (!all || left.length > 0) throw unmet('visits', expected, got);
}

/** Takes a visit out of the list that is as expected; false if there is none. */
function takeOut(left: Fields[], expected: ExpectedVisit): boolean {
  const wanted: Fields = { ...expected, bureaus: expected.bureaus.toSorted() };
  const names = Object.keys(wanted);
  const at = left.findIndex((visit) =>
    names.every((name) => JSON.stringify(visit[name]) === JSON.stringify(wanted[name])),
  );
  if (at >= 0) left.splice(at, 1);
  return at >= 0;
}

/** All visits to the enterprise, those too that come unannounced. */
async function visitsTo({ enterprise, zone, officers }: Stage) {
  const { call } = await officers('supervisor');
  return call(visitRoutes.listVisitsTo, { params: { enterprise: enterprise.id }, query: { zone } });
}
