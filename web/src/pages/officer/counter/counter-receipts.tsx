import { Button } from 'antd';
import { Go } from '../../../components/go.tsx';
import { ItemName } from '../../../components/item-name.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { momentText } from '../../../view/moment-text.ts';
import { receiptHeard } from '../../../view/receipt-heard.ts';
import type { Attendance } from './attendance.ts';

type Receipt = Attendance['receipts'][number];

interface CounterReceiptsProps {
  readonly attendance: Attendance;
  readonly onAnother: () => void;
}

/** What the person takes along: numbers, moment, by when they hear, and the codes to follow it. */
export function CounterReceipts({ attendance, onAnother }: CounterReceiptsProps) {
  const { counter } = useTexts();
  return (
    <Panel title={counter.receipts} className="receipt">
      {attendance.receipts.map((receipt) => (
        <OneReceipt key={receipt.id} receipt={receipt} />
      ))}
      <p className="quiet">{counter.queryWhy}</p>
      <div className="receive-acts no-print">
        <Button onClick={onAnother} data-act="another">
          {counter.another}
        </Button>
        <Button type="primary" onClick={() => window.print()} data-act="print-receipt">
          {counter.printReceipt}
        </Button>
      </div>
    </Panel>
  );
}

function OneReceipt({ receipt }: { receipt: Receipt }) {
  const texts = useTexts();
  const language = useLanguage();
  const { filing } = texts;
  return (
    <>
      <p className="receipt-number">{filing.receiptNumber(receipt.number)}</p>
      <p className="quiet gap-words">
        <span>{filing.receiptAt(momentText(receipt.receivedAt, language, texts))}</span>
        <span>
          {filing.receiptHash} <code>{receipt.contentHash}</code>
        </span>
      </p>
      <ul className="fact-rows receipt-items">
        {receipt.cases.map((one) => (
          <OneCase key={one.id} one={one} />
        ))}
      </ul>
    </>
  );
}

function OneCase({ one }: { one: Receipt['cases'][number] }) {
  const texts = useTexts();
  const language = useLanguage();
  const { counter } = texts;
  return (
    <li>
      <span>
        {one.item} <ItemName of={{ code: one.item, name: one.itemName }} />
        <br />
        {one.number}
      </span>
      <span>{receiptHeard(one, language, texts)}</span>
      <span>
        {counter.queryCode} <code>{one.queryCode}</code>
        {one.stage === 'received' && (
          <Go href={`/o/cases/${one.id}/acceptance`} className="no-print counter-accept" act="accept-now">
            {counter.accept}
          </Go>
        )}
      </span>
    </li>
  );
}
