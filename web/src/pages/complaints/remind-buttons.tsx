import { Button } from 'antd';
import { complaintRoutes } from '../../../../api/contract/complaints.ts';
import { urgingRoutes } from '../../../../api/contract/urgings.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-story.ts';
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

/** While the office has the case and has not been asked: one click, since the cause is made of what the page says. */
function RemindButton({ answer: { id, item, holder, clocks } }: { answer: CaseAnswer }) {
  const { urgings } = useTexts();
  const { data } = useAsk(urgingRoutes.readCaseUrgings, { params: { case: id } });
  const { act, busy, error } = useAct(urgingRoutes.remind);
  const due = clocks.find(({ name }) => name === 'promised')?.due ?? null;
  const cause = urgings.remindCause(item.name, due, holder?.unit ?? '').slice(0, 200);
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
