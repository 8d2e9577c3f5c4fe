import { ItemName } from '../../components/item-name.tsx';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { projectProgressRoutes } from '../../../../api/contract/project-progress.ts';
import type { projectRoutes } from '../../../../api/contract/projects.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { submissionRoutes } from '../../../../api/contract/submissions.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { filableItems } from '../../view/filing-form.ts';
import type { FilingItem } from '../../view/filing-form.ts';
import { useGoTo } from '../param.ts';
import { ItemTerms } from './item-terms.tsx';

type Project = AnswerOf<typeof projectRoutes.readProject>;

/** The items of the zone that can be filed for a project, several at once. */
export function ChooseItems({ project }: { project: Project }) {
  const { enterprise } = useTexts();
  const progress = useAsk(projectProgressRoutes.readProgress, { params: { project: project.id } });
  const codes = filableItems(project, progress.data?.units);
  const asked = useAsk(
    submissionRoutes.readForm,
    { params: { project: project.id }, query: { items: codes.join() } },
    { enabled: codes.length > 0, keep: true },
  );
  return (
    <Panel title={enterprise.choose}>
      <p className="quiet">{enterprise.chooseWhy}</p>
      {codes.length === 0 && <Empty sentence={enterprise.allFiled} />}
      {codes.length > 0 && <Asked asked={asked}>{({ items }) => <Choice project={project} items={items} />}</Asked>}
    </Panel>
  );
}

function Choice({ project, items }: { project: Project; items: readonly FilingItem[] }) {
  const { enterprise } = useTexts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const goTo = useGoTo();
  const toggle = (code: string, on: boolean) =>
    setChosen((before) => (on ? [...before, code] : before.filter((one) => one !== code)));
  const inOrder = items.map(({ code }) => code as string).filter((code) => chosen.includes(code));
  return (
    <>
      <ul className="choose">
        {items.map((item) => (
          <ItemChoice
            key={item.code}
            project={project.id}
            item={item}
            before={item.after.filter((code) => !isGranted(project, code))}
            chosen={chosen.includes(item.code)}
            onToggle={(on) => toggle(item.code, on)}
          />
        ))}
      </ul>
      <div className="answer-acts">
        <span aria-live="polite">{enterprise.chosen(chosen.length)}</span>
        <Button
          type="primary"
          disabled={chosen.length === 0}
          data-act="file-items"
          onClick={() => goTo(`/e/projects/${project.id}/file?items=${inOrder.join()}`)}
        >
          {enterprise.fileN(chosen.length)}
        </Button>
      </div>
    </>
  );
}

const isGranted = ({ cases }: Project, code: string): boolean =>
  cases.some((card) => card.item.code === code && card.outcome === 'grant');

interface ItemChoiceProps {
  readonly project: string;
  readonly item: FilingItem;
  readonly before: readonly string[];
  readonly chosen: boolean;
  readonly onToggle: (on: boolean) => void;
}

function ItemChoice({ project, item, before, chosen, onToggle }: ItemChoiceProps) {
  const { filing } = useTexts();
  const told = useTold();
  const id = `choose-${item.code}`;
  return (
    <li>
      <Checkbox id={id} checked={chosen} onChange={(event) => onToggle(event.target.checked)} data-act="choose-item" />
      <label htmlFor={id}>
        <b>
          {item.code} <ItemName of={item} />
        </b>
        <br />
        <span className="quiet">{told(item.bureau)}</span>
      </label>
      <ItemTerms item={item} before={before} />
      {item.commitment.possible && (
        <Go
          href={`/e/projects/${project}/file?items=${item.code}&commitment=${item.code}`}
          className="button-link"
          act={`commit-${item.code}`}
        >
          {filing.commitment}
        </Go>
      )}
    </li>
  );
}
