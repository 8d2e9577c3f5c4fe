import { Button, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { operationRoutes } from '../../../../../api/contract/operations.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { dayOf } from '../../../../../domain/clock/instant.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateText } from '../../../view/date-text.ts';
import { momentText } from '../../../view/moment-text.ts';
import { useQueryParam } from '../../param.ts';
import { PlainTable } from '../plain-table.tsx';

type Waiting = AnswerOf<typeof operationRoutes.whyWaiting>['cases'][number];

/** 为什么在等: for whom the cases of a number wait, since when, what comes by itself, and what the system has still to do for it. */
export function WhyWaiting() {
  const { operations: words } = useTexts();
  const id = useId();
  const [number, find] = useQueryParam('number');
  const [typed, setTyped] = useState(number ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    find(typed.trim() || null);
  };
  return (
    <Panel title={words.why}>
      <form className="admin-line" onSubmit={submit}>
        <label htmlFor={id}>{words.whyHint}</label>
        <Input id={id} value={typed} placeholder={words.number} onChange={({ target }) => setTyped(target.value)} />
        <Button htmlType="submit" data-act="why-waiting">
          {words.ask}
        </Button>
      </form>
      {number !== null && <Found number={number} />}
    </Panel>
  );
}

function Found({ number }: { number: string }) {
  const asked = useAsk(operationRoutes.whyWaiting, { query: { number } });
  return <Asked asked={asked}>{({ cases }) => cases.map((one) => <Told key={one.case} answer={one} />)}</Asked>;
}

function Told({ answer }: { answer: Waiting }) {
  const texts = useTexts();
  const language = useLanguage();
  const { operations: words } = texts;
  const { zone, case: id, number, item, nextMoment } = answer;
  return (
    <section aria-label={`${number} ${zone.name}`}>
      <h3>
        <Go href={`/a/cases/${id}`}>{number}</Go> {item.code} {item.name} <span className="quiet">{zone.name}</span>
      </h3>
      <ul data-text="why">
        {sentencesOf(answer, texts, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{nextMoment === null ? words.nothingByItself : words.next(momentText(nextMoment, language, texts))}</li>
      </ul>
      {answer.outbox.length > 0 && <StillToDo outbox={answer.outbox} />}
    </section>
  );
}

function sentencesOf(
  { stage, steps }: Waiting,
  texts: ReturnType<typeof useTexts>,
  language: ReturnType<typeof useLanguage>,
): readonly string[] {
  const { operations: words, officer } = texts;
  const said = words.stages[stage];
  const told = steps.map(({ unit, claimedBy, kind, openedAt }) =>
    words.step(unit, claimedBy, officer.step[kind], dateText(dayOf(openedAt), language, texts)),
  );
  return said === undefined ? told : [said, ...told];
}

function StillToDo({ outbox }: Pick<Waiting, 'outbox'>) {
  const { operations: words } = useTexts();
  const rows = outbox.map(({ kind, attempts, lastError }) => ({
    key: kind,
    cells: [words.kinds[kind] ?? kind, words.tries(attempts), lastError ?? ''],
  }));
  return <PlainTable name={words.outbox} head={[words.kind, words.waiting, words.error]} rows={rows} />;
}
