import { DateText } from '../../../components/date-text.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import { lightName, type LightName } from '../../../view/light-words.ts';
import type { Day } from '../../../../../domain/clock/day.ts';
import '../../../components/answer-strip.css';
import type { Answered } from './use-calculation.ts';

/** The last day of one limit, and its light today. */
export function DueCell({ answered, today }: { answered: Answered; today: Day }) {
  const texts = useTexts();
  const { limit, answer } = answered;
  const light = lightName(answer.moments[0]?.light ?? 'off', isOver(answered, today));
  return (
    <div className="calc-due">
      <p className="strip-label">{texts.calculator.due[limit]}</p>
      <p className="strip-date">
        <DateText day={answer.due} provisional={answer.provisional} />
      </p>
      <p className="calc-light">
        <LightTag light={light} limit={limit} {...detailOf(answered, light, texts)} />
      </p>
    </div>
  );
}

const isOver = ({ body }: Answered, today: Day): boolean => body.end !== undefined && today > body.end;

/** What is left today; of what has ended, whether it ended in time; of what is over, that it is so only if still open. */
function detailOf({ body, answer }: Answered, light: LightName, { calculator }: Texts): { detail?: string } {
  if (answer.onTime !== null) return { detail: answer.onTime ? calculator.onTime : calculator.late };
  if (light === 'red' || light === 'darkRed') return { detail: calculator.ifOpen };
  if (light === 'notStarted' || light === 'done') return {};
  const remaining = answer.moments[0]?.remaining ?? 0;
  const inDays = body.unit === 'months';
  return { detail: inDays ? calculator.leftDays(remaining) : calculator.left(remaining, calculator.units[body.unit]) };
}
