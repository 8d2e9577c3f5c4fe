import { createHash } from 'node:crypto';
import { canonical } from '../domain/canonical.ts';
import type { Day } from '../domain/clock/day.ts';
import { rootOf, type Leaf } from './merkle.ts';

/** What is signed of a day of a zone. */
export interface DayContent {
  readonly zone: string;
  readonly day: Day;
  /** How many chains grew, and papers and PDFs of papers there are. */
  readonly leaves: number;
  /** How many papers are among them; absent on days of before, under whose roots no papers lie. */
  readonly papers?: number;
  readonly root: string;
  /** Hash of the day before; 64 zeros for the first. */
  readonly previous: string;
}

/** A day with all chains that grew in it and all papers issued on it, after the day before. */
export const dayContent = (zone: string, day: Day, leaves: readonly Leaf[], previous: string): DayContent => ({
  zone,
  day,
  leaves: leaves.length,
  papers: leaves.filter(({ kind }) => kind === 'paper').length,
  root: rootOf(leaves),
  previous,
});

/** The content of a day as the tables keep it: of one of before it is not told how many papers there are. */
export const keptContent = ({ papers, ...content }: Omit<DayContent, 'papers'> & { readonly papers: number | null }) =>
  papers === null ? content : { ...content, papers };

/** The text that is hashed, signed and time-stamped. */
export const dayText = (content: DayContent): string => canonical(content);

/** SHA-256 of a day, which the next one names. */
export const dayHash = (content: DayContent): string => createHash('sha256').update(dayText(content)).digest('hex');
