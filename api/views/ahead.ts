import { waitingForIntake } from '../../domain/case/context.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { itemOn } from '../../db/zone-world.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import type { CasePage } from '../contract/case-page.ts';

type Ahead = Pick<CasePage, 'limits' | 'waitsFor'>;

/** What lies ahead of a case: its limits before they run, and the items for whose grant a filing ahead waits. */
export function aheadOf({ state, facts, world, now }: PresentCase): Ahead {
  const { promised, statutory } = state.item;
  const codes = state.stage === 'filedAhead' ? waitingForIntake(facts) : [];
  return {
    limits: { promised: limitOf(promised), statutory: limitOf(statutory) },
    waitsFor: codes.map((code) => ({ code, name: itemOn(world, code, dayOf(now))?.name ?? code })),
  };
}

const limitOf = (limit: Ahead['limits']['promised']): Ahead['limits']['promised'] =>
  limit && { length: limit.length, unit: limit.unit };
