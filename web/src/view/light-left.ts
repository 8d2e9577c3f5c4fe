import type { Texts } from '../texts/texts.ts';
import { daysOver } from './case-answer.ts';
import type { CaseAnswer, CaseClock } from './case-read.ts';
import { shownLight } from './light-words.ts';

type Lit = Pick<CaseAnswer, 'light' | 'lit' | 'nearest'> & {
  /** A card has none: then nothing is told. */
  readonly clocks?: CaseAnswer['clocks'];
  readonly today?: CaseAnswer['today'];
};

/**
 * What stands beside the light of a case: what is left of the clock that the light is of, in its own unit, or how far it is
 * overrun; null where nothing is lit, or the limit stands.
 */
export function lightLeft(answer: Lit, texts: Texts): string | null {
  const light = shownLight(answer);
  const clock = answer.clocks?.find(({ name }) => name === answer.lit?.clock);
  if (clock === undefined || answer.today === undefined || light === 'blue') return null;
  if (light === 'red' || light === 'darkRed') return texts.daysOver(daysOver(clock, answer.today));
  return leftText(clock, texts);
}

function leftText({ remaining, unit }: CaseClock, texts: Texts): string {
  if (remaining === 0) return texts.dueToday;
  return unit === 'workingDays' ? texts.workingDaysLeft(remaining) : texts.daysLeft(remaining);
}
