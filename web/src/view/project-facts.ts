import type { Day } from '../../../domain/clock/day.ts';
import type { CaseCard, ProjectRow } from './todos.ts';

/** Whether a case is over: decided or closed. */
export const isOver = (card: Pick<CaseCard, 'stage'>): boolean => card.stage === 'decided' || card.stage === 'closed';

/** The open case that has the nearest day, the one that decides when the project goes on. */
export function nextCase(cases: readonly CaseCard[]): CaseCard | null {
  const open = cases.filter((card) => !isOver(card) && card.nearest !== null);
  return open.toSorted((one, other) => dayText(one).localeCompare(dayText(other)))[0] ?? null;
}

const dayText = (card: CaseCard): string => card.nearest?.due ?? '9999';

/** Something that happened lately to a case of the enterprise. */
export interface Recent {
  readonly key: string;
  readonly on: Day;
  readonly card: CaseCard;
  readonly what: 'received' | 'decided';
}

/** What happened lately over all projects, the newest first. */
export function recentOf(projects: readonly ProjectRow[], most = 6): readonly Recent[] {
  const all = projects.flatMap((project) => project.cases.flatMap(happenings));
  return all.toSorted((one, other) => other.on.localeCompare(one.on)).slice(0, most);
}

function happenings(card: CaseCard): Recent[] {
  const { id, receivedOn, decidedOn } = card;
  return [
    ...(decidedOn === null ? [] : [{ key: `${id} decided`, on: decidedOn, card, what: 'decided' as const }]),
    ...(receivedOn === null || receivedOn === decidedOn
      ? []
      : [{ key: `${id} received`, on: receivedOn, card, what: 'received' as const }]),
  ];
}
