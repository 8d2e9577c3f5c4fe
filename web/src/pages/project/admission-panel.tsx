import { projectProgressRoutes } from '../../../../api/contract/project-progress.ts';
import { DateText } from '../../components/date-text.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { RouteForm } from '../admin/route-form.tsx';
import type { Progress } from './reports-panel.tsx';

interface AdmissionProps {
  readonly project: string;
  readonly progress: Progress;
  /** Whoever looks sits at the window, which records the land contract. */
  readonly atWindow: boolean;
}

/** 准入与用地: what the industry gate says, the land contract, and how long it took from there to the construction permit. */
export function AdmissionPanel({ project, progress, atWindow }: AdmissionProps) {
  const { project: words } = useTexts();
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
          <span>{landContract ? words.landSigned(landContract.by) : words.landNone}</span>
        </dd>
        {landToPermit !== null && (
          <>
            <dt>{words.landToPermit}</dt>
            <dd>{words.workingDays(landToPermit)}</dd>
          </>
        )}
      </dl>
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
