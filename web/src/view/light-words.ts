import type { Light, Limit } from '../../../domain/clock/clock.ts';
import type { Texts } from '../texts/texts.ts';
import type { CaseAnswer } from './case-read.ts';

/** What a light tag shows: the seven of the pages. A clock's `off` is `done` or `notStarted`. */
export type LightName = 'green' | 'yellow' | 'red' | 'darkRed' | 'blue' | 'notStarted' | 'done';

/** The shape that stands for a light where colour cannot be seen. */
export type ShapeName = 'disc' | 'triangle' | 'diamond' | 'octagon' | 'bars' | 'ring' | 'tick';

const shapes: Readonly<Record<LightName, ShapeName>> = {
  green: 'disc',
  yellow: 'triangle',
  red: 'diamond',
  darkRed: 'octagon',
  blue: 'bars',
  notStarted: 'ring',
  done: 'tick',
};

/** The light of a tag, from a clock's light and whether the clock ever ran. */
export function lightName(light: Light, ended: boolean): LightName {
  if (light !== 'off') return light;
  return ended ? 'done' : 'notStarted';
}

/** What decides the light of a case in a list. */
interface Lit {
  readonly light: Light;
  readonly nearest: { readonly stopped: boolean } | null;
}

/**
 * The light under which a case is shown: paused from the notice on. The day of the notice still counts, and its own light is that
 * of a day that does; yet nobody has to hurry for a limit that stands.
 */
export const shownLight = ({ light, nearest }: Lit): Light =>
  nearest?.stopped === true && (light === 'green' || light === 'yellow') ? 'blue' : light;

/** The shape of a light. */
export function shapeOf(light: LightName): ShapeName {
  return shapes[light];
}

/** The word of a light; an applicant's or internal clock past due is 超期, not 超承诺. */
export function lightWord(light: LightName, texts: Texts, limit: Limit = 'promised'): string {
  if (light === 'red' && limit === 'other') return texts.lights.otherRed;
  return texts.lights[light];
}

/** What may stand in the tag in place of the word: days left or over. `remaining` < 0: so many days past due. */
export function lightDays(light: LightName, remaining: number, texts: Texts): string | null {
  if (light === 'red' || light === 'darkRed') return remaining < 0 ? texts.daysOver(-remaining) : null;
  if (light !== 'green' && light !== 'yellow') return null;
  return remaining === 0 ? texts.dueToday : texts.daysLeft(remaining);
}

/** What the tag of a case says beside the day of its nearest limit: the days of its light, and of which limit, where that is another. */
export function lightWords(
  light: LightName,
  answer: Pick<CaseAnswer, 'stage' | 'lit' | 'nearest'>,
  texts: Texts,
): { readonly word?: string; readonly detail?: string } {
  const days = litDays(light, answer, texts);
  if (days === null) return {};
  const { stage, lit, nearest } = answer;
  const other = stage !== 'decided' && lit !== null && nearest !== null && lit.clock !== nearest.clock;
  return other ? { word: texts.case.clocks[lit.clock], detail: days } : { word: days };
}

/** The days of the clock that the light of a case in a list is of, likewise; after the decision of the step that is left. */
export function litDays(
  light: LightName,
  { stage, lit, nearest }: Pick<CaseAnswer, 'stage' | 'lit' | 'nearest'>,
  texts: Texts,
): string | null {
  const clock = stage === 'decided' ? nearest : lit;
  return clock && lightDays(light, clock.remaining, texts);
}
