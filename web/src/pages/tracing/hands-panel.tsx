import { taskMoveRoutes } from '../../../../api/contract/task-moves.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { momentText } from '../../view/moment-text.ts';
import { stepWord } from '../../view/step-words.ts';
import { ChangeTable } from './change-table.tsx';

/** 经手变动 of a case: who has its steps now and since when, and how they came there; nothing where nothing changed hands. */
export function HandsPanel({ answer }: { answer: CaseAnswer }) {
  const { changes: words } = useTexts().tracing;
  const enabled = useNamed(taskMoveRoutes.listClaimChanges);
  const wish = { query: { case: answer.id } };
  const asked = useAskPages(taskMoveRoutes.listClaimChanges, wish, ['changes'], { enabled });
  const { data } = asked;
  if (!data || data.changes.length === 0) return null;
  return (
    <Panel title={words.panel} className="hands">
      <ul className="plain-list">
        {answer.tasks.map((task) => (
          <Now key={task.id} task={task} />
        ))}
      </ul>
      <ChangeTable changes={data.changes} />
      <MoreRows of={asked} />
    </Panel>
  );
}

function Now({ task }: { task: CaseAnswer['tasks'][number] }) {
  const texts = useTexts();
  const language = useLanguage();
  const { changes: words } = texts.tracing;
  const { unit, claimedBy, kind, paper } = task;
  const step = stepWord({ kind, papers: paper ? [paper] : [] }, texts);
  if (claimedBy === null) return <li>{words.free(step, unit)}</li>;
  return <li>{words.now(step, claimedBy.name, momentText(claimedBy.since, language, texts))}</li>;
}
