import { type Day, parseDay } from '../../../domain/clock/day.ts';

/** A day that a test is sure of. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

export const days = (...texts: string[]): Day[] => texts.map(day);
