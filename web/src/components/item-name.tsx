import { useItemNames } from '../session/use-item-names.ts';
import type { NamedItem } from '../view/item-names.ts';

/** The name of an item in the language of the page; `short` where there is little room, with the whole name to be asked for. */
export function ItemName({ of, short = false }: { of: NamedItem; short?: boolean }) {
  const names = useItemNames();
  const long = names.long(of);
  if (!short) return long;
  const name = names.short(of);
  return name === long ? name : <span title={long}>{name}</span>;
}
