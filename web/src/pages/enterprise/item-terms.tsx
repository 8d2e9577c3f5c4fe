import { useTexts } from '../../texts/language.ts';
import type { FilingItem } from '../../view/filing-form.ts';
import type { Texts } from '../../texts/texts.ts';
import './item-terms.css';

/** How long an item takes by law and by promise, what is not possible with it, and which items must be granted before. */
export function ItemTerms({ item, before = [] }: { item: FilingItem; before?: readonly string[] }) {
  const texts = useTexts();
  return (
    <p className="item-terms quiet">
      {termsOf(item, texts).map((term) => (
        <span key={term}>{term}</span>
      ))}
      {item.commitment.why !== null && <span title={item.commitment.why.title}>{texts.filing.noCommitment}</span>}
      {item.deferral.why !== null && <span title={item.deferral.why.title}>{texts.filing.noDeferral}</span>}
      {before.length > 0 && <span>{texts.enterprise.after(before.join(texts.ledger.between))}</span>}
    </p>
  );
}

function termsOf({ statutory, promised, instant }: FilingItem, { filing, case: words }: Texts): string[] {
  const unit = (name: string) => (words.units as Readonly<Record<string, string>>)[name] ?? name;
  if (instant) return [filing.instant];
  return [
    ...(statutory === null ? [] : [filing.statutory(statutory.length, unit(statutory.unit))]),
    ...(promised === null ? [] : [filing.promised(promised.length, unit(promised.unit))]),
  ];
}
