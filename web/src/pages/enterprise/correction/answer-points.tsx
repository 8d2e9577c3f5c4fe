import { Button } from 'antd';
import { useState } from 'react';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { barredFrom } from '../../../view/case-answer.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { toSend, type OwedPoint } from '../../../view/owed-points.ts';
import { KeptText } from '../../officer/kept-text.tsx';
import { useKeptDraft, type Kept } from '../../officer/use-kept-draft.ts';
import { AnswerConflict } from './answer-conflict.tsx';
import { Differences } from './differences.tsx';
import { PointRow } from './point-row.tsx';
import { answersSubject, type Answers, type KeptAnswers, type PointAnswer } from './use-kept-answers.ts';

interface AnswerPointsProps {
  readonly answer: CaseAnswer;
  readonly points: readonly OwedPoint[];
  readonly first: KeptAnswers;
}

const NONE: PointAnswer = { file: null, note: '' };

/** Point by point, each saved as soon as it is there; sent all at once, after a look at what changes. */
export function AnswerPoints({ answer, points, first }: AnswerPointsProps) {
  const { answers, put, settle, draft } = useAnswers(answer.id, first);
  const [looking, look] = useState(false);
  const { sent, waiting: open } = toSend(points, (code) => Boolean(answers[code]?.file));
  if (looking && open.length === 0) {
    return (
      <Differences answer={answer} points={sent} answers={answers} onBack={() => look(false)} onSent={draft.forget} />
    );
  }
  return (
    <>
      <AnswerConflict kept={draft.kept} first={first.answers} mine={answers} points={points} onSettle={settle} />
      <PointTable points={points} answers={answers} put={put} />
      <Foot
        of={sent.length}
        open={open}
        kept={draft.kept}
        barred={barredFrom('handIn', answer) !== null}
        onLook={() => look(true)}
      />
    </>
  );
}

/** The answers as they stand, each change kept at once. */
function useAnswers(caseId: string, first: KeptAnswers) {
  const [answers, setAnswers] = useState<Answers>(first.answers);
  const draft = useKeptDraft(answersSubject(caseId), first.version);
  const put = (code: string) => (own: Partial<PointAnswer>) => {
    setAnswers((all) => {
      const changed = { ...all, [code]: { ...(all[code] ?? NONE), ...own } };
      draft.keep({ answers: changed });
      return changed;
    });
  };
  const settle = (settled: Answers) => {
    setAnswers(settled);
    draft.overwrite({ answers: settled });
  };
  return { answers, put, settle, draft };
}

interface PointTableProps {
  readonly points: readonly OwedPoint[];
  readonly answers: Answers;
  readonly put: (code: string) => (own: Partial<PointAnswer>) => void;
}

function PointTable({ points, answers, put }: PointTableProps) {
  const { correction } = useTexts();
  return (
    <Panel className="correction">
      <ul className="correction-heads" aria-hidden="true">
        <li />
        <li>{correction.wrong}</li>
        <li>{correction.original}</li>
        <li>
          {correction.answer}　{correction.singly}
        </li>
      </ul>
      <ol className="correction-points">
        {points.map((point, at) => (
          <PointRow
            key={point.code}
            point={point}
            n={at + 1}
            answer={answers[point.code] ?? NONE}
            onChange={put(point.code)}
          />
        ))}
      </ol>
    </Panel>
  );
}

interface FootProps {
  readonly of: number;
  /** Numbers of the points without an answer. */
  readonly open: readonly number[];
  readonly kept: Kept;
  /** Whoever looks may not send them. */
  readonly barred: boolean;
  readonly onLook: () => void;
}

function Foot({ of, open, kept, barred, onLook }: FootProps) {
  const { correction, ledger } = useTexts();
  return (
    <div className="foot no-print correction-foot">
      <p className="gap-words" aria-live="polite">
        <b>{correction.progress(of - open.length, of)}</b>
        <span>{correction.clockStarts}</span>
        <KeptText kept={kept} />
      </p>
      <div className="foot-acts">
        {open.length > 0 && <span className="act-reason">{correction.missing(open.join(ledger.between))}</span>}
        <Button type="primary" disabled={barred || open.length > 0 || of === 0} onClick={onLook} data-act="submit-all">
          {correction.submit(of)}
        </Button>
      </div>
    </div>
  );
}
