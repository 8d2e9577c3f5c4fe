import { Button } from 'antd';
import { useState } from 'react';
import { urgingRoutes } from '../../../../api/contract/urgings.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Panel } from '../../components/panel.tsx';
import { useMay } from '../../session/use-may.ts';
import { useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { OrderForm } from '../urgings/order-form.tsx';
import { URGINGS } from '../urgings/place.ts';
import { UrgingTable } from '../urgings/urging-table.tsx';

/** 催办与督办 of a case: who asked, by when it is answered, and what was answered; nothing where nobody did or may. */
export function UrgingsPanel({ answer }: { answer: CaseAnswer }) {
  const { urgings } = useTexts();
  const may = useMay();
  const enabled = may('readCaseUrgings');
  const { data } = useAsk(urgingRoutes.readCaseUrgings, { params: { case: answer.id } }, { enabled });
  const maySupervise = may('urge');
  if (!data || (data.rows.length === 0 && !maySupervise)) return null;
  return (
    <div id={URGINGS}>
      <Panel title={urgings.panel} className="urgings">
        {data.rows.length > 0 && <UrgingTable rows={data.rows} />}
        {maySupervise && <Order answer={answer} />}
      </Panel>
    </div>
  );
}

function Order({ answer }: { answer: CaseAnswer }) {
  const { urgings } = useTexts();
  const [ordering, order] = useState(false);
  if (ordering) return <OrderForm cases={[answer.id]} today={answer.today} onClose={() => order(false)} />;
  return (
    <Button data-act="order-case" onClick={() => order(true)}>
      {urgings.kind.order}…
    </Button>
  );
}
