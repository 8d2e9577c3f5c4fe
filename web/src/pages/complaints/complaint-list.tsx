import { Button } from 'antd';
import { complaintRoutes } from '../../../../api/contract/complaints.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { useAct } from '../../asking/use-act.ts';
import { DateText } from '../../components/date-text.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Go } from '../../components/go.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { useKeptState } from '../../offline/use-kept.ts';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { byWhom } from '../../view/by-whom.ts';
import { lightName } from '../../view/light-words.ts';
import './complaints.css';

export type Complaint = AnswerOf<typeof complaintRoutes.listComplaintsOfCase>['complaints'][number];

interface ComplaintListProps {
  readonly complaints: readonly Complaint[];
  /** Where cases are read; absent: the list stands on the page of its case. */
  readonly area?: string;
}

/** What was asked or complained of, who has to answer and by when, and the answer. */
export function ComplaintList({ complaints, area }: ComplaintListProps) {
  return (
    <ul className="complaints">
      {complaints.map((one) => (
        <Line key={one.id} one={one} area={area} />
      ))}
    </ul>
  );
}

function Line({ one, area }: { one: Complaint; area: string | undefined }) {
  const texts = useTexts();
  const { complaints } = texts;
  const told = useTold();
  return (
    <li>
      <LightTag light={lightName(one.light, true)} limit="other" word={complaints.kind} />
      <div>
        {area !== undefined && (
          <h3 className="gap-words">
            <Go href={`${area}/cases/${one.case.id}`} act="open-case">
              {told(one.case.item)}
            </Go>
            <span className="quiet">{one.applicant}</span>
          </h3>
        )}
        <p>{one.content}</p>
        <p className="quiet gap-words">
          <span>{one.madeBy}</span>
          <DateText day={dayOf(one.madeAt)} />
          <span>{complaints.asked(told(one.unit))}</span>
          <span>
            {complaints.answerBy} <DateText day={one.due} />
          </span>
        </p>
        {one.answer !== null && (
          <p className="complaint-answer">
            <b>{complaints.answered(byWhom(told(one.answer.by), one.answer.byFor, texts))}</b>{' '}
            <DateText day={dayOf(one.answer.at)} />　{one.answer.content}
          </p>
        )}
        {one.mayAnswer && <AnswerForm complaint={one.id} />}
      </div>
    </li>
  );
}

function AnswerForm({ complaint }: { complaint: string }) {
  const { complaints } = useTexts();
  const [content, write, sent] = useKeptState(`complaintAnswer:${complaint}`, '');
  const answer = useAct(complaintRoutes.answerComplaint);
  const send = async () => {
    if (await answer.act({ params: { complaint }, body: { content } })) sent();
  };
  return (
    <div className="complaint-form">
      <textarea
        rows={2}
        maxLength={4000}
        value={content}
        aria-label={complaints.yourAnswer}
        onChange={({ target }) => write(target.value)}
      />
      <Button
        disabled={content.trim() === ''}
        loading={answer.busy}
        onClick={() => void send()}
        data-act="answer-complaint"
      >
        {complaints.answer}
      </Button>
      {answer.error !== null && <ErrorMessage error={answer.error} />}
    </div>
  );
}
