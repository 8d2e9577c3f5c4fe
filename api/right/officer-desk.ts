import { STEPS, unitOf } from '../../domain/permission/which.ts';
import type { DutyKind } from '../../domain/case/duty.ts';
import { Problem } from '../http/problem.ts';
import type { Who } from './who.ts';

/** The zone, unit and steps of an officer. */
export interface OfficerDesk {
  readonly zone: string;
  readonly unit: string;
  readonly kinds: readonly DutyKind[];
}

/** Throws 403 for whoever works in no zone. */
export function deskOf({ hat }: Who): OfficerDesk {
  if (!hat?.zone) throw new Problem(403, { code: 'E-RIGHT' });
  return { zone: hat.zone, unit: unitOf(hat), kinds: STEPS[hat.capacity] ?? [] };
}

/** In which capacities a step is taken. */
export const capacitiesFor = (kind: DutyKind): readonly string[] =>
  Object.entries(STEPS).flatMap(([capacity, kinds]) => (kinds.includes(kind) ? [capacity] : []));
