import { Button } from 'antd';
import { useMemo } from 'react';
import { planRoutes } from '../../../../../api/contract/plans.ts';
import { projectRoutes } from '../../../../../api/contract/projects.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { FilingSteps } from '../../../components/filing-steps.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTexts } from '../../../texts/language.ts';
import { fileTogether } from '../../../view/growing-plan.ts';
import { planDesk, type Given, type PlanBasis, type PlanDesk } from '../../../view/own-plan.ts';
import { usePathParam } from '../../param.ts';
import { useGuideCalendar } from '../../public/calculator/use-guide.ts';
import type { Saving } from './answer-saver.ts';
import { GrowingPlan } from './growing-plan.tsx';
import { QuestionsPanel } from './questions-panel.tsx';
import { ToMaterials } from './to-materials.tsx';
import { useAsking } from './use-asking.ts';
import { usePlan, type PlanWork } from './use-plan.ts';
import './plan.css';

type Project = AnswerOf<typeof projectRoutes.readProject>;

/** The questions of a project on the left; the plan that follows from them on the right, made by the page itself. */
export function PlanPage() {
  const params = { project: usePathParam('project') };
  const project = useAsk(projectRoutes.readProject, { params });
  const answers = useAsk(planRoutes.readAnswers, { params });
  const basis = useAsk(planRoutes.readPlanBasis, { params });
  return (
    <Asked asked={project}>
      {(of) => (
        <Asked asked={answers}>
          {({ current }) => (
            <Asked asked={basis}>
              {(from) => <WithCalendar key={of.id} project={of} saved={givenIn(current)} basis={from} />}
            </Asked>
          )}
        </Asked>
      )}
    </Asked>
  );
}

/** What was saved before; answers come from JSON, so that none is `undefined`. */
function givenIn(row: AnswerOf<typeof planRoutes.readAnswers>['current']): Given {
  const answers = Object.entries(row?.answers ?? {}).filter((entry) => entry[1] !== undefined);
  return { answers: Object.fromEntries(answers), worksMonths: row?.worksMonths ?? 0 };
}

interface PlannedProps {
  readonly project: Project;
  readonly saved: Given;
}

function WithCalendar({ basis, ...planned }: PlannedProps & { readonly basis: PlanBasis }) {
  const calendar = useGuideCalendar(planned.project.zone)?.calendar;
  const desk = useMemo(() => calendar && planDesk(basis, calendar), [basis, calendar]);
  return desk ? <Planned {...planned} desk={desk} /> : null;
}

function Planned({ project, saved, desk }: PlannedProps & { readonly desk: PlanDesk }) {
  const { plan: words, enterprise } = useTexts();
  const work = usePlan(project.id, desk, saved);
  const asking = useAsking(work);
  return (
    <Page
      title={words.title}
      crumbs={[
        { label: enterprise.projects, href: '/e/projects' },
        { label: project.name, href: `/e/projects/${project.id}` },
      ]}
      facts={[project.name, <SavedAnswers key="saved" saving={work.saving} />]}
      answer={<FilingSteps at="plan" />}
      phone={{ back: `/e/projects/${project.id}` }}
      foot={<ToMaterials asking={asking} project={project.id} items={fileTogether(work.own.told, project.cases)} />}
    >
      <Refused work={work} />
      <div className="plan-sides">
        <QuestionsPanel asking={asking} />
        <GrowingPlan asking={asking} desk={desk} />
      </div>
    </Page>
  );
}

/** When the answers were saved; announced politely. */
function SavedAnswers({ saving }: { saving: Saving }) {
  const { filing, plan } = useTexts();
  const words: Readonly<Record<Saving['name'], string>> = {
    clean: '',
    waiting: filing.saving,
    saved: saving.name === 'saved' ? filing.saved(saving.at) : '',
    failed: plan.notSaved,
    refused: plan.refused,
  };
  return (
    <span aria-live="polite" data-state={`answers-${saving.name}`}>
      {words[saving.name]}
    </span>
  );
}

/** What the server does not take, with its reason, and the way back. */
function Refused({ work: { saving, takeBack } }: { work: PlanWork }) {
  const { plan } = useTexts();
  if (saving.name !== 'refused') return null;
  return (
    <div className="plan-refused">
      <ErrorMessage error={saving.error} />
      <Button onClick={takeBack} data-act="take-back-answer">
        {plan.takeBack}
      </Button>
    </div>
  );
}
