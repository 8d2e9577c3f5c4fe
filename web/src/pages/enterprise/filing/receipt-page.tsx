import { ItemName } from '../../../components/item-name.tsx';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { submissionRoutes } from '../../../../../api/contract/submissions.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { FilingSteps } from '../../../components/filing-steps.tsx';
import { Go } from '../../../components/go.tsx';
import { Message } from '../../../components/message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateText } from '../../../view/date-text.ts';
import { receiptHeard } from '../../../view/receipt-heard.ts';
import { momentText } from '../../../view/moment-text.ts';
import { usePathParam, useQueryParam } from '../../param.ts';
import { QueryCode } from '../../case/query-code.tsx';
import './filing.css';

type Receipt = AnswerOf<typeof submissionRoutes.readSubmission>;

/** The receipt: number, fingerprint and moment; by when one hears of each item; what was promised for later, apart. */
export function ReceiptPage() {
  const asked = useAsk(submissionRoutes.readSubmission, { params: { submission: usePathParam('submission') } });
  return <Asked asked={asked}>{(receipt) => <ReceiptView receipt={receipt} />}</Asked>;
}

function ReceiptView({ receipt }: { receipt: Receipt }) {
  const texts = useTexts();
  const language = useLanguage();
  const { filing } = texts;
  return (
    <Page
      title={filing.receipt}
      answer={<FilingSteps at="receipt" />}
      phone={{ back: '/e' }}
      facts={[filing.receiptAt(momentText(receipt.receivedAt, language, texts))]}
      acts={
        <Go href="/e" className="button-link primary" act="to-home">
          {filing.toHome}
        </Go>
      }
    >
      <EarlierMessage number={receipt.number} />
      <Panel className="receipt">
        <p className="receipt-number">{filing.receiptNumber(receipt.number)}</p>
        <p className="quiet">
          {filing.receiptHash} <code>{receipt.contentHash}</code>
        </p>
        <Items receipt={receipt} />
      </Panel>
      {receipt.cases.map((one) => (
        <Deferred key={one.id} caseId={one.id} />
      ))}
    </Page>
  );
}

/** Told whose filing was the very same as this one: nothing was filed anew; and how it is, where its page has that choice. */
function EarlierMessage({ number }: Pick<Receipt, 'number'>) {
  const { filing } = useTexts();
  const [earlier] = useQueryParam('earlier');
  if (earlier === null) return null;
  return (
    <Message tone="attention" title={filing.earlier} urgent>
      <p>{filing.earlierWhy(number)}</p>
      {earlier === 'again' && <p>{filing.earlierAgain(filing.unchanged)}</p>}
    </Message>
  );
}

function Items({ receipt }: { receipt: Receipt }) {
  return (
    <ul className="fact-rows receipt-items">
      {receipt.cases.map((one) => (
        <li key={one.id}>
          <span>
            <Go href={`/e/cases/${one.id}`} act="follow">
              {one.item} <ItemName of={{ code: one.item, name: one.itemName }} />
            </Go>
          </span>
          <span>
            <Heard one={one} />
          </span>
          <span>
            {one.number} <QueryCode caseId={one.id} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Heard({ one }: { one: Receipt['cases'][number] }) {
  const texts = useTexts();
  const language = useLanguage();
  return receiptHeard(one, language, texts);
}

/** What was promised for later with one item. */
function Deferred({ caseId }: { caseId: string }) {
  const texts = useTexts();
  const language = useLanguage();
  const told = useTold();
  const answer = useAsk(caseRoutes.readCase, { params: { case: caseId } }).data;
  if (!answer?.deferral) return null;
  const { open, until } = answer.deferral;
  const { deferredLine, deferredAfter, deferredList, colon } = texts.filing;
  const names = open
    .map((code) => told(answer.materials.find((one) => one.code === code)?.name ?? code))
    .join(texts.ledger.between);
  return (
    <Panel title={deferredList}>
      <p>
        <Go href={`/e/cases/${caseId}?clock=deferral#ledger`}>
          <ItemName of={answer.item} />
        </Go>
        {colon}
        {until === null ? deferredAfter(names) : deferredLine(names, dateText(until, language, texts))}
      </p>
    </Panel>
  );
}
