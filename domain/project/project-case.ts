import type { Stage } from '../case/case.ts';
import { isOver } from '../case/over.ts';
import type { CaseId } from '../case/state/case-id.ts';
import type { PermitState } from '../case/state/permit.ts';
import type { StatusCode } from '../case/state/upper.ts';
import { GRANTED } from '../case/status.ts';
import type { ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';

/** What of a case its project asks: how it stands, and whether a time to start the works still runs. */
export interface ProjectCase {
  readonly id: CaseId;
  readonly item: ItemCode;
  readonly stage: Stage;
  readonly status: StatusCode | null;
  readonly permit: PermitState | null;
  readonly startRuns: boolean;
  readonly decidedOn: Day | null;
  /** Passed by default and still undecided: counts as granted for intake alone. Absent: it did not. */
  readonly passed?: boolean;
  /** Of which works it is; null or absent: of the whole project. */
  readonly works?: readonly string[] | null;
}

/** The case is not ended, filed ahead included. */
export const isOpen = (one: ProjectCase): boolean => !isOver(one);

/** Granted and not revoked, or of an item that needs no permit: whatever waits for the item may go on. */
export const isGranted = ({ status }: ProjectCase): boolean => status !== null && GRANTED.includes(status);

/** What waits for the item may be received: granted, or passed by default. */
export const letsIn = (one: ProjectCase): boolean => isGranted(one) || (isOpen(one) && one.passed === true);

/** What the case granted still holds today, or no permit was needed. */
export const holds = (one: ProjectCase): boolean => isGranted(one) && (one.status === 4 || one.permit === 'valid');

/** The cases of an item. */
export const casesOf = (item: ItemCode, cases: readonly ProjectCase[]): readonly ProjectCase[] =>
  cases.filter((one) => one.item === item);
