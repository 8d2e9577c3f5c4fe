import { useItemNames } from '../../../session/use-item-names.ts';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { paperRoutes } from '../../../../../api/contract/papers.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { ArticleLink } from '../../../components/article-link.tsx';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { Message } from '../../../components/message.tsx';
import { Empty } from '../../../components/states.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { barredFrom, ledgerHref, stripClock, unservedNote, waitsForService } from '../../../view/case-answer.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { dateText } from '../../../view/date-text.ts';
import { toldCase } from '../../../view/told-answers.ts';
import { owedPoints } from '../../../view/owed-points.ts';
import { usePathParam } from '../../param.ts';
import { AnswerPoints } from './answer-points.tsx';
import { useKeptAnswers } from './use-kept-answers.ts';
import './correction.css';

/** 补正: opens on the list of the notice's points, not on the case. */
export function CorrectionPage() {
  const notice = usePathParam('notice');
  const paper = useAsk(paperRoutes.readPaper, { params: { paper: notice } });
  return <Asked asked={paper}>{({ case: id }) => id !== null && <OfCase id={id} notice={notice} />}</Asked>;
}

function OfCase({ id, notice }: { id: string; notice: string }) {
  const asked = useAsk(caseRoutes.readCase, { params: { case: id } }, { every: 30_000 });
  const told = useTold();
  return (
    <Asked asked={asked}>
      {(answer) =>
        answer.stage === 'correcting' ? (
          <Correction answer={toldCase(answer, told)} notice={notice} />
        ) : (
          <Answered answer={answer} notice={notice} />
        )
      }
    </Asked>
  );
}

interface CorrectionProps {
  readonly answer: CaseAnswer;
  /** The paper of the notice. */
  readonly notice: string;
}

function useFacts({ answer, notice }: CorrectionProps) {
  const texts = useTexts();
  const language = useLanguage();
  const paper = answer.papers.find(({ id }) => id === notice);
  const told = paper && texts.correction.notice(paper.number, dateText(paper.issuedOn, language, texts));
  return [
    answer.project.name,
    ...(told === undefined ? [] : [told]),
    <Go key="notice" href={`/e/papers/${notice}`} act="read-notice">
      {texts.correction.readNotice}
    </Go>,
  ];
}

function Correction({ answer, notice }: CorrectionProps) {
  const { correction } = useTexts();
  const names = useItemNames();
  const points = owedPoints(answer);
  const facts = useFacts({ answer, notice });
  const kept = useKeptAnswers(answer.id);
  return (
    <Page
      title={correction.title(points.length, names.long(answer.item))}
      facts={facts}
      answer={<Until answer={answer} />}
      phone={{ back: '/e/todo' }}
    >
      <Barred answer={answer} />
      {kept !== null && <AnswerPoints key={answer.id} answer={answer} points={points} first={kept} />}
    </Page>
  );
}

/** Whoever may not send the answers, as one whose mandate has ended, is told so before they are written. */
function Barred({ answer }: { answer: CaseAnswer }) {
  const why = barredFrom('handIn', answer);
  if (why === null) return null;
  return (
    <Message tone="attention" title={why.title} urgent>
      <p className="gap-words">
        <span>{why.remedy}</span>
        {[why.article ?? []].flat().map((article) => (
          <ArticleLink key={article} article={article} />
        ))}
      </p>
    </Message>
  );
}

/** 补正最迟, and which of our own days it is. */
function Until({ answer }: { answer: CaseAnswer }) {
  const texts = useTexts();
  const language = useLanguage();
  const { correction } = texts;
  const clock = stripClock(answer, 'correction', `/e/cases/${answer.id}`);
  if (clock === null)
    return waitsForService(answer, 'correction') ? (
      <p>{unservedNote(answer, 'correction', { language, texts })}</p>
    ) : null;
  const href = `/e/cases/${answer.id}${ledgerHref('correction')}`;
  return (
    <div className="correction-until">
      <p>
        {correction.until}{' '}
        <b>
          <DateText day={clock.due} href={href} provisional={clock.provisional} atRight />
        </b>
      </p>
      <p>
        {clock.unit === 'workingDays'
          ? correction.dayOf(clock.n, clock.of)
          : correction.calendarDayOf(clock.n, clock.of)}
      </p>
    </div>
  );
}

/** The notice was answered, or the case went on without an answer. */
function Answered({ answer, notice }: CorrectionProps) {
  const texts = useTexts();
  const names = useItemNames();
  const { correction, case: words } = texts;
  const facts = useFacts({ answer, notice });
  const limit = stripClock(answer, answer.stage === 'received' ? 'acceptance' : 'promised', `/e/cases/${answer.id}`);
  const isIn = answer.events.some(({ type }) => type === 'corrected');
  const name = answer.stage === 'received' ? ('acceptance' as const) : ('promised' as const);
  return (
    <Page title={names.long(answer.item)} facts={facts} phone={{ back: '/e/todo' }}>
      <section className="panel" data-state="answered">
        <Empty
          sentence={isIn ? correction.done : correction.over}
          next={
            <span className="gap-words">
              {isIn && answer.stage === 'received' && <span>{correction.doneNext}</span>}
              {limit !== null && (
                <span>
                  {words.limits[name]} <DateText day={limit.due} href={limit.href} />
                </span>
              )}
              <Go href={`/e/cases/${answer.id}`} act="open-case">
                {correction.toCase}
              </Go>
            </span>
          }
        />
      </section>
    </Page>
  );
}
