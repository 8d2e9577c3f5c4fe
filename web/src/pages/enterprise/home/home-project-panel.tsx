import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useItemNames } from '../../../session/use-item-names.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateText } from '../../../view/date-text.ts';
import { decider, lateness, type HomePlan, type HomeProject } from '../../../view/home.ts';
import { isReached } from '../../../view/project-chain.ts';
import { ChainCards } from './chain-cards.tsx';
import { ProjectAnswers } from './project-answers.tsx';

/** One project: when works may begin and what decides it, its items as small cards, and three answers below them. */
export function HomeProjectPanel({ project }: { project: HomeProject }) {
  const { enterprise } = useTexts();
  const path = `/e/projects/${project.id}`;
  return (
    <Panel
      className="project"
      title={
        <Go href={path} act="open-project">
          {project.name}
        </Go>
      }
      below={
        <p className="project-facts">
          <span>{project.code}</span>
          <span>{enterprise.projectFacts(project.industry)}</span>
          <span>{project.site}</span>
        </p>
      }
      aside={project.plan === null ? <Invitation path={path} /> : <Expected plan={project.plan} path={path} />}
    >
      <ChainCards project={project} />
      <ProjectAnswers project={project} path={path} />
    </Panel>
  );
}

function Invitation({ path }: { path: string }) {
  const { chain } = useTexts();
  return (
    <Go href={`${path}/plan`} act="answer-questions">
      {chain.answer}
    </Go>
  );
}

interface Planned {
  readonly plan: HomePlan;
  readonly path: string;
}

/** 预计可以开工, with what decides it and the difference from the first plan. */
function Expected({ plan, path }: Planned) {
  const { chain, home } = useTexts();
  const step = isReached(plan, 'START') ? 'USE' : 'START';
  return (
    <div className="home-expected">
      <p>
        {isReached(plan, step) ? chain.reached[step] : chain.expected[step]}{' '}
        <b className="home-expected-day">
          <DateText day={plan.steps[step].dates.on} href={path} atRight />
        </b>
      </p>
      <p className="gap-words">
        <Reason plan={plan} />
        <Go href={path} act="why-start">
          {home.why}
        </Go>
      </p>
    </div>
  );
}

function Reason({ plan }: { plan: HomePlan }) {
  const texts = useTexts();
  const language = useLanguage();
  const names = useItemNames();
  const { home, chain } = texts;
  const decides = isReached(plan, 'START') ? null : decider(plan);
  const late = lateness(plan);
  const first = plan.first?.startOn ? dateText(plan.first.startOn, language, texts, true) : '';
  const parts = [
    decides === null ? '' : home.decidedBy(names.short(decides)),
    late === null ? '' : late === 0 ? home.asPlanned(first) : home.against(first, lateWord(late, home)),
  ];
  return <span>{parts.filter((part) => part !== '').join(chain.and)}</span>;
}

const lateWord = (late: number, home: { late: (days: number) => string; early: (days: number) => string }): string =>
  late > 0 ? home.late(late) : home.early(-late);
