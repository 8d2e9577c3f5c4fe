import { Button } from 'antd';
import { useState } from 'react';
import { reminderRoutes } from '../../../../api/contract/reminders.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-story.ts';
import { reminderFacts } from '../../view/reminder-facts.ts';
import { useQueryParam } from '../param.ts';
import { ReminderList } from './reminder-list.tsx';

/** What was asked and complained of about the case, with the answers; and the form of a complaint where it is open. */
export function RemindersPanel({ answer, own }: { answer: CaseAnswer; own: boolean }) {
  const { reminders: words } = useTexts();
  const [act] = useQueryParam('act');
  const { data } = useAsk(reminderRoutes.listRemindersOfCase, { params: { case: answer.id } }, { every: 30_000 });
  const reminders = data?.reminders ?? [];
  const complains = own && act === 'complain';
  if (reminders.length === 0 && !complains) return null;
  return (
    <Panel title={words.title}>
      {complains && <ComplaintForm answer={answer} />}
      <ReminderList reminders={reminders} />
    </Panel>
  );
}

function ComplaintForm({ answer }: { answer: CaseAnswer }) {
  const texts = useTexts();
  const language = useLanguage();
  const { reminders: words } = texts;
  const [, choose] = useQueryParam('act');
  const [content, write] = useState(() => reminderFacts(answer, texts, language));
  const complain = useAct(reminderRoutes.addReminder);
  const send = async () => {
    const body = { kind: 'complain' as const, content };
    if (await complain.act({ params: { case: answer.id }, body })) choose(null);
  };
  return (
    <div className="reminder-complaint">
      <p className="quiet">{words.complainHint}</p>
      <div className="reminder-form">
        <textarea
          rows={3}
          maxLength={4000}
          value={content}
          aria-label={words.content}
          onChange={({ target }) => write(target.value)}
        />
        <span className="gap-words">
          <Button onClick={() => choose(null)}>{words.cancel}</Button>
          <Button type="primary" loading={complain.busy} onClick={() => void send()} data-act="send-complaint">
            {words.send}
          </Button>
        </span>
      </div>
      {complain.error !== null && <ErrorMessage error={complain.error} />}
    </div>
  );
}
