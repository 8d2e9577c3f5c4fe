import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { DayCalendar } from '../../../components/day-calendar.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { LedgerLegend } from '../../../components/ledger-legend.tsx';
import { RunTable } from '../../../components/run-table.tsx';
import { Empty, Loading } from '../../../components/states.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import type { LedgerStory } from '../../../view/ledger-story.ts';
import { runRows } from '../../../view/run-rows.ts';
import '../../../components/day-ledger.css';
import '../../../components/ledger-grid.css';
import { DueCell } from './due-cell.tsx';
import { RefusedParts } from './refused-parts.tsx';
import { resultStory } from './result-story.ts';
import type { Answered, Calculation } from './use-calculation.ts';

/** The answer: both last days, the days one by one, two sentences, and the same as a table. */
export function ResultPanel({ calculation }: { calculation: Calculation }) {
  const { calculator } = useTexts();
  return (
    <section id="calc-result" className="panel calculator-result" aria-label={calculator.result} aria-live="polite">
      <Outcome calculation={calculation} />
    </section>
  );
}

function Outcome({ calculation }: { calculation: Calculation }) {
  const { calculator } = useTexts();
  const { question, faults, error, retry, answers } = calculation;
  if (question === null || faults.length > 0) return <Empty sentence={calculator.empty} next={calculator.emptyNext} />;
  if (error !== null) return <ErrorMessage error={error} onRetry={retry} />;
  return answers === null ? <Loading lines={8} /> : <Result calculation={calculation} answers={answers} />;
}

function Result({ calculation, answers }: { calculation: Calculation; answers: readonly Answered[] }) {
  const texts = useTexts();
  const { question, calendar, today } = calculation;
  const story = useMemo(
    () => (question === null || calendar === null ? null : resultStory({ question, answers, calendar, today }, texts)),
    [question, answers, calendar, today, texts],
  );
  return (
    <>
      <div className="calc-answers">
        {answers.map((answered) => (
          <DueCell key={answered.limit} answered={answered} today={today} />
        ))}
        <ResultActs />
      </div>
      <RefusedParts answers={answers} />
      {story !== null && <Days story={story} answers={answers} />}
    </>
  );
}

function Days({ story, answers }: { story: LedgerStory; answers: readonly Answered[] }) {
  const language = useLanguage();
  const texts = useTexts();
  const { calculator } = texts;
  const rows = useMemo(() => runRows(story, { language, texts, ownSide: false }), [story, language, texts]);
  const { year, version, notice } = story.calendarVersion;
  return (
    <>
      <DayCalendar story={story} both />
      <div className="calc-legend">
        <LedgerLegend />
      </div>
      <div className="calc-sentences">
        {answers.map(({ limit, answer }) => (
          <p key={limit}>{calculator.inClock(calculator.names[limit], answer.sentence[language])}</p>
        ))}
        <p className="caption quiet">
          {calculator.calendar(year, version, notice)}
          {calculator.caution}
        </p>
      </div>
      <details className="calc-details">
        <summary>{calculator.details}</summary>
        <RunTable id="calc-runs" rows={rows} clocks={story.clocks} />
      </details>
    </>
  );
}

/** The link is the page's own address; it carries the question. */
function ResultActs() {
  const { calculator } = useTexts();
  const [said, setSaid] = useState('');
  const copy = () => {
    navigator.clipboard
      .writeText(window.location.href)
      .then(() => setSaid(calculator.copied))
      .catch(() => setSaid(calculator.copyFailed));
  };
  return (
    <div className="calc-acts no-print">
      <output className="caption quiet">{said}</output>
      <Button onClick={copy} data-act="copy-link">
        {calculator.copy}
      </Button>
      <Button onClick={() => window.print()} data-act="print">
        {calculator.print}
      </Button>
    </div>
  );
}
