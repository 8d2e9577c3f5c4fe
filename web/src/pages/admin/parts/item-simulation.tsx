import { Button } from 'antd';
import { useState } from 'react';
import { itemRoutes } from '../../../../../api/contract/items.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { Message } from '../../../components/message.tsx';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../plain-table.tsx';
import type { Item } from './item.ts';

export type Promised = NonNullable<Item['promised']>;

interface ItemSimulationProps {
  readonly zone: string;
  readonly code: string;
  /** As the draft has it; null: the draft promises nothing. */
  readonly promised: Promised | null;
}

/** What the promise of the draft would have meant for the cases decided in the last year, asked by a click. */
export function ItemSimulation({ zone, code, promised }: ItemSimulationProps) {
  const { editions } = useTexts();
  const [shown, show] = useState<Promised | null>(null);
  if (promised === null) return null;
  return (
    <>
      <Button data-act="simulate-promise" onClick={() => show(promised)}>
        {editions.simulate}
      </Button>
      {shown !== null && <Simulated zone={zone} code={code} promised={shown} />}
    </>
  );
}

function Simulated({ zone, code, promised }: ItemSimulationProps & { promised: Promised }) {
  const { editions, desk } = useTexts();
  const { length, unit } = promised;
  const asked = useAsk(itemRoutes.simulatePromise, { params: { zone, code } as never, query: { length, unit } });
  const words = unit === 'workingDays' ? desk.admin.workingDays(length) : desk.admin.days(length);
  return (
    <Asked asked={asked}>
      {(answer) => (
        <Message tone={answer.lateThen > answer.lateNow ? 'attention' : 'information'} title={editions.simulation}>
          <p data-text="simulation">{editions.simulated(words, answer)}</p>
          <p>{editions.openStay(answer.open)}</p>
          {answer.examples.length > 0 && <Examples examples={answer.examples} />}
        </Message>
      )}
    </Asked>
  );
}

function Examples({ examples }: Pick<AnswerOf<typeof itemRoutes.simulatePromise>, 'examples'>) {
  const { editions, desk } = useTexts();
  const rows = examples.map(({ case: id, number, decidedOn, otherDue }) => ({
    key: id,
    cells: [
      <Go key="case" href={`/a/cases/${id}`}>
        {number}
      </Go>,
      <DateText key="decided" day={decidedOn} />,
      <DateText key="due" day={otherDue} />,
    ],
  }));
  return (
    <PlainTable
      name={editions.madeLate}
      head={[desk.admin.caseNumber, editions.decidedOn, editions.otherDue]}
      rows={rows}
    />
  );
}
