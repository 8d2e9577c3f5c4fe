import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { urgingRoutes } from '../../../../api/contract/urgings.ts';
import { addWork } from '../../../../domain/clock/calendar.ts';
import { parseDay, type Day } from '../../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../../domain/clock/published-years.ts';
import { useAct } from '../../asking/use-act.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { useKeptState } from '../../offline/use-kept.ts';
import { useTexts } from '../../texts/language.ts';
import { UrgeResult, type Results } from './urge-result.tsx';

interface OrderFormProps {
  readonly cases: readonly string[];
  readonly today: Day;
  readonly onClose: () => void;
}

/** 督办: cause, what the answer must say and by when, for one or several cases; then what came of each. */
export function OrderForm({ cases, today, onClose }: OrderFormProps) {
  const { form } = useTexts().urgings;
  const { act, busy, error } = useAct(urgingRoutes.urge);
  const { cause, setCause, demand, setDemand, replyBy, setReplyBy, isBlank, sent } = useOrder(cases, today);
  const [results, keep] = useState<Results | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const day = parseDay(replyBy);
    const body = { cases: [...cases], kind: 'order' as const, cause, demand, ...(day && { replyBy: day }) };
    const answer = await act({ body });
    if (answer === null) return;
    sent();
    keep(answer.results);
  };
  if (results !== null) return <UrgeResult results={results} onClose={onClose} />;
  return (
    <form className="order-form" onSubmit={(event) => void send(event)}>
      <p className="quiet">{form.hint}</p>
      {error !== null && <ErrorMessage error={error} />}
      <label>
        {form.cause}
        <Input value={cause} onChange={(event) => setCause(event.target.value)} maxLength={200} required />
      </label>
      <label>
        {form.demand}
        <Input.TextArea value={demand} onChange={(event) => setDemand(event.target.value)} maxLength={200} rows={2} />
      </label>
      <label>
        {form.replyBy}
        <Input type="date" value={replyBy} onChange={(event) => setReplyBy(event.target.value)} required />
      </label>
      <div className="form-acts">
        <Button onClick={onClose}>{form.cancel}</Button>
        <Button type="primary" htmlType="submit" disabled={isBlank} loading={busy} data-act="send-order">
          {form.send(cases.length)}
        </Button>
      </div>
    </form>
  );
}

/** Cause and demand as they were typed for these cases, to be answered on the next working day. */
function useOrder(cases: readonly string[], today: Day) {
  const { form } = useTexts().urgings;
  const subject = `order:${cases.toSorted().join(' ')}`;
  const [cause, setCause, causeSent] = useKeptState(`${subject}:cause`, form.causeDefault);
  const [demand, setDemand, demandSent] = useKeptState(`${subject}:demand`, form.demandDefault);
  const [replyBy, setReplyBy] = useState<string>(addWork(PUBLISHED_CALENDAR, today, 1));
  const sent = () => {
    causeSent();
    demandSent();
  };
  const isBlank = [cause, demand, replyBy].some((text) => text.trim() === '');
  return { cause, setCause, demand, setDemand, replyBy, setReplyBy, isBlank, sent };
}
