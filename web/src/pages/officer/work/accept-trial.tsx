import { Button } from 'antd';
import { useTexts } from '../../../texts/language.ts';
import type { Looks } from './kept-looks.ts';
import { problemsIn, RefusedRows, type BulkAnswer } from './refused-rows.tsx';
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
    <section className="panel bulk-result" role="alert">
      <h2>{work.acceptance(rows.length)}</h2>
      <p className="quiet">{work.acceptRule}</p>
      <p className="gap-words">
        <b className="bulk-done">✓ {work.acceptable(possible.length)}</b>
        {deferred.length > 0 && <span>{work.acceptDeferred(deferred.length)}</span>}
        {answer.refused > 0 && <b className="bulk-refused">▲ {work.notAcceptable(answer.refused)}</b>}
      </p>
      <RefusedRows rows={rows} answer={answer} />
      <div className="form-acts">
        <Button size="small" data-act="close-trial" onClick={onClose}>
          {work.close}
        </Button>
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
      </div>
    </section>
  );
}
