import { parseDay } from '../../../domain/clock/day.ts';
import type { Language, Texts } from '../texts/texts.ts';
import { dateText } from './date-text.ts';

/** An event as the case page is told of it. */
interface Told {
  readonly type: string;
  readonly [fact: string]: unknown;
}

/** Which last day a new calendar moved, from when to when, or that it stays, and by what instrument; null for every other event. */
export function dueChangeText(event: Told, language: Language, texts: Texts): string | null {
  if (event.type !== 'dueDateChanged') return null;
  const [from, to] = [parseDay(String(event['from'])), parseDay(String(event['to']))];
  if (from === null || to === null) return null;
  const clocks: Readonly<Record<string, string>> = texts.case.clocks;
  const name = clocks[String(event['clock'])] ?? String(event['clock']);
  const [before, after] = [from, to].map((day) => dateText(day, language, texts)) as [string, string];
  const { movedDue, keptDue, movedBy } = texts.case;
  const told = event['kept'] === true ? keptDue(name, after) : movedDue(name, before, after);
  return typeof event['instrument'] === 'string' ? `${told}${movedBy(event['instrument'])}` : told;
}
