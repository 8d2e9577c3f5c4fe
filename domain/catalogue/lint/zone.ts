import type { Capacity } from '../../case/actor.ts';
import { fault, type Fault, type Guide } from './fault.ts';

/** Who works in a zone: its bureaus, and who holds which role in which of them. */
export interface Staffing {
  readonly bureaus: ReadonlySet<string>;
  readonly officers: readonly { readonly capacity: Capacity; readonly bureau: string | null }[];
}

/** What prepares and what signs a decision (许可法 34, 37): two people in the bureau. */
const DECIDING = ['reviewer', 'approver'] as const;

/** Nobody decides what no bureau has, or what nobody in the bureau may prepare or sign. A missing grant is no fault. */
export function lintStaffing({ bureau, instant, nature }: Guide, { bureaus, officers }: Staffing): readonly Fault[] {
  if (!bureaus.has(bureau)) return [fault('L-BUREAU-UNKNOWN', 'bureau', { bureau })];
  if (instant || nature === 'contract' || nature === 'notice') return [];
  return DECIDING.filter((role) => !officers.some((one) => one.bureau === bureau && one.capacity === role)).map(
    (role) => fault('L-NO-OFFICER', 'bureau', { bureau, role }),
  );
}
