import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { isOver } from '../../view/project-facts.ts';
import type { CaseCard, ProjectRow } from '../../view/todos.ts';

interface PromisesPanelProps {
  readonly projects: readonly ProjectRow[];
}

/** Commitments that will be checked, and papers that are still owed. */
export function PromisesPanel({ projects }: PromisesPanelProps) {
  const { enterprise } = useTexts();
  const cards = projects.flatMap((project) => project.cases);
  const checks = cards.filter((card) => card.way === 'commitment' && card.outcome === 'grant');
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
  const { enterprise } = useTexts();
  const { nearest } = card;
  const own = nearest !== null && OWN.has(nearest.clock);
  const clock = own ? nearest.clock : 'check';
  const href = `/e/cases/${card.id}?clock=${clock}#ledger`;
  return (
    <li className="promise">
      <span>
        <Go href={`/e/cases/${card.id}`}>{words}</Go>
      </span>
      <span />
      <span>
        {own ? <DateText day={nearest.due} href={href} atRight /> : <Go href={href}>{enterprise.whichDay}</Go>}
      </span>
    </li>
  );
}

/** Clocks of promises; of another one the day of the check is told on the page of the case. */
const OWN = new Set(['check', 'rectify', 'deferral']);
