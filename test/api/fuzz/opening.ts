import type { Asker } from './town.ts';

export type ThingKind = 'case' | 'commitment';

/** What has a page that says which acts are possible. */
export interface Kind {
  readonly kind: ThingKind;
  /** The operation that reads its page. */
  readonly page: string;
  /** The operations that its page says somebody may carry out now. */
  readonly possible: (page: unknown) => readonly string[];
}

/** What somebody could do to a thing when it was looked at. */
export interface Opening {
  readonly who: Asker;
  readonly kind: Kind;
  readonly thing: string;
}
