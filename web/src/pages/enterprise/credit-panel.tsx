import type { AnswerOf } from '../../../../api/contract/route.ts';
import { standingRoutes } from '../../../../api/contract/standing.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ArticleLink } from '../../components/article-link.tsx';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { EligibleWays } from './eligible-line.tsx';
import { takenBy } from '../../view/credit-words.ts';

type Standing = AnswerOf<typeof standingRoutes.readStanding>;

/** 信用: what the enterprise may use in a zone, and every record that says why not. */
export function CreditPanel({ enterprise, zone }: { enterprise: string; zone: string }) {
  const { credit } = useTexts();
  const asked = useAsk(standingRoutes.readStanding, { params: { enterprise }, query: { zone } });
  return (
    <Panel title={credit.own}>
      <Asked asked={asked}>{(standing) => <Told standing={standing} />}</Asked>
    </Panel>
  );
}

function Told({ standing: { eligible, records, bans, kept } }: { standing: Standing }) {
  const { credit } = useTexts();
  return (
    <>
      <p className="gap-words">
        <EligibleWays eligible={eligible} />
        <span>{credit.kept(kept.commitments, kept.deferrals)}</span>
      </p>
      {records.length === 0 && <p className="quiet">{credit.none}</p>}
      {!(eligible.commitment && eligible.deferral) && <p className="quiet">{credit.howToRepair}</p>}
      <ul className="plain-list">
        {records.map((record) => (
          <RecordLine key={record.id} record={record} />
        ))}
        {bans.map((ban) => (
          <li key={`${ban.case}${ban.article}`} className="gap-words">
            <span>{credit.banned(ban.item)}</span>
            <DateText day={ban.until} />
            <ArticleLink article={ban.article} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RecordLine({ record }: { record: Standing['records'][number] }) {
  const texts = useTexts();
  const { credit } = texts;
  return (
    <li className="gap-words">
      <DateText day={dayOf(record.notedAt)} />
      <span>{credit.kind[record.kind]}</span>
      {record.case && <Go href={`/e/cases/${record.case.id}`}>{credit.fromCase(record.case.number)}</Go>}
      <span>{record.class === null ? credit.proposed : credit.class[record.class]}</span>
      {record.reason !== null && <span>{record.reason}</span>}
      {record.publicTo !== null && (
        <span className="gap-words">
          {credit.publicTo} <DateText day={record.publicTo} />
        </span>
      )}
      <b>{record.repairedAt === null ? takenBy(record.bars, texts) : credit.repaired}</b>
    </li>
  );
}
