import { projectProgressRoutes } from '../../../../api/contract/project-progress.ts';
import { DateText } from '../../components/date-text.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { RouteForm } from '../admin/route-form.tsx';
import type { Progress } from './reports-panel.tsx';
import { byWhom } from '../../view/by-whom.ts';

interface AdmissionProps {
  readonly project: string;
  readonly progress: Progress;
  /** Whoever looks sits at the window, which records the land contract. */
  readonly atWindow: boolean;
  /** Whoever looks may say what the works are: the enterprise, or the window. */
  readonly saysWorks: boolean;
}

/** 准入与用地: what the industry gate says, the land contract, the time from there to the permit, and what the works are. */
export function AdmissionPanel({ project, progress, atWindow, saysWorks }: AdmissionProps) {
  const texts = useTexts();
  const { project: words } = texts;
  const { admission, greenChannel, landContract, landToPermit } = progress;
  const ground = admission.ground === undefined ? '' : `（${words.ground[admission.ground]}）`;
  return (
    <Panel title={words.facts}>
      <dl className="case-form">
        <dt>{words.admission}</dt>
        <dd>{`${words.outcome[admission.outcome]}${ground}`}</dd>
        <dt>{words.greenChannel}</dt>
        <dd>{greenChannel ? words.greenYes : words.greenNo}</dd>
        <dt>{words.land}</dt>
        <dd className="gap-words">
          {landContract && <DateText day={landContract.signedOn} />}
          <span>
            {landContract ? words.landSigned(byWhom(landContract.by, landContract.byFor, texts)) : words.landNone}
          </span>
        </dd>
        {landToPermit !== null && (
          <>
            <dt>{words.landToPermit}</dt>
            <dd>{words.workingDays(landToPermit)}</dd>
          </>
        )}
      </dl>
      <WorksKind project={project} works={progress.works} says={saysWorks} />
      {atWindow && !landContract && (
        <RouteForm
          route={projectProgressRoutes.recordLandContract}
          params={{ project }}
          label={words.recordLand}
          act="record-land-contract"
          labels={{ on: words.signedOn }}
        />
      )}
    </Panel>
  );
}

interface WorksKindProps {
  readonly project: string;
  readonly works: Progress['works'];
  readonly says: boolean;
}

/** 工程类别: special works have their fire acceptance decided, of others it is filed (消防法 13). */
function WorksKind({ project, works, says }: WorksKindProps) {
  const { project: words } = useTexts();
  const { special, proven } = works;
  const known = special ? words.worksSpecial : words.worksOther;
  return (
    <>
      <dl className="case-form">
        <dt>{words.works}</dt>
        <dd>{special === null ? words.worksUnsaid : `${known}${proven ? words.worksProven : ''}`}</dd>
      </dl>
      {says && !proven && (
        <RouteForm
          route={projectProgressRoutes.sayWorksKind}
          params={{ project }}
          label={words.sayWorks}
          act="say-works-kind"
          labels={{ special: words.worksSpecial }}
        />
      )}
    </>
  );
}
