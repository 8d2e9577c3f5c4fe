import { Button } from 'antd';
import { useTexts } from '../../../texts/language.ts';
import { BulkFrame } from './bulk-frame.tsx';
import type { Looks } from './kept-looks.ts';
import { problemsIn, type BulkAnswer } from './refused-rows.tsx';
import type { WorkRow } from './work-groups.ts';

/** What would come of accepting these steps, and by which looks. */
export interface Trial {
  readonly rows: readonly WorkRow[];
  readonly looks: Looks;
  readonly answer: BulkAnswer;
}

interface AcceptTrialProps {
  readonly trial: Trial;
  readonly busy: boolean;
  readonly onAccept: (rows: readonly WorkRow[]) => void;
  readonly onClose: () => void;
}

/** Before anything is accepted: how many can be, and of each of the others why not. Only those that can be are sent. */
export function AcceptTrial({ trial: { rows, answer }, busy, onAccept, onClose }: AcceptTrialProps) {
  const { work } = useTexts().officer;
  const problems = problemsIn(answer);
  const possible = rows.filter(({ task }) => !problems.has(task));
  const deferred = possible.filter(({ marks }) => marks.includes('deferral'));
  return (
    <BulkFrame
      title={work.acceptance(rows.length)}
      rule={work.acceptRule}
      good={work.acceptable(possible.length)}
      besides={deferred.length > 0 && <span>{work.acceptDeferred(deferred.length)}</span>}
      bad={work.notAcceptable(answer.refused)}
      closeAct="close-trial"
      {...{ rows, answer, onClose }}
    >
      {possible.length > 0 && (
        <Button
          size="small"
          type="primary"
          loading={busy}
          data-act="bulk-accept-now"
          onClick={() => onAccept(possible)}
        >
          {work.acceptNow(possible.length)}
        </Button>
      )}
    </BulkFrame>
  );
}
