import { refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids, refuseWhileProposed } from '../act.ts';
import type { Accepted } from '../case.ts';
import type { Opinion } from '../state/review.ts';

/** 征求意见: the lead asks another department a question, to be answered within so many working days. */
export const askOpinion = defineAct({
  kind: 'askOpinion',
  stages: ['accepted'],
  own: (c, command) => {
    const closed = refuseWhileProposed(c);
    if (closed) return closed;
    if (command.bureau === c.item.bureau) return refuse('E-OPINION-OWN', { field: 'bureau' });
    return c.opinions.some((one) => one.bureau === command.bureau && isOpen(one))
      ? refuse('E-OPINION-ASKED', { field: 'bureau', facts: { bureau: command.bureau } })
      : null;
  },
  world: nothingForbids,
  happen: (c, { bureau, question, days }) => [
    { type: 'opinionAsked', opinion: c.opinions.length + 1, bureau, question, days },
  ],
});

/** The department answers; after its limit too, as long as nothing was proposed. */
export const giveOpinion = defineAct({
  kind: 'giveOpinion',
  stages: ['accepted'],
  own: (c, command) => {
    const opinion = opinionOf(c, command.opinion);
    if (!opinion || opinion.answer) return refuse('E-OPINION-NOTHING', { field: 'opinion' });
    if (opinion.bureau !== command.bureau) return refuse('E-RIGHT', { facts: { act: 'giveOpinion' } });
    return refuseWhileProposed(c);
  },
  world: nothingForbids,
  happen: (_c, { opinion, stance, text }) => [{ type: 'opinionGiven', opinion, stance, text }],
});

/** 催办: the lead asks again for an answer that has not come; how often it did stays on record. */
export const urgeOpinion = defineAct({
  kind: 'urgeOpinion',
  stages: ['accepted'],
  own: (c, command) => {
    const opinion = opinionOf(c, command.opinion);
    if (!opinion || opinion.answer) return refuse('E-OPINION-NOTHING', { field: 'opinion' });
    return refuseWhileProposed(c);
  },
  world: nothingForbids,
  happen: (_c, { opinion }) => [{ type: 'opinionUrged', opinion }],
});

/** 采纳情况: the lead adopts an opinion or does not, and says why. */
export const weighOpinion = defineAct({
  kind: 'weighOpinion',
  stages: ['accepted'],
  own: (c, command) => {
    const opinion = opinionOf(c, command.opinion);
    if (!opinion?.answer) return refuse('E-OPINION-NOTHING', { field: 'opinion' });
    return !command.adopted && command.reason.trim() === ''
      ? refuse('E-OPINION-NO-REASON', { article: '许可法 38', field: 'reason' })
      : null;
  },
  world: nothingForbids,
  happen: (_c, { opinion, adopted, reason }) => [{ type: 'opinionWeighed', opinion, adopted, reason }],
});

/**
 * What forbids to propose a decision while other departments were asked: one that is still within its limit, or whose
 * silence does not count as agreement; one that answered and was not weighed.
 */
export function refuseOpenOpinions(c: Accepted): Refusal | null {
  const waiting = c.opinions.filter((one) => one.answer === null && (!one.lapsed || c.rules.opinionSilence === 'none'));
  if (waiting.length > 0)
    return refuse('E-OPINION-OPEN', { facts: { bureaus: waiting.map((opinion) => opinion.bureau) } });
  const unweighed = c.opinions.filter((one) => one.answer !== null && one.weighed === null);
  return unweighed.length > 0
    ? refuse('E-OPINION-UNWEIGHED', { facts: { bureaus: unweighed.map((opinion) => opinion.bureau) } })
    : null;
}

const opinionOf = (c: Accepted, id: number): Opinion | undefined => c.opinions.find((one) => one.id === id);

const isOpen = (opinion: Opinion): boolean => opinion.answer === null;
