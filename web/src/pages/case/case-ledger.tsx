import { useEffect, useMemo, useRef } from 'react';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { DayLedger } from '../../components/day-ledger.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { stoppedHeading } from '../../view/case-answer.ts';
import type { CaseAnswer, CaseClock } from '../../view/case-read.ts';
import { caseStory, ledgersOf, shownClocks } from '../../view/case-story.ts';
import type { Texts } from '../../texts/texts.ts';
import { useQueryParam } from '../param.ts';
import { LedgerActs } from './ledger-acts.tsx';
import { ClockArticles } from './clocks/clock-articles.tsx';
import { ClockSentence } from './life/clock-sentence.tsx';

/** The day ledger of the clock that the address names (`?clock=check`), or of the nearest; every date leads here. */
export function CaseLedger({ answer, base }: { answer: CaseAnswer; base: string }) {
  const [texts, language] = [useTexts(), useLanguage()];
  const [name, choose] = useQueryParam('clock');
  const place = useScrollWhenNamed(name);
  const shown = shownClocks(answer, name);
  const story = useMemo(
    () => caseStory(answer, shown, { language, texts, base }),
    [answer, shown, language, texts, base],
  );
  const ledgers = ledgersOf(answer);
  const [first] = shown;
  if (story === null) return null;
  const heading = first && stoppedHeading(answer, first, { language, texts });
  const choices = ledgers.map((clocks) => ({ value: nameOf(clocks), label: wordsOf(clocks, texts) }));
  return (
    <div id="ledger" ref={place} className="case-ledger">
      {choices.length > 1 && (
        <div className="case-ledgers no-print">
          <ChoiceBar name={texts.nav.clocks} choices={choices} value={nameOf(shown)} onChoose={choose} />
        </div>
      )}
      {first?.unit === 'months' && LONG.has(first.name) ? (
        <ClockSentence answer={answer} clock={first} base={base} />
      ) : (
        <DayLedger
          story={story}
          ownSide={base === '/e'}
          {...(heading === undefined ? {} : { title: heading })}
          actions={
            <>
              <ClockArticles clocks={shown} />
              <LedgerActs />
            </>
          }
        />
      )}
    </div>
  );
}

/** Periods of a permit, which run for years. */
const LONG: ReadonlySet<string> = new Set(['start', 'validity', 'renewedValidity']);

const nameOf = (clocks: readonly CaseClock[]): string => clocks[0]?.name ?? '';

const wordsOf = (clocks: readonly CaseClock[], texts: Texts): string =>
  clocks.map((clock) => texts.case.clocks[clock.name]).join(texts.ledger.between);

/** Whoever comes by a date's link sees its ledger at once. */
function useScrollWhenNamed(name: string | null) {
  const place = useRef<HTMLDivElement>(null);
  const came = useRef<string | null>(null);
  useEffect(() => {
    if (name !== came.current && window.location.hash === '#ledger') place.current?.scrollIntoView({ block: 'start' });
    came.current = name;
  }, [name]);
  return place;
}
