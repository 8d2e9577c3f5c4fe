import { countWorkingDays, type WorkingCalendar } from '../../../../../domain/clock/calendar.ts';
import { DateText } from '../../../components/date-text.tsx';
import { useTexts } from '../../../texts/language.ts';
import { dayOfText } from '../../../view/date-text.ts';
import { isReached, type ProjectPlan } from '../../../view/project-chain.ts';
import { useGuideCalendar } from '../../public/calculator/use-guide.ts';
import './chain.css';

/** When works may begin, or use once they have; and how many working days of the whole chain have gone. */
export function ExpectedStart({ plan, zone }: { plan: ProjectPlan; zone: string }) {
  const { chain } = useTexts();
  const zoned = useGuideCalendar(zone);
  const step = isReached(plan, 'START') ? 'USE' : 'START';
  const done = isReached(plan, step);
  const { on } = plan.steps[step].dates;
  return (
    <div className="chain-answer">
      <p>
        {done ? chain.reached[step] : chain.expected[step]}{' '}
        <b className="chain-answer-day">
          <DateText day={on} atRight />
        </b>
      </p>
      <p>{zoned !== null && <Measure {...{ plan, on, done }} calendar={zoned.calendar} />}</p>
    </div>
  );
}

/** The day on which the project was opened. */
export function Submitted({ at }: { at: string }) {
  const { chain } = useTexts();
  const day = dayOfText(at);
  return day === null ? null : (
    <>
      {chain.submitted} <DateText day={day} />
    </>
  );
}

interface MeasureProps {
  readonly plan: ProjectPlan;
  readonly on: ProjectPlan['today'];
  readonly done: boolean;
  readonly calendar: WorkingCalendar;
}

/** Working days of the chain from the day of filing, which is not counted. */
function Measure({ plan: { filingDay, today, wholeChain }, on, done, calendar }: MeasureProps) {
  const { chain } = useTexts();
  const elapsed = (to: ProjectPlan['today']): number => countWorkingDays(calendar, filingDay, to);
  const ceiling = wholeChain?.target ?? 0;
  return <>{done ? chain.measureDone(elapsed(on), ceiling) : chain.measure(elapsed(today), elapsed(on), ceiling)}</>;
}
