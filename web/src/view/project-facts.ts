import { isOver } from '../../../domain/case/over.ts';
import type { CaseCard } from './todos.ts';

/** Somebody has to do something in it, by a day or not: what was filed ahead waits. */
const isUnderWay = (card: Pick<CaseCard, 'stage'>): boolean => !isOver(card) && card.stage !== 'filedAhead';

/**
 * The open case that has the nearest day, the one that decides when the project goes on; where none has a day, one that is under
 * way without (its notice is still to be served).
 */
export function nextCase<C extends Pick<CaseCard, 'stage' | 'nearest'>>(cases: readonly C[]): C | null {
  const open = cases.filter((card) => isUnderWay(card) || (!isOver(card) && card.nearest !== null));
  return open.toSorted((one, other) => dayText(one).localeCompare(dayText(other)))[0] ?? null;
}

/** The other cases that are under way beside one; what was filed ahead only waits. */
export const underWayBeside = <C extends Pick<CaseCard, 'id' | 'stage'>>(
  { id }: Pick<CaseCard, 'id'>,
  cases: readonly C[],
): readonly C[] => cases.filter((card) => isUnderWay(card) && card.id !== id);

const dayText = ({ nearest }: Pick<CaseCard, 'nearest'>): string => nearest?.due ?? '9999';
