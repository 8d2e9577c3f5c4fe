import { isExcludedClass } from '../catalogue/exclusion.ts';
import type { Item, ItemCode } from '../catalogue/item.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { isBeforeOrAt, type NodeKind } from './node-kind.ts';

/**
 * What a committed item yields. `notifyAndCommit`: the permit itself, decided on a letter of its own in a case of its own.
 * `registerFirst` (先建后验): preparation may go on under the registration, and the permit follows, at the latest before the
 * node named. Neither is a permit: that is granted by its own act alone (722号 39).
 */
export type LegalEffect =
  { readonly kind: 'notifyAndCommit' } | { readonly kind: 'registerFirst'; readonly permitBefore: NodeKind };

/** An item as an access standard opens it. */
export interface CommittableItem {
  readonly item: ItemCode;
  readonly effect: LegalEffect;
}

/** Safety of the completed works: its acceptance is never promised (消防法 13). Special works of A25b are told apart by the zone. */
const NEVER: readonly string[] = ['A25b'];

/** Works may not begin before these are granted, whatever a zone's standard says. */
const BEFORE_START: Readonly<Record<string, string>> = {
  A06: '城乡规划法 38',
  A18: '城乡规划法 40',
  A19: '质量条例 11',
  A23: '建筑法 7',
};

/**
 * Is an item never part of the promise of a project, unless a pilot instrument opens its class? Then it goes its ordinary way
 * beside it (许可法 12).
 */
export const isNeverCommitted = (item: ItemCode): boolean => isExcludedClass(item) || NEVER.includes(item);

/** What of an item's guide says whether a standard may open it so. */
export type EffectItem = Pick<Item, 'code' | 'name' | 'legalBasis' | 'commitment' | 'beforeStart' | 'beforeUse'>;

/**
 * May a standard give an item this effect? Refuses an excluded class (许可法 12), a permit by notify-and-commit that the zone's
 * catalogue does not list (722号 40), and a permit that would come after what its law lets begin only with it. Under a pilot
 * instrument an excluded class opens for the letter alone: that one may build before the permit, no instrument says. `null`: it
 * may.
 */
export function refuseEffect(item: EffectItem, effect: LegalEffect, piloted = false): Refusal | null {
  const facts = { item: item.code };
  const opened = piloted && effect.kind === 'notifyAndCommit';
  if (isNeverCommitted(item.code) && !opened) return refuse('E-COMMITMENT-EXCLUDED', { article: '许可法 12', facts });
  if (effect.kind === 'notifyAndCommit')
    return item.commitment ? null : refuse('E-COMMITMENT-NOT-LISTED', { article: '722号 40', facts });
  const law = lastNodeByLaw(item);
  return law === null || isBeforeOrAt(effect.permitBefore, law.node)
    ? null
    : refuse('E-PROMISE-PERMIT-LATE', { article: law.article, facts: { ...facts, node: law.node } });
}

/** Before which node the item's own law wants the permit at the latest; null: it says nothing. */
function lastNodeByLaw({
  code,
  legalBasis,
  beforeStart,
  beforeUse,
}: EffectItem): { readonly node: NodeKind; readonly article: string } | null {
  const article = BEFORE_START[code];
  if (article !== undefined || beforeStart) return { node: 'start', article: article ?? legalBasis[0] ?? '许可法 81' };
  return beforeUse ? { node: 'use', article: legalBasis[0] ?? '许可法 81' } : null;
}
