import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { isOver } from '../../view/project-facts.ts';
import type { CaseCard, ProjectRow } from '../../view/todos.ts';

/** Commitments that will be checked, and papers that are still owed. */
export function PromisesPanel({ projects }: { projects: readonly ProjectRow[] }) {
  const { enterprise } = useTexts();
  const cards = projects.flatMap((project) => project.cases);
  const checks = cards.filter((card) => card.nearest?.clock === 'check' || card.nearest?.clock === 'rectify');
  const owed = cards.filter((card) => card.deferred > 0 && !isOver(card));
  return (
    <Panel title={enterprise.promises}>
      {checks.length + owed.length === 0 && <p className="quiet">{enterprise.noPromises}</p>}
      <ul className="fact-rows">
        {owed.map((card) => (
          <Line key={card.id} card={card} words={enterprise.promiseDeferred(card.item.name, card.deferred)} />
        ))}
        {checks.map((card) => (
          <Line key={card.id} card={card} words={enterprise.promiseCheck(card.item.name)} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ card, words }: { card: CaseCard; words: string }) {
  const { nearest } = card;
  return (
    <li className="promise">
      <span>
        <Go href={`/e/cases/${card.id}`}>{words}</Go>
      </span>
      <span />
      <span>
        {nearest !== null && (
          <DateText day={nearest.due} href={`/e/cases/${card.id}?clock=${nearest.clock}#ledger`} atRight />
        )}
      </span>
    </li>
  );
}
