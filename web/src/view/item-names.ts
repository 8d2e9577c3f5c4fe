import type { ItemNature } from '../../../domain/catalogue/item.ts';
import type { Language } from '../texts/texts.ts';

/** An item as answers name it: by its code, and its name when the case was filed. */
export interface NamedItem {
  readonly code: string;
  readonly name: string;
}

/** What an item is called in the language of the page. */
export interface ItemNames {
  readonly long: (item: NamedItem) => string;
  /** Where there is little room: cards, rows of lists. */
  readonly short: (item: NamedItem) => string;
  /** What it is: a permit, a filing, …; undefined: not known here. */
  readonly nature: (item: NamedItem) => ItemNature | undefined;
}

/** The names of one item in a zone. */
interface Named extends NamedItem {
  readonly short: string;
  readonly english: string;
  readonly nature: ItemNature;
}

/** What items are called by these names; an item that is not among them keeps the name at hand. */
export function namesIn(names: readonly Named[], language: Language): ItemNames {
  const known = ({ code }: NamedItem) => names.find((one) => one.code === code);
  const nature = (item: NamedItem) => known(item)?.nature;
  // An item that was renamed keeps the name under which the case was filed, also where it is short.
  const renamed = (item: NamedItem): boolean => known(item)?.name !== item.name;
  if (language === 'en') {
    const english = (item: NamedItem): string => known(item)?.english ?? item.name;
    return { long: english, short: english, nature };
  }
  const short = (item: NamedItem): string => (renamed(item) ? item.name : (known(item)?.short ?? item.name));
  return { long: ({ name }) => name, short, nature };
}
