import type { triageRoutes } from '../../../api/contract/triage.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import { addDays } from '../../../domain/clock/day.ts';
import type { Language, Texts } from '../texts/texts.ts';
import { procedureWord } from './case-events.ts';
import { dateText } from './date-text.ts';
import { lightName, type LightName } from './light-words.ts';

export type Triage = AnswerOf<typeof triageRoutes.readTriage>;
export type TriageRow = Triage['rows'][number];
export type TriageGroup = Triage['group'];
export type EffectOfCase = AnswerOf<typeof triageRoutes.readStartEffects>['effects'][number];

/** In which language, and how names of the zone are told in it. */
interface Telling {
  readonly language: Language;
  readonly texts: Texts;
  readonly told: (name: string) => string;
}

/** The guess why a case waits, in words. */
export function causeText({ cause }: Pick<TriageRow, 'cause'>, { language, texts, told }: Telling): string {
  const { morning } = texts;
  const words = morning.cause;
  if (cause.why === 'opinion') return words.opinion(told(cause.bureau), cause.days);
  if (cause.why === 'inReview') return words.inReview(dateText(cause.since, language, texts, true));
  if (cause.why === 'procedure') return words.procedure(procedureWord(cause.procedure, texts), cause.days);
  if (cause.why === 'procedureTook')
    return words.procedureTook(procedureWord(cause.procedure, texts), cause.days, cause.left);
  return plainCause(cause, words);
}

type PlainCause = Exclude<TriageRow['cause'], { readonly why: 'opinion' | 'procedure' | 'procedureTook' | 'inReview' }>;

/** Causes that have at most one number. */
function plainCause(cause: PlainCause, words: Texts['morning']['cause']): string {
  switch (cause.why) {
    case 'returned':
      return words.returned(cause.times);
    case 'deferred':
      return words.deferred(cause.papers);
    case 'load':
      return words.load(cause.load);
    case 'corrected':
    case 'rectification':
    case 'check':
      return words[cause.why];
    case 'signature':
    case 'unclaimed':
    case 'service':
      return words[cause.why](cause.days);
  }
}

/**
 * The light of the step that must be taken: what is past due is red whatever else the case waits for; the case tells by which
 * limit. Null: no law sets a day for it (service of what is no grant), so that nothing says that it is in time.
 */
export function lightOfStep({
  remaining,
  case: { light },
}: {
  readonly remaining: TriageRow['remaining'];
  readonly case: Pick<TriageRow['case'], 'light'>;
}): LightName | null {
  if (remaining === null && light === 'off') return null;
  if (remaining !== null && remaining < 0) return light === 'darkRed' ? 'darkRed' : 'red';
  if (light === 'blue') return 'blue';
  if (remaining !== null && remaining <= 1) return 'yellow';
  return lightName(light === 'off' ? 'green' : light, true);
}

/** What lateness does to the start of works, in words. */
export function effectText({ effect, days }: EffectOfCase, { morning: { effect: words } }: Texts): string {
  if (effect === 'moved') return words.moved(days);
  if (effect === 'none') return words.none;
  return days === 0 ? words.each : words.slack(days);
}

/** The name of a group; those of a day are named by it where the day is not the one that the word says. */
export function groupName(group: TriageGroup, days: Triage['days'], language: Language, texts: Texts): string {
  const { morning } = texts;
  if (group === 'soon') return morning.dueOn(dateText(days.soon, language, texts, true));
  const isNext = addDays(days.today, 1) === days.tomorrow;
  return group === 'tomorrow' && !isNext
    ? morning.dueOn(dateText(days.tomorrow, language, texts, true))
    : morning.group[group];
}

/** How dark a cell of the forecast is: 0 nothing, 1 to 3 within the capacity, 4 above it. */
export function cellLevel(due: number, capacity: number): 0 | 1 | 2 | 3 | 4 {
  if (due === 0) return 0;
  if (due > capacity) return 4;
  const share = due / capacity;
  return share <= 0.5 ? 1 : share < 1 ? 2 : 3;
}
