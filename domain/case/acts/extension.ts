import type { Extension } from '../../clock/clock.ts';
import { extensionRuleOf } from '../../clock/extensions.ts';
import { refuseNewExtension } from '../../clock/new-extension.ts';
import { refuse, type Refusal } from '../../refusal.ts';
import { defineAct } from '../act.ts';
import type { Accepted, Received } from '../case.ts';
import { clockOf } from '../clocks-of.ts';
import type { Context } from '../context.ts';
import type { ItemRules } from '../item-rules.ts';

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
    return refuseExtension(c, { signedOn: context.today, by: signer, length: command.length }, context);
  },
  happen: (_c, { clock, length, reason }) => [{ type: 'extended', clock, length, reason }],
});

/** The rule by which the item's limit is lengthened. */
function articleOf(item: ItemRules): string {
  return extensionRuleOf(item).article;
}

/** No limit of the law runs: none was set, or it counts from an acceptance that is still to come. */
const refuseNothing = ({ item }: Received | Accepted): Refusal =>
  refuse('E-EXTENSION-NOTHING', { article: articleOf(item), field: 'clock' });

/** Asks the ledger, extended by this one, whether it has any effect. */
function refuseExtension(c: Received | Accepted, extension: Extension, context: Context): Refusal | null {
  const clock = clockOf(c, 'statutory', context.calendar, context.today);
  if (!clock) return refuseNothing(c);
  return refuseNewExtension(clock, extension, context.calendar);
}
