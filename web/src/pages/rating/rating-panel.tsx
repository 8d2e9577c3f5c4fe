import { Button } from 'antd';
import { ratingRoutes } from '../../../../api/contract/ratings.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { GRADES, type Grade } from '../../../../domain/rating/rating.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { DateText } from '../../components/date-text.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Panel } from '../../components/panel.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useKeptState } from '../../offline/use-kept.ts';
import { useTexts } from '../../texts/language.ts';
import '../complaints/complaints.css';

/** 好差评: five grades, one click; afterwards what was said. */
export function RatingPanel({ caseId }: { caseId: string }) {
  const { rating: words } = useTexts();
  const enabled = useNamed(ratingRoutes.readRating);
  const { data } = useAsk(ratingRoutes.readRating, { params: { case: caseId } }, { enabled });
  if (data === undefined || (data.rating === null && !data.mayRate)) return null;
  if (data.rating === null) return <RateForm caseId={caseId} />;
  const { grade, comment, madeAt } = data.rating;
  return (
    <Panel title={words.rated}>
      <p className="gap-words">
        <b>{words.grades[grade]}</b>
        {comment !== null && <span>{comment}</span>}
        <DateText day={dayOf(madeAt)} />
      </p>
    </Panel>
  );
}

function RateForm({ caseId }: { caseId: string }) {
  const { rating: words } = useTexts();
  const [comment, write, sent] = useKeptState(`rating:${caseId}`, '');
  const rate = useAct(ratingRoutes.rateCase);
  const send = async (grade: Grade) => {
    const said = comment.trim();
    const body = { grade, ...(said === '' ? {} : { comment: said }) };
    if (await rate.act({ params: { case: caseId }, body })) sent();
  };
  return (
    <Panel title={words.title} className="no-print">
      <p className="quiet">{words.lead}</p>
      <div className="complaint-form">
        <textarea
          rows={1}
          maxLength={4000}
          value={comment}
          aria-label={words.comment}
          placeholder={words.comment}
          onChange={({ target }) => write(target.value)}
        />
      </div>
      <p className="answer-acts">
        {GRADES.map((grade) => (
          <Button key={grade} disabled={rate.busy} onClick={() => void send(grade)} data-act={`rate-${grade}`}>
            {words.grades[grade]}
          </Button>
        ))}
      </p>
      {rate.error !== null && <ErrorMessage error={rate.error} />}
    </Panel>
  );
}
