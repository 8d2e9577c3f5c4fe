import type { publicDeskRoutes } from '../../../api/contract/public-desk.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import type { Texts } from '../texts/texts.ts';
import { closingWord } from './case-answer.ts';

/** A case as anybody follows it who has its number and query code. */
export type Tracked = AnswerOf<typeof publicDeskRoutes.trackCase>;

/** In whose hands it is; nobody has it before its predecessors are granted, and once it was decided or came to its end. */
export function trackedHolder({ holder, stage }: Pick<Tracked, 'holder' | 'stage'>, { forAll, case: words }: Texts) {
  const { track } = forAll;
  if (holder.side === 'organ') return holder.unit;
  if (holder.side === 'enterprise') return track.enterprise;
  return { ...words.holders, ...track.nobody }[stage];
}

type Standing = Pick<Tracked, 'outcome' | 'closing' | 'stage'>;

/** Where it stands: what was decided, how it ended without a decision, or how far it came. */
export function trackedStanding({ outcome, closing, stage }: Standing, texts: Texts): string {
  if (outcome !== null) return texts.forAll.track.outcome[outcome];
  return closing === null ? texts.case.stages[stage] : closingWord(closing.kind, texts);
}
