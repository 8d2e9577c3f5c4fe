import type { extensionRoutes } from '../../../../api/contract/extension.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { ItemName } from '../../components/item-name.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { byWhom } from '../../view/by-whom.ts';
import { lightName } from '../../view/light-words.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { useExtensionRequests } from './use-extension-requests.ts';

type Request = AnswerOf<typeof extensionRoutes.listExtensionRequests>['rows'][number];

/** 期限审批: what was asked of the head, with the last day now and after; the answer is given beside the whole ledger. */
export function ApprovalsPage() {
  const { requests: words } = useTexts().life.clocks;
  const asked = useExtensionRequests(true);
  return (
    <Page title={words.title} facts={[words.lead]} width="full">
      <Asked asked={asked}>
        {({ rows }) => (
          <Panel>{rows.length === 0 ? <p className="quiet">{words.none}</p> : <Rows rows={rows} />}</Panel>
        )}
      </Asked>
      <MoreRows of={asked} />
    </Page>
  );
}

function Rows({ rows }: { rows: readonly Request[] }) {
  const texts = useTexts();
  const { requests: words } = texts.life.clocks;
  const grants = useKnownMe().hat?.capacity !== 'supervisor';
  return (
    <PlainTable
      name={words.title}
      head={[words.row, words.ask, words.due, words.after, '']}
      rows={rows.map((row) => ({
        key: row.case,
        cells: [
          <CaseCell key="case" row={row} />,
          <Wanted key="ask" row={row} />,
          <span key="due">
            <LightTag light={lightName(row.light, false)} limit="statutory" bare />{' '}
            <DateText day={row.due} href={`/s/cases/${row.case}?clock=statutory#ledger`} />
          </span>,
          <DateText key="after" day={row.after} />,
          <Go key="open" href={`/s/cases/${row.case}/clocks?do=extend`} className="button-link" act="open-request">
            {grants ? words.open : words.look}
          </Go>,
        ],
      }))}
    />
  );
}

function CaseCell({ row }: { row: Request }) {
  return (
    <>
      <b>
        {row.item.code} <ItemName of={row.item} short />
      </b>
      <br />
      <span className="quiet">
        {row.applicant}　{row.project}　<span className="number">{row.number}</span>
      </span>
    </>
  );
}

/** How much is asked for, why, by whom. */
function Wanted({ row }: { row: Request }) {
  const texts = useTexts();
  const told = useTold();
  return (
    <>
      {texts.life.clocks.requests.for(row.length, texts.case.units[row.unit])}
      {texts.filing.colon}
      {row.reason}
      <br />
      <span className="quiet">
        {told(row.bureau.name)} {byWhom(row.by, row.byFor, texts)} <DateText day={row.on} short />
      </span>
    </>
  );
}
