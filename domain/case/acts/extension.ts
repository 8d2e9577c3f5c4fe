import type { Extension } from '../../clock/clock.ts';
import { extensionRuleOf } from '../../clock/extensions.ts';
import { refuseNewExtension } from '../../clock/new-extension.ts';
import { refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import type { Accepted, Received } from '../case.ts';
import { clockOf } from '../clocks-of.ts';
import type { Context } from '../context.ts';
import type { ItemRules } from '../item-rules.ts';
import { serviceOf } from '../notice-service.ts';

/**
 * 申请延期: an officer who reviews the case asks the head; refused at once where the head could not grant it. One request at a
 * time lies before the head, and it goes with the decision or when it is answered.
 */
export const askExtension = defineAct({
  kind: 'askExtension',
  stages: ['received', 'accepted'],
  outside: articleOf,
  own: (c) => {
    if (!c.clocks.statutory) return refuseNothing(c);
    const asked = c.extensionAsked;
    return asked ? refuse('E-EXTENSION-ASKED', { facts: { by: asked.by.name, on: asked.on } }) : null;
  },
  world: (c, command, context) => {
    const { by } = extensionRuleOf(c.clocks.statutory ?? c.item);
    return refuseLonger(c, { signedOn: context.today, by, length: command.length }, context);
  },
  happen: (_c, { clock, length, reason }) => [{ type: 'extensionAsked', clock, length, reason }],
});

/** 不同意延期: the limit stays; only who could grant it refuses it. */
export const refuseExtension = defineAct({
  kind: 'refuseExtension',
  stages: ['received', 'accepted'],
  outside: articleOf,
  own: (c, { by }) => {
    if (!c.extensionAsked) return refuse('E-EXTENSION-NOT-ASKED', { article: articleOf(c.item) });
    const rule = extensionRuleOf(c.clocks.statutory ?? c.item);
    return by.capacity === rule.by ? null : refuse('E-EXTENSION-SIGNER', { article: rule.article });
  },
  world: nothingForbids,
  happen: (_c, { reason }) => [{ type: 'extensionRefused', reason }],
});

/**
 * 延期: the head whom the law names for this level lengthens the statutory limit, once, before it has ended, and the
 * applicant is told why (许可法 42(1), or the item's own rule). A limit that counts from receipt runs before acceptance
 * already, and is lengthened then too. Judged by the clock itself.
 */
export const extend = defineAct({
  kind: 'extend',
  stages: ['received', 'accepted'],
  outside: articleOf,
  own: (c) => (c.clocks.statutory ? null : refuseNothing(c)),
  world: (c, command, context) => {
    const signer = command.by.capacity as Extension['by'];
    return refuseLonger(c, { signedOn: context.today, by: signer, length: command.length }, context);
  },
  happen: (c, { clock, length, reason }) => [{ type: 'extended', clock, length, reason, ...serviceOf(c) }],
});

/** The rule by which the item's limit is lengthened. */
function articleOf(item: ItemRules): string {
  return extensionRuleOf(item).article;
}

/** No limit of the law runs: none was set, or it counts from an acceptance that is still to come. */
const refuseNothing = ({ item }: Received | Accepted): Refusal =>
  refuse('E-EXTENSION-NOTHING', { article: articleOf(item), field: 'clock' });

/** Asks the ledger, extended by this one, whether it has any effect. */
function refuseLonger(c: Received | Accepted, extension: Extension, context: Context): Refusal | null {
  const clock = clockOf(c, 'statutory', context.calendar, context.today);
  if (!clock) return refuseNothing(c);
  return refuseNewExtension(clock, extension, context.calendar);
}
