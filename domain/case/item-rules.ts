import type { Item } from '../catalogue/item.ts';

/** What of the guide's version binds the case for good. */
export type ItemRules = Pick<
  Item,
  | 'code'
  | 'version'
  | 'name'
  | 'bureau'
  | 'statutory'
  | 'promised'
  | 'acceptance'
  | 'materials'
  | 'after'
  | 'instant'
  | 'yellow'
  | 'alsoPausedBy'
  | 'pauseArticles'
  | 'caps'
  | 'extensionRule'
  | 'supplementAfterGrant'
  | 'validity'
  | 'renewalAsk'
  | 'startWithin'
  | 'permitExtension'
  | 'beforeStart'
  | 'tacit'
> & {
  /** Situations (情形) of the guide in which it was filed; none if absent. */
  readonly inSituations?: readonly string[];
};
