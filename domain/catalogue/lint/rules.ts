import { duplicates, fault, type Fault, type Guide } from './fault.ts';

/** The rules that say who needs the item: each has a name of its own in the whole catalogue. */
export function lintRules({ applies = [] }: Guide, others: readonly Guide[]): readonly Fault[] {
  const ids = applies.map(({ id }) => id);
  const twice = duplicates(ids);
  return ids.flatMap((id, at) => {
    const elsewhere = others.find((other) => other.applies?.some((rule) => rule.id === id));
    const again = twice.has(id) && ids.indexOf(id) < at;
    return elsewhere || again
      ? [fault('L-RULE-DUPLICATE', `applies.${at}.id`, { rule: id, item: elsewhere?.code ?? '' })]
      : [];
  });
}
