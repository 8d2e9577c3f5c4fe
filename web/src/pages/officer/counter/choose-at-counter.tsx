import { Button, Checkbox, Select } from 'antd';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import { counterRoutes } from '../../../../../api/contract/counter.ts';
import { projectProgressRoutes } from '../../../../../api/contract/project-progress.ts';
import { projectRoutes } from '../../../../../api/contract/projects.ts';
import type { AnswerOf, BodyOf } from '../../../../../api/contract/route.ts';
import { usePerform } from '../../../asking/use-act.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { ContractForm } from '../../../components/contract-form.tsx';
import { ItemName } from '../../../components/item-name.tsx';
import { Empty } from '../../../components/states.tsx';
import { useKept } from '../../../offline/use-kept.ts';
import { useTexts } from '../../../texts/language.ts';
import { filableItems } from '../../../view/filing-form.ts';
import type { JsonSchema } from '../../../view/form-schema.ts';
import { ItemTerms } from '../../enterprise/item-terms.tsx';
import { useGoTo } from '../../param.ts';
import type { Attendance } from './attendance.ts';

/** For which project, the newest at first, and which items. */
export function ChooseAtCounter({ attendance }: { attendance: Attendance }) {
  const { counter } = useTexts();
  const [project, setProject] = useState<string | null>(attendance.projects[0]?.id ?? null);
  const { id, projects } = attendance;
  if (project === null) return <NewProject attendance={id} onOpened={setProject} />;
  return (
    <div className="receive">
      <label htmlFor="counter-project">{counter.project}</label>
      <div className="counter-project">
        <Select
          id="counter-project"
          value={project}
          options={projects.map((one) => ({ value: one.id, label: `${one.name} ${one.code}` }))}
          onChange={setProject}
        />
        <Button onClick={() => setProject(null)} data-act="new-project">
          {counter.newProject}
        </Button>
      </div>
      <ItemsOf key={project} attendance={id} project={project} entrusted={attendance.filer.letter?.items ?? 'all'} />
    </div>
  );
}

interface NewProjectProps {
  readonly attendance: string;
  readonly onOpened: (project: string) => void;
}

function NewProject({ attendance, onOpened }: NewProjectProps) {
  const { counter, enterprise } = useTexts();
  const kept = useKept(`counterProject:${attendance}`);
  const perform = usePerform();
  const schema = useMemo(() => {
    const { properties, ...rest } = z.toJSONSchema(counterRoutes.openProjectAtCounter.body, {
      io: 'input',
    }) as JsonSchema;
    const { park: _park, ...asked } = properties ?? {};
    return { ...rest, properties: asked };
  }, []);
  const send = async (body: unknown) => {
    const facts = body as BodyOf<typeof counterRoutes.openProjectAtCounter>;
    const { id } = await perform(counterRoutes.openProjectAtCounter, { params: { attendance }, body: facts });
    onOpened(id);
  };
  return (
    <ContractForm
      schema={schema}
      labels={enterprise.facts}
      kept={kept}
      submitLabel={counter.newProject}
      act="open-project"
      onSubmit={send}
    />
  );
}

interface ItemsOfProps {
  readonly attendance: string;
  readonly project: string;
  /** What the letter of an agent names. */
  readonly entrusted: readonly string[] | 'all';
}

function ItemsOf({ attendance, project, entrusted }: ItemsOfProps) {
  const { counter } = useTexts();
  const known = useAsk(projectRoutes.readProject, { params: { project } });
  const progress = useAsk(projectProgressRoutes.readProgress, { params: { project } });
  const codes = known.data ? filableItems(known.data, progress.data?.units) : [];
  const form = useAsk(
    counterRoutes.readCounterForm,
    { params: { attendance, project }, query: { items: codes.join() } },
    { enabled: codes.length > 0, keep: true },
  );
  // Of works alone some may be free where the cases tell that everything is filed.
  if (known.data && !progress.isPending && codes.length === 0) return <Empty sentence={counter.allFiled} />;
  return <Asked asked={form}>{({ items }) => <Items items={items} to={{ attendance, project, entrusted }} />}</Asked>;
}

interface ItemsProps {
  readonly items: AnswerOf<typeof counterRoutes.readCounterForm>['items'];
  readonly to: ItemsOfProps;
}

function Items({ items, to }: ItemsProps) {
  const { counter } = useTexts();
  const goTo = useGoTo();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (code: string, on: boolean) =>
    setChosen((before) => (on ? [...before, code] : before.filter((one) => one !== code)));
  const inOrder = items.map(({ code }) => code as string).filter((code) => chosen.includes(code));
  const isEntrusted = (code: string) => to.entrusted === 'all' || to.entrusted.includes(code);
  const enter = () => goTo(`/o/counter/${to.attendance}/file?project=${to.project}&items=${inOrder.join()}`);
  return (
    <>
      <ul className="choose">
        {items.map((item) => (
          <li key={item.code}>
            <Checkbox
              id={`counter-${item.code}`}
              checked={chosen.includes(item.code)}
              disabled={!isEntrusted(item.code)}
              onChange={(event) => toggle(item.code, event.target.checked)}
              data-act="choose-item"
            />
            <label htmlFor={`counter-${item.code}`}>
              <b>
                {item.code} <ItemName of={item} />
              </b>
              <br />
              <span className="quiet">{isEntrusted(item.code) ? item.bureau : counter.notInLetter}</span>
            </label>
            <ItemTerms item={item} />
          </li>
        ))}
      </ul>
      <div className="receive-acts">
        <Button type="primary" disabled={chosen.length === 0} onClick={enter} data-act="enter">
          {counter.enter(chosen.length)}
        </Button>
      </div>
    </>
  );
}
