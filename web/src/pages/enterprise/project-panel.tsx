import { isOver } from '../../../../domain/case/over.ts';
import { ItemName } from '../../components/item-name.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { nextCase, underWayBeside } from '../../view/project-facts.ts';
import type { CaseCard, ProjectRow } from '../../view/todos.ts';
import { CaseCards } from './case-cards.tsx';
import { NextDay } from './next-day.tsx';

/** One project: its items as small cards, and three answers below them. */
export function ProjectPanel({ project }: { project: ProjectRow }) {
  const { enterprise } = useTexts();
  const path = `/e/projects/${project.id}`;
  return (
    <Panel
      className="project"
      title={<Go href={path}>{project.name}</Go>}
      aside={
        <Go href={path} act="open-project">
          {enterprise.file}
        </Go>
      }
    >
      <p className="project-facts">
        <span>{project.code}</span>
        <span>{enterprise.projectFacts(project.industry)}</span>
        <span>{project.site}</span>
      </p>
      {project.cases.length === 0 ? <p className="quiet">{enterprise.noCases}</p> : <CaseCards cases={project.cases} />}
      {project.cases.length > 0 && <Answers project={project} />}
    </Panel>
  );
}

function Answers({ project: { cases, zone } }: { project: ProjectRow }) {
  const { enterprise } = useTexts();
  const next = nextCase(cases);
  const deferred = cases.reduce((sum, card) => sum + (isOver(card) ? 0 : card.deferred), 0);
  return (
    <div className="project-answers">
      <div>
        <p className="quiet">{enterprise.nextThing}</p>
        {next === null ? <b>{enterprise.nothingOpen}</b> : <NextThing card={next} />}
      </div>
      <div>
        <p className="quiet">{enterprise.whoHas}</p>
        {next === null ? <b>{enterprise.nothingOpen}</b> : <Holder next={next} cases={cases} zone={zone} />}
      </div>
      <div>
        <p className="quiet">{enterprise.progress}</p>
        <b>{enterprise.doneOf(cases.filter(isOver).length, cases.length)}</b>
        {deferred > 0 && <p>{enterprise.deferredOpen(deferred)}</p>}
      </div>
    </div>
  );
}

function NextThing({ card }: { card: CaseCard }) {
  return (
    <>
      <b>
        <ItemName of={card.item} />
      </b>
      {card.nearest !== null && <NextDay id={card.id} nearest={card.nearest} />}
    </>
  );
}

type Held = ProjectRow['cases'][number];

function Holder({ next, cases, zone }: { next: Held; cases: readonly Held[]; zone: string }) {
  const texts = useTexts();
  const told = useTold(zone);
  const others = underWayBeside(next, cases).length;
  return (
    <>
      <b>{next.holder === null ? texts.case.holders[next.stage] : told(next.holder.unit)}</b>
      <p className="gap-words">
        <span>{texts.case.doing[next.stage]}</span>
        {others > 0 && <span>{texts.enterprise.others(others)}</span>}
      </p>
    </>
  );
}
