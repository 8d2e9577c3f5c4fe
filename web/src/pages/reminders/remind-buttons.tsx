import { Button } from 'antd';
import { reminderRoutes } from '../../../../api/contract/reminders.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-story.ts';
import { reminderFacts } from '../../view/reminder-facts.ts';
import { useQueryParam } from '../param.ts';

/** 催办 asks at once, with the facts of the case; 投诉… opens a form that has them already. */
export function RemindButtons({ answer }: { answer: CaseAnswer }) {
  const { reminders } = useTexts();
  const [, choose] = useQueryParam('act');
  return (
    <>
      {(answer.stage === 'received' || answer.stage === 'accepted') && <UrgeButton answer={answer} />}
      <Button onClick={() => choose('complain')} data-act="complain">
        {reminders.complain}
      </Button>
    </>
  );
}

/** One question at a time: until it is answered the button says so. */
function UrgeButton({ answer }: { answer: CaseAnswer }) {
  const texts = useTexts();
  const language = useLanguage();
  const params = { case: answer.id };
  const { data } = useAsk(reminderRoutes.listRemindersOfCase, { params }, { every: 30_000 });
  const urge = useAct(reminderRoutes.addReminder);
  const waits = data?.reminders.some(({ kind, answer: answered }) => kind === 'urge' && answered === null) ?? false;
  const body = { kind: 'urge' as const, content: reminderFacts(answer, texts, language) };
  return (
    <>
      <Button disabled={waits} loading={urge.busy} onClick={() => void urge.act({ params, body })} data-act="remind">
        {texts.reminders.urge}
      </Button>
      {waits && <span className="act-reason">{texts.reminders.waiting}</span>}
      {urge.error !== null && <ErrorMessage error={urge.error} />}
    </>
  );
}
