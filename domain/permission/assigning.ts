import { SUPERVISING_CAPACITIES, type Capacity } from '../case/actor.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Hat } from './hat.ts';

/** Who may give a step to somebody (改派) and sees the load of a unit: whoever supervises the zone or heads it or the bureau. */
export const ASSIGNERS = SUPERVISING_CAPACITIES;

/** Of which unit of which zone a step is. */
export interface UnitThing {
  readonly zone: string;
  readonly unit: string;
}

/** May this hat give steps of this unit to its people? A head of one bureau for that bureau, everybody else for the zone. */
export const refuseAssigning = (hat: Hat, { zone, unit }: UnitThing): Refusal | null =>
  (ASSIGNERS as readonly Capacity[]).includes(hat.capacity) &&
  hat.zone === zone &&
  (hat.bureau === null || hat.bureau === unit)
    ? null
    : refuse('E-RIGHT', { facts: { act: 'assign' } });
