import { useState } from 'react';
import { counterRoutes } from '../../../../../api/contract/counter.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Page } from '../../../layout/page.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { momentText } from '../../../view/moment-text.ts';
import { usePathParam } from '../../param.ts';
import { ChooseAtCounter } from './choose-at-counter.tsx';
import { CounterReceipts } from './counter-receipts.tsx';
import './counter.css';

export type Attendance = AnswerOf<typeof counterRoutes.readAttendance>;

/** One person at the counter: the receipts that they take with them, and what else is filed. */
export function AttendancePage() {
  const asked = useAsk(counterRoutes.readAttendance, { params: { attendance: usePathParam('attendance') } });
  return <Asked asked={asked}>{(attendance) => <AttendanceView attendance={attendance} />}</Asked>;
}

function AttendanceView({ attendance }: { attendance: Attendance }) {
  const texts = useTexts();
  const language = useLanguage();
  const { counter } = texts;
  const { filer, enterprise, receipts } = attendance;
  const [goesOn, setGoesOn] = useState(false);
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
      ]}
    >
      {receipts.length > 0 && <CounterReceipts attendance={attendance} onAnother={() => setGoesOn(true)} />}
      {(receipts.length === 0 || goesOn) && (
        <Panel title={counter.items} className="no-print">
          <ChooseAtCounter attendance={attendance} />
        </Panel>
      )}
    </Page>
  );
}
