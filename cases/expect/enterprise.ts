import { built, requireSame } from '../failure.ts';
import type { Fields } from '../format/case-file.ts';
import { standingRoutes } from '../../api/contract/standing.ts';
import type { Stage } from '../story/stage.ts';

type Expectation = (stage: Stage, expected: never) => Promise<void>;

/** What may be expected of the enterprise. What is not here is not built yet. */
const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  eligible: requireEligible,
  creditProposals: async (stage, expected) =>
    requireSame('creditProposals', expected, (await standingOf(stage)).creditProposals),
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
