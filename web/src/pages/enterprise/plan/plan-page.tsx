import { planRoutes } from '../../../../../api/contract/plans.ts';
import { projectRoutes } from '../../../../../api/contract/projects.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTexts } from '../../../texts/language.ts';
import { filableItems } from '../../../view/filing-form.ts';
import { fileNow } from '../../../view/growing-plan.ts';
import { usePathParam } from '../../param.ts';
import { GrowingPlan } from './growing-plan.tsx';
import { QuestionsPanel } from './questions-panel.tsx';
import './plan.css';

/** The questions of a project on the left, the plan that follows from them on the right. */
export function PlanPage() {
  const { plan: words, enterprise } = useTexts();
  const params = { project: usePathParam('project') };
  const project = useAsk(projectRoutes.readProject, { params });
  const asked = useAsk(planRoutes.readPlan, { params }, { keep: true });
  return (
    <Asked asked={project}>
      {(of) => (
        <Page
          title={words.title}
          crumbs={[
            { label: enterprise.projects, href: '/e/projects' },
            { label: of.name, href: `/e/projects/${of.id}` },
          ]}
          phone={{ back: `/e/projects/${of.id}` }}
        >
          <Asked asked={asked}>
            {(plan) => (
              <div className="plan-sides">
                <QuestionsPanel project={of.id} plan={plan} />
                <GrowingPlan plan={plan} project={of.id} zone={of.zone} items={fileNow(plan, filableItems(of))} />
              </div>
            )}
          </Asked>
        </Page>
      )}
    </Asked>
  );
}
