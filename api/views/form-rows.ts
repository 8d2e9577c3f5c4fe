import type { Item } from '../../domain/catalogue/item.ts';
import { masked, personalKindOf, type PersonalKind } from '../../domain/permission/masking.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import { paperDesk } from '../../db/read/paper-desk.ts';
import type { CasePage } from '../contract/case-page.ts';
import { needsPersons } from './needs-persons.ts';
import type { Who } from '../right/who.ts';

/** What was filled in, by its labels; what tells who a person is or how to reach one is hidden from whoever does not need it. */
export function formRows(open: PresentCase, who: Who): CasePage['form'] {
  const { item, form } = paperDesk(open.row, open.world, open.facts.authority);
  const needed = needsPersons(open, who);
  return form.map(([label, value]) => {
    const kind = needed ? null : personalKindIn(item, label);
    return kind === null ? { label, value, masked: false } : { label, value: masked(kind, value), masked: true };
  });
}

/** A value that is hidden from this role, whole; null: there is none of that label, or it is not hidden. */
export function hiddenValue(open: PresentCase, who: Who, label: string): string | null {
  if (!formRows(open, who).some((row) => row.label === label && row.masked)) return null;
  const { form } = paperDesk(open.row, open.world, open.facts.authority);
  return form.find(([name]) => name === label)?.[1] ?? null;
}

/** What a field of this label tells of a person; null: nothing, or there is none. */
export function personalKindIn({ fields }: Pick<Item, 'fields'>, label: string): PersonalKind | null {
  const field = fields.find((one) => one.label === label);
  return field ? personalKindOf(field) : null;
}
