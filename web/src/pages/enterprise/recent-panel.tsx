import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { recentOf } from '../../view/project-facts.ts';
import type { ProjectRow } from '../../view/todos.ts';

/** What happened lately over all projects. */
export function RecentPanel({ projects }: { projects: readonly ProjectRow[] }) {
  const texts = useTexts();
  const recent = recentOf(projects);
  return (
    <Panel title={texts.enterprise.recent}>
      {recent.length === 0 && <p className="quiet">{texts.enterprise.nothingRecent}</p>}
      <ul className="recent">
        {recent.map(({ key, on, card, what }) => (
          <li key={key}>
            <DateText day={on} short />
            <Go href={`/e/cases/${card.id}`}>{card.item.name}</Go>
            <span>
              {what === 'received'
                ? texts.enterprise.received(texts.case.stages[card.stage])
                : texts.case.outcomes[card.outcome ?? 'grant']}
              {what === 'decided' && card.way === 'commitment' && `，${texts.case.byCommitment}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
