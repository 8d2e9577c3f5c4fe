import { ItemName } from '../../components/item-name.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { useTexts } from '../../texts/language.ts';
import type { CaseCard } from '../../view/todos.ts';
import { CaseLight } from '../case/case-light.tsx';
import { NearestDay } from './nearest-day.tsx';

/** The items of a project as small cards, in the order of their codes: light, name, and the one day that matters. */
export function CaseCards({ cases }: { cases: readonly CaseCard[] }) {
  const ordered = cases.toSorted((one, other) => one.item.code.localeCompare(other.item.code));
  return (
    <ul className="case-cards">
      {ordered.map((card) => (
        <li key={card.id} className={card.stage === 'decided' ? 'case-card-done' : ''}>
          <Go href={`/e/cases/${card.id}`} act="open-case">
            <span className="case-card-head">
              <CaseLight answer={card} bare />
              <span className="quiet">{card.item.code}</span>
            </span>
            <b>
              <ItemName of={card.item} short />
            </b>
            <span className="case-card-day">
              <CardDay card={card} />
            </span>
          </Go>
        </li>
      ))}
    </ul>
  );
}

function CardDay({ card }: { card: CaseCard }) {
  const texts = useTexts();
  const { decidedOn, nearest, stage } = card;
  if (decidedOn !== null) return <DateText day={decidedOn} short />;
  if (nearest === null) return texts.case.doing[stage];
  return <NearestDay {...nearest} />;
}
