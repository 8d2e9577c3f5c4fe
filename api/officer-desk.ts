import type { DutyKind } from '../domain/case/duty.ts';
import { ABOVE, WINDOW } from '../domain/case/duty.ts';
import { Problem } from './problem.ts';
import type { Who } from './who.ts';

/** Which steps each officer takes. */
const KINDS: Readonly<Record<string, readonly DutyKind[]>> = {
  window: ['accept', 'forward', 'transfer', 'serve'],
  reviewer: ['review', 'opinion', 'hearing', 'reexamine'],
  approver: ['sign', 'revoke', 'extendPermit'],
  inspector: ['check'],
  upperOrgan: ['accept', 'review', 'sign'],
};

/** Who works for all bureaus together. */
const UNITS: Readonly<Record<string, string>> = { window: WINDOW, upperOrgan: ABOVE };

/** The zone, unit and steps of an officer. */
export interface OfficerDesk {
  readonly zone: string;
  readonly unit: string;
  readonly kinds: readonly DutyKind[];
}

/** Throws 403 for whoever works in no zone. */
export function deskOf({ hat }: Who): OfficerDesk {
  if (!hat?.zone) throw new Problem(403, { code: 'E-RIGHT' });
  const unit = UNITS[hat.capacity] ?? hat.bureau ?? '';
  return { zone: hat.zone, unit, kinds: KINDS[hat.capacity] ?? [] };
}

/** Is a task one that is taken at this desk? */
export const isOfDesk = (
  task: { readonly zone: string; readonly unit: string; readonly kind: string },
  desk: OfficerDesk,
): boolean => task.zone === desk.zone && task.unit === desk.unit && desk.kinds.some((kind) => kind === task.kind);

/** In which capacities a step is taken. */
export const capacitiesFor = (kind: string): readonly string[] =>
  Object.entries(KINDS).flatMap(([capacity, kinds]) => (kinds.some((one) => one === kind) ? [capacity] : []));
