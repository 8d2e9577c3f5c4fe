import { creditRoutes } from '../../../../api/contract/credit.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useMay } from '../../session/use-may.ts';
import { useTexts } from '../../texts/language.ts';
import { takenBy } from '../../view/credit-words.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { RouteForm } from '../admin/route-form.tsx';

type Record = AnswerOf<typeof creditRoutes.listCreditRecords>['records'][number];

/** 信用主管部门: what the system proposed is classed here, and what has served its term repaired. */
export function CreditPage() {
  const { credit } = useTexts();
  const { hat } = useKnownMe();
  const zone = hat?.zone ?? '';
  const asked = useAskPages(creditRoutes.listCreditRecords, { params: { zone } }, ['records']);
  const judges = useMay()('classCredit', { zone });
  return (
    <Page title={credit.title}>
      <Asked asked={asked}>
        {({ records }) => (
          <Panel>
            {records.length === 0 ? <Empty sentence={credit.empty} /> : <List {...{ records, zone, judges }} />}
          </Panel>
        )}
      </Asked>
      <MoreRows of={asked} />
    </Page>
  );
}

interface ListProps {
  readonly records: readonly Record[];
  readonly zone: string;
  readonly judges: boolean;
}

function List({ records, zone, judges }: ListProps) {
  const { credit } = useTexts();
  const head = [credit.enterprise, credit.what, credit.noted, credit.grade, credit.state, credit.acts];
  const rows = records.map((record) => ({
    key: record.id,
    cells: [
      record.enterprise.name,
      <What key="what" record={record} />,
      <DateText key="noted" day={dayOf(record.notedAt)} />,
      record.class === null ? credit.proposed : credit.class[record.class],
      <State key="state" record={record} />,
      judges && record.repairedAt === null && <Judging key="acts" record={record} zone={zone} />,
    ],
  }));
  return <PlainTable name={credit.title} head={head} rows={rows} />;
}

function What({ record }: { record: Record }) {
  const { credit } = useTexts();
  return (
    <span className="gap-words">
      <span>{credit.kind[record.kind]}</span>
      {record.case && <Go href={`/s/cases/${record.case.id}`}>{credit.fromCase(record.case.number)}</Go>}
      {record.reason !== null && <span className="quiet">{record.reason}</span>}
    </span>
  );
}

function State({ record }: { record: Record }) {
  const texts = useTexts();
  const { credit } = texts;
  return (
    <span className="gap-words">
      <span>{record.repairedAt === null ? takenBy(record.bars, texts) : credit.repaired}</span>
      {record.publicTo !== null && (
        <span className="gap-words">
          {credit.publicTo} <DateText day={record.publicTo} />
        </span>
      )}
    </span>
  );
}

function Judging({ record, zone }: { record: Record; zone: string }) {
  const { credit } = useTexts();
  const params = { zone, record: record.id };
  return (
    <span className="gap-words">
      {record.class === null && (
        <RouteForm
          route={creditRoutes.classCredit}
          params={params}
          label={credit.classIt}
          act="class-credit"
          labels={{ ...credit.class, ...credit.fields }}
        />
      )}
      {record.repairable && (
        <RouteForm route={creditRoutes.repairCreditRecord} params={params} label={credit.repair} act="repair-credit" />
      )}
    </span>
  );
}
