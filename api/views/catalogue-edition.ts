import type { EditionRow } from '../../db/desk/catalogue-edition.ts';
import { tellDraft, tellTime } from './two-persons.ts';

/** An edition as it is told; `base` is what it would be compared with now. */
export const tellEdition = (row: EditionRow, base: string) => ({
  ...tellDraft(row, base),
  compared: { by: row.comparer, at: tellTime(row.compared_at) },
  items: row.items.length,
});
