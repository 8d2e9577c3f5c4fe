import { namePilot, pilotFor } from '../../pilot/pilot.ts';
import { nothingForbids } from '../../case/act.ts';
import { dueOf } from '../../clock/project-clock.ts';
import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { definePromiseAct } from '../act.ts';
import type { PromiseCommandOf } from '../command.ts';
import type { PromiseContext } from '../context.ts';
import { refuseProject } from '../eligibility.ts';
import type { PromiseHappening } from '../event.ts';
import { refuseFigures } from '../figures.ts';
import { isNeverCommitted } from '../legal-effect.ts';
import type { PromiseIn } from '../project-commitment.ts';

/**
 * 承诺: for all or some of the items that the list opens, with every figure at least as good as the standard. An item that is not
 * opened goes its ordinary way beside it; one of an excluded class is promised only while the pilot instrument that the list
 * names is in force (许可法 12).
 */
export const commit = definePromiseAct({
  kind: 'commit',
  stages: ['listed'],
  own: (c, command) => firstRefusal([() => refuseItems(c, command), () => refuseFigures(c.standard, command.figures)]),
  world: (c, command, context) => refuseProject(context.world) ?? refuseUnpiloted(c, command, context),
  happen: (c, { items, figures, signature }) => [
    { type: 'committed', items: [...new Set(items)], figures, signature },
    ...(c.standard.publicityDays === 0 ? ([{ type: 'publicityEnded' }] as const) : []),
  ],
});

function refuseItems({ items: listed }: PromiseIn<'listed'>, { items }: PromiseCommandOf<'commit'>): Refusal | null {
  if (items.length === 0) return refuse('E-PROMISE-ITEM', { article: '意见 6', field: 'items', facts: { item: '' } });
  for (const [at, item] of items.entries()) {
    const field = `items.${at}`;
    const one = listed.find((other) => other.item === item);
    if (isNeverCommitted(item) && one?.pilot === undefined)
      return refuse('E-COMMITMENT-EXCLUDED', { article: '许可法 12', field, facts: { item } });
    if (!one?.effect) return refuse('E-PROMISE-ITEM', { article: '意见 6', field, facts: { item } });
  }
  return null;
}

/** What rests on a pilot instrument ends with it; another instrument asks for another list. */
function refuseUnpiloted(
  { items: listed }: PromiseIn<'listed'>,
  { items }: PromiseCommandOf<'commit'>,
  { world: { pilots, industry, areaAssessed }, today }: PromiseContext,
): Refusal | null {
  const over = items.findIndex((item) => {
    const named = listed.find((one) => one.item === item)?.pilot;
    const pilot = pilotFor(pilots, { item, industry, areaAssessed }, today);
    return named !== undefined && (pilot === null || namePilot(pilot) !== named);
  });
  const facts = { item: items[over] ?? '' };
  return over < 0 ? null : refuse('E-COMMITMENT-EXCLUDED', { article: '许可法 12', field: `items.${over}`, facts });
}

/** 异议: brought forward while the promise is public. */
export const raiseObjection = definePromiseAct({
  kind: 'raiseObjection',
  stages: ['publicity'],
  own: nothingForbids,
  world: nothingForbids,
  happen: (_c, { objector, text }) => [{ type: 'objectionRaised', objector, text }],
});

/** Answers an objection with reasons. One that is upheld sends the promise back: the enterprise may commit anew, or not. */
export const answerObjection = definePromiseAct({
  kind: 'answerObjection',
  stages: ['publicity'],
  own: (c, { objection }) => {
    const open = c.objections.some(({ id, answer }) => id === objection && answer === null);
    return open ? null : refuse('E-PROMISE-OBJECTION', { field: 'objection', facts: { objection } });
  },
  world: nothingForbids,
  happen: (c, { objection, upheld, reason }, context) => [
    { type: 'objectionAnswered', objection, upheld, reason },
    ...afterAnswer(c, { objection, upheld }, context),
  ],
});

/** Upheld: back to the list. Else the publicity that only waited for this answer is over with it. */
function afterAnswer(
  c: PromiseIn<'publicity'>,
  { objection, upheld }: { readonly objection: number; readonly upheld: boolean },
  { calendar, today }: PromiseContext,
): readonly PromiseHappening[] {
  if (upheld) return [{ type: 'returned' }];
  const { publicity } = c.clocks;
  const due = publicity ? dueOf(publicity, calendar) : null;
  const open = c.objections.some(({ id, answer }) => id !== objection && answer === null);
  return !open && due !== null && due < today ? [{ type: 'publicityEnded' }] : [];
}

/** 撤回: the enterprise goes the ordinary way, which is open to it at any time; not to leave a breach behind that was found. */
export const withdraw = definePromiseAct({
  kind: 'withdraw',
  stages: ['consulting', 'listed', 'publicity', 'committed', 'registered'],
  own: (c) => {
    if (c.stage !== 'registered') return null;
    const broken = c.revocation !== null || c.shortfall !== null || c.nodes.some(({ state }) => state === 'failed');
    return broken ? refuse('E-PROMISE-BROKEN', { article: '意见 6' }) : null;
  },
  world: nothingForbids,
  happen: (_c, { reason }) => [{ type: 'withdrawn', reason }],
});
