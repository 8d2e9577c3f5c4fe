import { ItemName } from '../../../components/item-name.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { useTexts } from '../../../texts/language.ts';
import { chainCards, type ChainCard, type HomeProject } from '../../../view/home.ts';
import { CaseLight } from '../../case/case-light.tsx';
import { NearestDay } from '../nearest-day.tsx';

/** What the project needs, in the order of the chain: light, name, and the one day that matters. */
export function ChainCards({ project }: { project: HomeProject }) {
  const { enterprise } = useTexts();
  const cards = chainCards(project);
  if (cards.length === 0) return <p className="quiet">{enterprise.noCases}</p>;
  return (
    <ul className="case-cards">
      {cards.map((one) => (
        <li key={`${one.code} ${one.card?.id ?? ''}`} className={isDone(one) ? 'case-card-done' : ''}>
          <Card one={one} path={`/e/projects/${project.id}`} />
        </li>
      ))}
    </ul>
  );
}

const isDone = ({ card, line }: ChainCard): boolean => card?.stage === 'decided' || line?.dates.slack === null;

function Card({ one, path }: { one: ChainCard; path: string }) {
  const { chain } = useTexts();
  const done = isDone(one);
  return (
    <Go href={one.card === null ? path : `/e/cases/${one.card.id}`} act="open-case">
      <span className="case-card-head">
        {one.card === null ? (
          <LightTag light={done ? 'done' : 'notStarted'} word={done ? chain.done : chain.notStarted} bare />
        ) : (
          <CaseLight answer={{ ...one.card, ...(one.line ? { nature: one.line.nature } : {}) }} bare />
        )}
        <span className="quiet">{one.code}</span>
      </span>
      <b>
        <ItemName of={one} short />
      </b>
      <span className="case-card-day">
        <CardDay {...one} />
      </span>
    </Go>
  );
}

/** When it was granted, by when it must be, or when it is expected. */
function CardDay({ card, line }: Pick<ChainCard, 'card' | 'line'>) {
  const texts = useTexts();
  if (card?.decidedOn) return <DateText day={card.decidedOn} short />;
  if (card?.nearest) return <NearestDay {...card.nearest} />;
  if (line === null) return card === null ? null : texts.case.doing[card.stage];
  if (line.dates.slack === null) return <DateText day={line.dates.on} short />;
  return (
    <>
      {texts.chain.expectedOn} <DateText day={line.dates.on} short />
    </>
  );
}
