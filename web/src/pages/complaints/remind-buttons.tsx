import { Button } from 'antd';
import { complaintRoutes } from '../../../../api/contract/complaints.ts';
import { urgingRoutes } from '../../../../api/contract/urgings.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { useItemNames } from '../../session/use-item-names.ts';
import { useTold } from '../../session/use-told.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { dateText } from '../../view/date-text.ts';
import { URGINGS } from '../urgings/place.ts';
import { useQueryParam } from '../param.ts';

/** 催办 asks at once, with the facts of the case; 投诉… opens a form that has them already. */
export function RemindButtons({ answer }: { answer: CaseAnswer }) {
  const { complaints } = useTexts();
  const [, choose] = useQueryParam('act');
  const { data } = useAsk(complaintRoutes.listComplaintsOfCase, { params: { case: answer.id } });
  return (
    <>
      <RemindButton answer={answer} />
      {data?.mayComplain && (
        <Button onClick={() => choose('complain')} data-act="complain">
          {complaints.complain}
        </Button>
      )}
    </>
  );
}

/** One click while the office has the case, since the cause is made of what the page says; then until when it answers. */
function RemindButton({ answer }: { answer: CaseAnswer }) {
  const { id } = answer;
  const texts = useTexts();
  const { urgings } = texts;
  const language = useLanguage();
  const { data } = useAsk(urgingRoutes.readCaseUrgings, { params: { case: id } });
  const { act, busy, error } = useAct(urgingRoutes.remind);
  const cause = useRemindCause(answer);
  const asked = data?.rows.find(({ kind, reply }) => kind === 'reminder' && reply === null);
  if (asked !== undefined) {
    return (
      <output className="act-reason">
        <a href={`#${URGINGS}`}>{urgings.waiting(dateText(asked.replyBy, language, texts))}</a>
      </output>
    );
  }
  if (!data?.mayRemind) return null;
  return (
    <>
      <Button loading={busy} onClick={() => void act({ params: { case: id }, body: { cause } })} data-act="remind">
        {urgings.remind}
      </Button>
      {error !== null && <ErrorMessage error={error} />}
    </>
  );
}

/** What it is about, until when, and who has it. */
function useRemindCause({ item, holder, clocks }: CaseAnswer): string {
  const texts = useTexts();
  const [language, names, told] = [useLanguage(), useItemNames(), useTold()];
  const due = clocks.find(({ name }) => name === 'promised')?.due ?? null;
  const day = due === null ? null : dateText(due, language, texts);
  return texts.urgings.remindCause(names.long(item), day, told(holder?.unit ?? '')).slice(0, 200);
}
