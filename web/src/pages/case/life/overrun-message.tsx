import { zoneRoutes } from '../../../../../api/contract/zones.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { ArticleLink } from '../../../components/article-link.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Message } from '../../../components/message.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { overrunOf } from '../../../view/overrun.ts';

interface OverrunProps {
  readonly answer: CaseAnswer;
  readonly ownSide: boolean;
}

/** What an overrun limit means: the reason the applicant is owed (722号 36(2)), and what can be done by law. */
export function OverrunMessages({ answer, ownSide }: OverrunProps) {
  const overrun = overrunOf(answer);
  return (
    <>
      {overrun.statutory && <StatutoryOverrun answer={answer} ownSide={ownSide} />}
      {overrun.promised !== null && <PromisedOverrun told={overrun.promised} ownSide={ownSide} />}
    </>
  );
}

type Told = NonNullable<ReturnType<typeof overrunOf>['promised']>;

function PromisedOverrun({ told, ownSide }: { told: Told; ownSide: boolean }) {
  const { life } = useTexts();
  const { overrun } = life;
  if (told.reason === null) {
    return (
      <Message tone="attention" title={overrun.promised}>
        <p>{ownSide ? overrun.noReason : overrun.mustExplain}</p>
      </Message>
    );
  }
  return (
    <Message tone="attention" title={overrun.promised}>
      <p className="gap-words">
        <span>
          {overrun.reason}　{told.reason}
        </span>
        {told.expected !== null && (
          <span>
            {overrun.expected} <DateText day={told.expected} />
          </span>
        )}
      </p>
    </Message>
  );
}

/** Silence is no permit; the applicant may turn to the reconsideration organ or to the court (法释〔2009〕20号 6). */
function StatutoryOverrun({ answer, ownSide }: OverrunProps) {
  const { overrun } = useTexts().life;
  const zone = useAsk(zoneRoutes.readZone, { params: { zone: answer.zone.id } });
  const { reconsideration = '', court = '' } = zone.data?.remedies ?? {};
  return (
    <Message tone="refused" title={overrun.statutory}>
      <p className="gap-words">
        <span>{ownSide ? overrun.continues : overrun.mustEnd}</span>
        <ArticleLink article="许可法 74(2)" />
      </p>
      <ul className="remedies">
        <li className="gap-words">
          <span>{overrun.reconsider(reconsideration || overrun.organ)}</span>
          <ArticleLink article="复议法 11" />
          <ArticleLink article="复议法 20" />
        </li>
        <li className="gap-words">
          <span>{overrun.sue(court || overrun.court)}</span>
          <ArticleLink article="法释〔2009〕20号 6" />
          <ArticleLink article="行诉法 47" />
        </li>
      </ul>
    </Message>
  );
}
