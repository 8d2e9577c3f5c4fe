import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import type { Decided } from '../case.ts';
import type { Context } from '../context.ts';
import { extendedClock } from '../ledger.ts';
import { extensionDay, refuseInvalid } from '../permit.ts';

/** 复查: a permit on which this one rests was revoked; the bureau looks at it again and says what follows, if anything. */
export const reexamine = defineAct({
  kind: 'reexamine',
  stages: ['decided'],
  own: (c) => refuseInvalid(c),
  // Asked of the record alone: the defect was noted by another case, of which the engine's own state may not know yet.
  world: (c) =>
    c.basisDefects.length > c.reexamined ? null : refuse('E-BASIS-NOTHING', { facts: { item: c.item.code } }),
  happen: (_c, { conclusion }) => [{ type: 'basisReexamined', conclusion }],
});

/** Works have started: the permit can no longer become void for want of it. */
export const reportStart = defineAct({
  kind: 'reportStart',
  stages: ['decided'],
  own: (c) =>
    firstRefusal([
      () => refuseInvalid(c),
      () => (c.clocks.start && c.clocks.start.end === undefined ? null : refuse('E-START-NOTHING')),
    ]),
  world: nothingForbids,
  happen: () => [{ type: 'startReported' }],
});

/** The holder asks for more time to start, or for a longer validity, in time, not too long and not too often. */
export const askPermitExtension = defineAct({
  kind: 'askPermitExtension',
  stages: ['decided'],
  own: (c, command) =>
    firstRefusal([
      () => refuseOver(c),
      () => refuseInvalid(c),
      () => refuseUnextendable(c),
      () => (c.permit?.asked ? refuse('E-PERMIT-EXTENSION-ASKED') : null),
      () => refuseLength(c, command.length),
      () => refuseOften(c),
    ]),
  world: (c, _command, context) => refuseLate(c, context),
  happen: (_c, { length, reason }) => [{ type: 'permitExtensionAsked', length, reason }],
});

/** The article by which a permit of this item can be extended. */
export const articleOf = (c: Decided): { article?: string } =>
  c.item.permitExtension ? { article: c.item.permitExtension.article } : {};

/** Not every item's law knows an extension. */
export const refuseUnextendable = (c: Decided): Refusal | null =>
  c.item.permitExtension ? null : refuse('E-PERMIT-EXTENSION-NONE');

/** Whoever asks when the time that could have been extended is over asks too late: by the article of that time. */
function refuseOver(c: Decided): Refusal | null {
  const state = c.permit?.state;
  const isOver = state === 'void' || state === 'expired';
  return isOver ? refuse('E-PERMIT-ENDED', { facts: { state }, ...articleOf(c) }) : null;
}

function refuseLength(c: Decided, length: number): Refusal | null {
  const most = c.item.permitExtension?.max ?? 0;
  return length > most
    ? refuse('E-PERMIT-EXTENSION-LONG', { field: 'length', facts: { most }, ...articleOf(c) })
    : null;
}

function refuseOften(c: Decided): Refusal | null {
  const times = c.clocks[extendedClock(c.item)]?.extensions?.length ?? 0;
  return times >= (c.item.permitExtension?.times ?? 0)
    ? refuse('E-PERMIT-EXTENSION-OFTEN', { facts: { times }, ...articleOf(c) })
    : null;
}

function refuseLate(c: Decided, context: Context): Refusal | null {
  const last = extensionDay(c, context.calendar);
  if (last !== null && context.today <= last) return null;
  return refuse('E-PERMIT-EXTENSION-LATE', { ...(last ? { facts: { last } } : {}), ...articleOf(c) });
}
