import { DateText } from '../../../components/date-text.tsx';
import { Message } from '../../../components/message.tsx';
import { useTexts } from '../../../texts/language.ts';
import { ledgerHref } from '../../../view/case-answer.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';

/** Who decides where it is not the zone: the upper organ of the direct channel, or the one that got the case. */
export function AboveMessage({ answer, path }: { answer: CaseAnswer; path: string }) {
  const { life, lists } = useTexts();
  const { above: words } = life;
  const { above } = answer;
  if (above === null) return <PowerLost answer={answer} path={path} />;
  const organ = above.level === null ? above.organ : lists.organs.of(above.organ, lists.organs.levels[above.level]);
  return (
    <Message tone="information" title={words.title[above.by](organ)}>
      <p className="gap-words">
        {above.sentOn === null ? (
          <span>{words.toForward}</span>
        ) : (
          <span>
            {words.since} <DateText day={above.sentOn} />
          </span>
        )}
        <span>{words.sameNumber}</span>
      </p>
    </Message>
  );
}

/** The zone may do nothing in it any more but hand it over, within a working day. */
function PowerLost({ answer, path }: { answer: CaseAnswer; path: string }) {
  const { above: words } = useTexts().life;
  const transfer = answer.clocks.find(({ name, end }) => name === 'transfer' && end === null);
  if (transfer === undefined) return <NoPower answer={answer} />;
  return (
    <Message tone="attention" title={words.lost}>
      <p className="gap-words">
        <span>
          {words.transferBy} <DateText day={transfer.due} href={`${path}${ledgerHref('transfer')}`} />
        </span>
        {answer.competentOrgan !== null && <span>{words.competent(answer.competentOrgan)}</span>}
      </p>
    </Message>
  );
}

/** Outside the zone's power from the beginning: not accepted, on the same day, with the competent organ named. */
function NoPower({ answer }: { answer: CaseAnswer }) {
  const { above: words } = useTexts().life;
  if (answer.stage !== 'received' || answer.authority !== 'NONE') return null;
  return (
    <Message tone="attention" title={words.none}>
      <p>{answer.competentOrgan === null ? words.unknown : words.competent(answer.competentOrgan)}</p>
    </Message>
  );
}
