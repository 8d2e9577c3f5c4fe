import type { Language, Texts } from '../texts/texts.ts';
import { clockOf } from './case-answer.ts';
import type { CaseAnswer } from './case-read.ts';
import type { ItemNames } from './item-names.ts';
import { dateText } from './date-text.ts';

/** In which words it is told. */
interface Telling {
  readonly texts: Texts;
  readonly language: Language;
  readonly names: ItemNames;
}

/** What a complaint says by itself: which case, and its limits as they stand. */
export function complaintFacts(answer: CaseAnswer, { texts, language, names }: Telling): string {
  const { complaints, chain, case: words } = texts;
  const limits = (['acceptance', 'promised', 'statutory'] as const).flatMap((name) => {
    const clock = clockOf(answer, name);
    if (clock === null || clock.end !== null) return [];
    return [complaints.limitIs(words.limits[name], dateText(clock.due, language, texts))];
  });
  const told = limits.length === 0 ? complaints.noLimit : limits.join(chain.and);
  return complaints.facts(names.long(answer.item), answer.number, told);
}
