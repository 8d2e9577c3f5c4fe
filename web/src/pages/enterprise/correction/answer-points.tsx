import { Button } from 'antd';
import { useState } from 'react';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-story.ts';
import type { OwedPoint } from '../../../view/owed-points.ts';
import { KeptText } from '../../officer/kept-text.tsx';
import { useKeptDraft } from '../../officer/use-kept-draft.ts';
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
  const { correction } = useTexts();
  const [answers, setAnswers] = useState<Answers>(first.answers);
  const [looking, look] = useState(false);
  const draft = useKeptDraft(answersSubject(answer.id), first.version);
  const put = (code: string) => (own: Partial<PointAnswer>) => {
    setAnswers((all) => {
      const changed = { ...all, [code]: { ...(all[code] ?? NONE), ...own } };
      draft.keep({ answers: changed });
      return changed;
    });
  };
  const open = points.flatMap(({ code }, at) => (answers[code]?.file ? [] : [at + 1]));
  if (looking && open.length === 0) {
    return (
      <Differences answer={answer} points={points} answers={answers} onBack={() => look(false)} onSent={draft.forget} />
    );
  }
  return (
    <>
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
      <div className="foot no-print correction-foot">
        <p className="gap-words" aria-live="polite">
          <b>{correction.progress(points.length - open.length, points.length)}</b>
          <span>{correction.clockStarts}</span>
          <KeptText kept={draft.kept} />
        </p>
        <div className="foot-acts">
          {open.length > 0 && <span className="act-reason">{correction.missing(open.join('、'))}</span>}
          <Button type="primary" disabled={open.length > 0} onClick={() => look(true)} data-act="submit-all">
            {correction.submit(points.length)}
          </Button>
        </div>
      </div>
    </>
  );
}
