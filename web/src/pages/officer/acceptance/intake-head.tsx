import { timeOf } from '../../../../../domain/clock/instant.ts';
import { DateText } from '../../../components/date-text.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateText } from '../../../view/date-text.ts';
import { lightName } from '../../../view/light-words.ts';
import { CaseHead } from '../case-head.tsx';
import { caseHref } from '../step-path.ts';
import type { CasePage, Task } from './verdicts.ts';

/** Until when the applicant must hear, and what follows if not: the acceptance clock in one line (许可法 32(4)). */
export function IntakeHead({ page, task }: { page: CasePage; task: Task | null }) {
  const { intake } = useTexts().officer;
  const clock = page.clocks.find((one) => one.name === 'acceptance');
  // Once the applicant has heard, nothing is late any more.
  const light = clock && page.stage === 'received' && (
    <LightTag
      light={lightName(clock.light, clock.end !== null)}
      limit="other"
      word={intake.day(clock.consumed, clock.length)}
    />
  );
  return <CaseHead page={page} task={task} light={light} facts={clock && <IntakeFacts page={page} clock={clock} />} />;
}

function IntakeFacts({ page, clock }: { page: CasePage; clock: CasePage['clocks'][number] }) {
  const texts = useTexts();
  const language = useLanguage();
  const { intake } = texts.officer;
  const href = caseHref(page.id);
  return (
    <>
      {page.receivedAt !== null && page.receivedOn !== null && (
        <span className="quiet">
          {intake.received} <DateText day={page.receivedOn} href={href} /> {timeOf(page.receivedAt).slice(0, 5)}
        </span>
      )}
      {page.stage === 'received' && (
        <b>
          {intake.mayBe} <DateText day={clock.due} href={href} provisional={clock.provisional} strong />{' '}
          {intake.deemed(dateText(clock.start, language, texts))}
        </b>
      )}
    </>
  );
}
