import { Button } from 'antd';
import { Go } from '../../../components/go.tsx';
import { ItemName } from '../../../components/item-name.tsx';
import { Message } from '../../../components/message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateText } from '../../../view/date-text.ts';
import { momentText } from '../../../view/moment-text.ts';
import type { Attendance } from './attendance.ts';
import '../../enterprise/filing/filing.css';

type Handed = Attendance['handedIn'][number];

/** 补交收件凭证: what was taken in for which case, when, what is still open, and by when the office answers. */
export function HandedReceipts({ attendance }: { attendance: Attendance }) {
  const { counter } = useTexts();
  if (attendance.handedIn.length === 0) return null;
  return (
    <Panel title={counter.handedReceipts} className="receipt">
      <ul className="fact-rows receipt-items">
        {attendance.handedIn.map((one) => (
          <HandedRow key={`${one.case.id} ${one.recordedAt}`} one={one} window={attendance.window} />
        ))}
      </ul>
      <p className="quiet">{counter.queryWhy}</p>
      <div className="receive-acts no-print">
        <Button type="primary" onClick={() => window.print()} data-act="print-receipt">
          {counter.printReceipt}
        </Button>
      </div>
    </Panel>
  );
}

function HandedRow({ one, window: place }: { one: Handed; window: string }) {
  return (
    <li>
      <span>
        {one.case.item.code} <ItemName of={one.case.item} />
        <br />
        {one.case.number}
      </span>
      <TakenIn one={one} place={place} />
      <WhatFollows one={one} />
    </li>
  );
}

/** Which papers, when and where, told late or not, and by what text. */
function TakenIn({ one, place }: { one: Handed; place: string }) {
  const texts = useTexts();
  const language = useLanguage();
  const told = useTold();
  const { counter, ledger, late } = texts;
  const recorded = one.at === one.recordedAt ? '' : `${late.toldAt} ${momentText(one.recordedAt, language, texts)}`;
  return (
    <span>
      {one.materials.map(told).join(ledger.between)}
      <br />
      <span className="quiet">
        {counter.takenInAt(momentText(one.at, language, texts), place)} {recorded}
      </span>
      {one.textHash !== null && (
        <span className="quiet counter-item">
          {counter.fingerprint} <code>{one.textHash}</code>
        </span>
      )}
      {one.waits && <Message tone="attention">{counter.waits}</Message>}
    </span>
  );
}

/** What is still open, by when the office answers, and how to follow it. */
function WhatFollows({ one }: { one: Handed }) {
  const texts = useTexts();
  const language = useLanguage();
  const { counter, filing } = texts;
  const answers = one.hearBy === null ? '' : filing.hearBy(dateText(one.hearBy, language, texts));
  return (
    <span>
      {!one.waits && (
        <span className="counter-item">
          {one.open > 0 ? counter.stillOpen(one.open) : counter.allIn} {answers}
        </span>
      )}
      {counter.queryCode} <code>{one.case.queryCode}</code>
      {!one.waits && one.stage === 'received' && (
        <Go href={`/o/cases/${one.case.id}/acceptance`} className="no-print counter-accept" act="accept-now">
          {counter.accept}
        </Go>
      )}
    </span>
  );
}
