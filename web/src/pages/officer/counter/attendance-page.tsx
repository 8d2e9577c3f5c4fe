import { useState } from 'react';
import { counterRoutes } from '../../../../../api/contract/counter.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Message } from '../../../components/message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Empty } from '../../../components/states.tsx';
import { Page } from '../../../layout/page.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { momentText } from '../../../view/moment-text.ts';
import { usePathParam, useQueryParam } from '../../param.ts';
import type { Attendance } from './attendance.ts';
import { ChooseAtCounter } from './choose-at-counter.tsx';
import { CounterReceipts } from './counter-receipts.tsx';
import { HandedReceipts } from './handed-receipts.tsx';
import { OwingPanel } from './owing-panel.tsx';
import './counter.css';

/** One person at the counter: the receipts that they take with them, and what else is filed. */
export function AttendancePage() {
  const asked = useAsk(counterRoutes.readAttendance, { params: { attendance: usePathParam('attendance') } });
  return <Asked asked={asked}>{(attendance) => <AttendanceView attendance={attendance} />}</Asked>;
}

function AttendanceView({ attendance }: { attendance: Attendance }) {
  const texts = useTexts();
  const language = useLanguage();
  const { counter } = texts;
  const { filer, enterprise, toldAt } = attendance;
  const document = filer.idKind === null ? counter.erased : `${counter.idKinds[filer.idKind]} ${filer.idNumber ?? ''}`;
  return (
    <Page
      title={enterprise.name}
      crumbs={[{ label: counter.title, href: '/o/counter' }]}
      phone={{ back: '/o/counter' }}
      facts={[
        `${filer.name}（${counter.capacity[filer.capacity]}）`,
        document,
        counter.at(attendance.window),
        counter.cameAt(momentText(attendance.cameAt, language, texts)),
        ...(toldAt === null ? [] : [counter.toldAt(momentText(toldAt, language, texts))]),
      ]}
    >
      <EarlierMessage />
      <HandedReceipts attendance={attendance} />
      <OwingPanel attendance={attendance} />
      {toldAt === null ? (
        <Filing attendance={attendance} />
      ) : (
        attendance.owing.length + attendance.handedIn.length === 0 && (
          <Panel>
            <Empty sentence={counter.owesNothing} />
          </Panel>
        )
      )}
    </Page>
  );
}

/** What was entered is the very same as a filing before, perhaps of another day or online: its number, since no receipt is made. */
function EarlierMessage() {
  const { filing } = useTexts();
  const [number] = useQueryParam('earlier');
  return number === null ? null : <Message tone="attention" title={filing.earlierWhy(number)} urgent />;
}

/** What was filed, and what else is. */
function Filing({ attendance }: { attendance: Attendance }) {
  const { counter } = useTexts();
  const [goesOn, setGoesOn] = useState(false);
  const { receipts } = attendance;
  return (
    <>
      {receipts.length > 0 && <CounterReceipts attendance={attendance} onAnother={() => setGoesOn(true)} />}
      {(receipts.length === 0 || goesOn) && (
        <Panel title={counter.items} className="no-print">
          <ChooseAtCounter attendance={attendance} />
        </Panel>
      )}
    </>
  );
}
