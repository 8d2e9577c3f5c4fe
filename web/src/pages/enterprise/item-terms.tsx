import { useLength } from '../../components/use-length.ts';
import { useTexts } from '../../texts/language.ts';
import type { FilingItem } from '../../view/filing-form.ts';
import type { Texts } from '../../texts/texts.ts';
import './item-terms.css';

/** How long an item takes by law and by promise, what is not possible with it, and which items must be granted before. */
export function ItemTerms({ item, before = [] }: { item: FilingItem; before?: readonly string[] }) {
  const texts = useTexts();
  const lengthOf = useLength();
  return (
    <p className="item-terms quiet">
      {termsOf(item, texts, lengthOf).map((term) => (
        <span key={term}>{term}</span>
      ))}
      {item.commitment.why !== null && <span title={item.commitment.why.title}>{texts.filing.noCommitment}</span>}
      {item.deferral.why !== null && <span title={item.deferral.why.title}>{texts.filing.noDeferral}</span>}
      {before.length > 0 && <span>{texts.enterprise.after(before.join(texts.ledger.between))}</span>}
    </p>
  );
}

function termsOf(
  { statutory, promised, instant }: FilingItem,
  { filing }: Texts,
  lengthOf: ReturnType<typeof useLength>,
): string[] {
  if (instant) return [filing.instant];
  return [
    ...(statutory === null ? [] : [filing.statutory(lengthOf(statutory))]),
    ...(promised === null ? [] : [filing.promised(lengthOf(promised))]),
  ];
}
