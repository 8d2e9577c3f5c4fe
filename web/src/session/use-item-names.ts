import { itemRoutes } from '../../../api/contract/items.ts';
import { useAsk } from '../asking/use-ask.ts';
import { useLanguage } from '../texts/language.ts';
import { namesIn, type ItemNames } from '../view/item-names.ts';
import { useMe } from './me.ts';

/** The names of the items of the zone one works in; until they are read, and for an item it no longer has, the name at hand. */
export function useItemNames(): ItemNames {
  const language = useLanguage();
  const zone = useMe().data?.zone?.id;
  const { data } = useAsk(itemRoutes.listItemNames, { params: { zone: zone ?? '' } }, { enabled: zone !== undefined });
  return namesIn(data?.names ?? [], language);
}
