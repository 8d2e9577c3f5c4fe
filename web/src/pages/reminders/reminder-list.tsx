import { Button } from 'antd';
import { useState } from 'react';
import { reminderRoutes } from '../../../../api/contract/reminders.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { useAct } from '../../asking/use-act.ts';
import { DateText } from '../../components/date-text.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Go } from '../../components/go.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { useTexts } from '../../texts/language.ts';
import { lightName } from '../../view/light-words.ts';
import './reminders.css';

export type Reminder = AnswerOf<typeof reminderRoutes.listRemindersOfCase>['reminders'][number];

interface ReminderListProps {
  readonly reminders: readonly Reminder[];
  /** Where cases are read; absent: the list stands on the page of its case. */
  readonly area?: string;
}

/** What was asked or complained of, who has to answer and by when, and the answer. */
export function ReminderList({ reminders, area }: ReminderListProps) {
  return (
    <ul className="reminders">
      {reminders.map((one) => (
        <Line key={one.id} one={one} area={area} />
      ))}
    </ul>
  );
}

function Line({ one, area }: { one: Reminder; area: string | undefined }) {
  const { reminders } = useTexts();
  return (
    <li>
      <LightTag light={lightName(one.light, true)} limit="other" word={reminders.kinds[one.kind]} />
      <div>
        {area !== undefined && (
          <h3 className="gap-words">
            <Go href={`${area}/cases/${one.case.id}`} act="open-case">
              {one.case.item}
            </Go>
            <span className="quiet">{one.applicant}</span>
          </h3>
        )}
        <p>{one.content}</p>
        <p className="quiet gap-words">
          <span>{one.madeBy}</span>
          <DateText day={dayOf(one.madeAt)} />
          <span>{reminders.asked(one.unit)}</span>
          <span>
            {reminders.answerBy} <DateText day={one.due} />
          </span>
        </p>
        {one.answer !== null && (
          <p className="reminder-answer">
            <b>{reminders.answered(one.answer.by)}</b> <DateText day={dayOf(one.answer.at)} />　{one.answer.content}
          </p>
        )}
        {one.mayAnswer && <AnswerForm reminder={one.id} />}
      </div>
    </li>
  );
}

function AnswerForm({ reminder }: { reminder: string }) {
  const { reminders } = useTexts();
  const [content, write] = useState('');
  const answer = useAct(reminderRoutes.answerReminder);
  const send = () => void answer.act({ params: { reminder }, body: { content } });
  return (
    <div className="reminder-form">
      <textarea
        rows={2}
        maxLength={4000}
        value={content}
        aria-label={reminders.yourAnswer}
        onChange={({ target }) => write(target.value)}
      />
      <Button disabled={content.trim() === ''} loading={answer.busy} onClick={send} data-act="answer-reminder">
        {reminders.answer}
      </Button>
      {answer.error !== null && <ErrorMessage error={answer.error} />}
    </div>
  );
}
