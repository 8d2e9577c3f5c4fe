import { ItemName } from '../../components/item-name.tsx';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { projectProgressRoutes } from '../../../../api/contract/project-progress.ts';
import { projectRoutes } from '../../../../api/contract/projects.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useMay } from '../../session/use-may.ts';
import { useTexts } from '../../texts/language.ts';
import type { Texts } from '../../texts/texts.ts';
import { usePathParam } from '../param.ts';
import { AdmissionPanel } from './admission-panel.tsx';
import { ParkPanel } from './park-panel.tsx';
import { LimitsPanel } from './limits-panel.tsx';
import { UnitsPanel } from './units-panel.tsx';
import { ChainOr, useProjectPlan } from './chain/chain-panels.tsx';
import { ExpectedStart, Submitted } from './chain/expected-start.tsx';
import { ReportsPanel, type Progress } from './reports-panel.tsx';
import '../case/case.css';

type Project = AnswerOf<typeof projectRoutes.readProject>;

/** A project as officers and supervisors see it: its items, what the enterprise reported, admission and land. */
export function OverviewPage() {
  const texts = useTexts();
  const params = { project: usePathParam('project') };
  const may = useMay();
  const atWindow = may('placeProject');
  const asked = useAsk(projectRoutes.readProject, { params });
  const plan = useProjectPlan(params.project);
  const progress = useAsk(projectProgressRoutes.readProgress, { params });
  return (
    <Asked asked={asked}>
      {(project) => (
        <Page
          title={project.name}
          facts={factsOf(project, texts)}
          answer={plan && <ExpectedStart plan={plan} zone={project.zone} />}
          phone={{ back: '/' }}
        >
          <Asked asked={progress}>
            {(told) => (
              <>
                <ChainOr plan={plan} project={project}>
                  <Items project={project} progress={told} />
                </ChainOr>
                <LimitsPanel progress={told} mayExtend={may('extendJoint')} />
                <UnitsPanel project={project.id} progress={told} own={false} />
                <ReportsPanel project={project.id} progress={told} own={false} />
                <ParkPanel project={project} atWindow={atWindow} />
                <AdmissionPanel project={project.id} progress={told} atWindow={atWindow} saysWorks={atWindow} />
              </>
            )}
          </Asked>
        </Page>
      )}
    </Asked>
  );
}

const factsOf = (project: Project, texts: Texts): readonly ReactNode[] => [
  texts.case.projectCode(project.code),
  texts.enterprise.projectFacts(project.industry),
  project.enterprise.name,
  project.site,
  <Submitted key="submitted" at={project.openedAt} />,
];

function Items({ project, progress }: { project: Project; progress: Progress }) {
  const { project: words, chain } = useTexts();
  const base = useLocation({ select: ({ pathname }) => pathname.split('/').slice(0, 2).join('/') });
  return (
    <Panel title={words.chain}>
      <ul className="plain-list">
        {project.cases.map((card) => (
          <li key={card.id} className="gap-words">
            <Go href={`${base}/cases/${card.id}`}>
              <ItemName of={card.item} />
            </Go>
            <span className="quiet">{card.number}</span>
            <span>{words.chainState[progress.chain[card.item.code] ?? 'open']}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{chain.unanswered}</p>
    </Panel>
  );
}
