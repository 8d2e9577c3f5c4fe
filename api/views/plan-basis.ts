import type { z } from 'zod';
import { itemsOn } from '../../db/zone-world.ts';
import { itemInForce } from '../../domain/catalogue/item-in-force.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import type { ItemProgress } from '../../domain/plan/plan.ts';
import type { planBasis } from '../contract/plan-basis.ts';
import { targetsOf } from '../plan/plan-targets.ts';
import { progressOf, type PlannedProjectDesk } from '../plan/project-plan.ts';
import { registeredOf } from './project-progress.ts';

/** From what a page plans by itself, as the server does. */
export function planBasisView(desk: PlannedProjectDesk): z.input<typeof planBasis> {
  const { project, world, today, record } = desk;
  const { landContract, specialWorks } = registeredOf(project, record);
  return {
    today,
    filingDay: dayOf(instantFromMs(project.openedAt.getTime())),
    zone: { class: world.class, industries: listsOf(world), layers: { ...world.planRules.layers } },
    registered: {
      industry: project.industry,
      investmentCny: project.investmentCny,
      landHa: project.landHa,
      energyTce: project.energyTce,
      chemicalPark: project.chemicalPark,
      landContract,
      specialWorks: specialWorks ?? null,
    },
    contractOn: record.landContract?.signedOn ?? null,
    targets: targetsOf(world),
    progress: [...progressOf(desk)].map(([node, one]) => ({
      node,
      kind: one.kind,
      from: one.from,
      on: lastDayOf(one),
    })),
    bureaus: [...world.bureaus].map(([code, name]) => ({ code, name })),
    // A copy that may be changed, as the contract's types want it.
    items: itemsOn(world, today).map((item) => structuredClone(itemInForce(item, today)) as never),
  };
}

const lastDayOf = (one: ItemProgress) => (one.kind === 'done' ? one.on : one.by);

const listsOf = ({ industries }: Pick<PlannedProjectDesk['world'], 'industries'>) => ({
  prohibitedIndustries: [...industries.prohibitedIndustries],
  strategicIndustries: [...industries.strategicIndustries],
  verificationIndustries: [...industries.verificationIndustries],
  negativeIndustries: [...industries.negativeIndustries],
});
