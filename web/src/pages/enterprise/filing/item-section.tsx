import { ItemName } from '../../../components/item-name.tsx';
import { ArticleLink } from '../../../components/article-link.tsx';
import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { Message } from '../../../components/message.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { itemId } from '../../../view/filing-check.ts';
import { comesLater, isDeferred, wayFor, wayOf } from '../../../view/filing-draft.ts';
import type { FilingItem } from '../../../view/filing-form.ts';
import { ItemTerms } from '../item-terms.tsx';
import { CommitmentReading } from './commitment-reading.tsx';
import { DeferralDay } from './deferral-day.tsx';
import type { Filing } from './filing.ts';
import { FormRow } from './form-row.tsx';
import { ItemWorks } from './item-works.tsx';
import { MaterialLine } from './material-line.tsx';

/** One item: its terms, the way on which it is asked for, and the materials that only it needs. */
export function ItemSection({ item, work }: { item: FilingItem; work: Filing }) {
  const told = useTold();
  const own = work.form.materials.filter(
    (material) => material.usedBy.length === 1 && material.usedBy[0]?.item === item.code,
  );
  const promised = work.form.materials.some(
    (material) =>
      isDeferred(work.draft, material.key) &&
      !comesLater(material, work.form.items, work.draft) &&
      material.usedBy.some((use) => use.item === item.code),
  );
  return (
    <section aria-labelledby={`${itemId(item.code)}-title`} id={itemId(item.code)} tabIndex={-1}>
      <div className="panel-head">
        <h2 id={`${itemId(item.code)}-title`}>
          {item.code} <ItemName of={item} />
        </h2>
        <div className="panel-aside item-aside">
          <span>{told(item.bureau)}</span>
          <ItemTerms item={item} />
        </div>
      </div>
      <ItemWorks item={item} work={work} />
      <Ways item={item} work={work} />
      {promised && <DeferralDay item={item} work={work} />}
      <ul>
        <FormRow item={item} work={work} />
        {own.map((material) => (
          <MaterialLine key={material.key} material={material} work={work} />
        ))}
      </ul>
    </section>
  );
}

/** The ordinary way, or by commitment where that is possible; else why it is not. */
function Ways({ item, work }: { item: FilingItem; work: Filing }) {
  const { filing } = useTexts();
  if (!item.commitment.possible)
    return <NoCommitment item={item} wanted={wayOf(work.draft, item.code) === 'commitment'} />;
  const way = wayFor(work.draft, item);
  const choices = [
    { value: 'ordinary' as const, label: filing.ordinary },
    { value: 'commitment' as const, label: filing.commitment },
  ];
  const choose = (value: 'ordinary' | 'commitment') =>
    work.change((before) => ({ ...before, ways: { ...before.ways, [item.code]: value } }));
  return (
    <div className="way">
      <ChoiceBar name={`${filing.way} ${item.code}`} choices={choices} value={way} onChoose={choose} />
      {way === 'commitment' && <CommitmentReading item={item} work={work} />}
    </div>
  );
}

/** Why it cannot be promised, each reason with its article; who wanted to is told that the ordinary way keeps everything. */
function NoCommitment({ item, wanted }: { item: FilingItem; wanted: boolean }) {
  const { filing } = useTexts();
  const { why, reasons } = item.commitment;
  if (!wanted) return why === null ? null : <p className="way-note quiet">{why.title}</p>;
  return (
    <Message tone="attention" title={filing.switched}>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code + reason.title} className="gap-words">
            <span>{reason.title}</span>
            {[reason.article ?? []].flat().map((article) => (
              <ArticleLink key={article} article={article} />
            ))}
          </li>
        ))}
      </ul>
    </Message>
  );
}
