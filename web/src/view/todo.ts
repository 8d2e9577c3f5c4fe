import type { Day } from '../../../domain/clock/day.ts';
import type { Language, Texts } from '../texts/texts.ts';
import type { Home, HomeCase } from './home.ts';
import type { LightName } from './light-words.ts';

/** Something that the enterprise owes, or may go on with: what, why, by when, and the one thing to do about it. */
export interface Todo {
  readonly key: string;
  readonly light: LightName;
  readonly word: string | null;
  readonly title: string;
  readonly why: string;
  readonly due: Day | null;
  /** What happens with that day; absent: by then it must be done. */
  readonly dayWord?: string;
  /** The ledger that explains the day. */
  readonly dueHref: string | null;
  /** Not owed: the day from which it may come. */
  readonly expected?: Day;
  readonly href: string;
  readonly label: string;
  readonly act: string;
}

export interface TodoReader {
  readonly texts: Texts;
  readonly language: Language;
  /** What an item is called where there is little room. */
  readonly nameOf: (item: HomeCase['item']) => string;
}

/** What of the home a list of what is to be done rests on. */
export type TodoFacts = Pick<
  Home,
  'projects' | 'waiting' | 'published' | 'owed' | 'turns' | 'drafts' | 'begun' | 'mandated'
>;
