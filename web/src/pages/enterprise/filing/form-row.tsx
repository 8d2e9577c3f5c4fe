import { MaterialRow } from '../../../components/material-row.tsx';
import { useTexts } from '../../../texts/language.ts';
import { emptyFields } from '../../../view/filing-draft.ts';
import type { FilingItem } from '../../../view/filing-form.ts';
import { bringIntoSight } from './bring-into-sight.ts';
import type { Filing } from './filing.ts';

/** What of the one form an item asks: how much is still to be filled in, and the way to it. */
export function FormRow({ item, work }: { item: FilingItem; work: Filing }) {
  const { filing } = useTexts();
  const fields = work.form.fields.filter(({ usedBy }) => usedBy.includes(item.code));
  const [first] = fields;
  if (first === undefined) return null;
  const empty = emptyFields(work.draft, fields);
  const next = empty[0] ?? first;
  return (
    <MaterialRow
      name={filing.formRow}
      class="filled"
      state={{ name: empty.length > 0 ? 'missing' : 'usable' }}
      word={empty.length > 0 ? filing.toFill(empty.length) : filing.filledIn}
      act={
        <button
          type="button"
          className="link"
          onClick={() => bringIntoSight(`filing-${next.field.key}`)}
          aria-label={`${filing.goFill} ${item.code}`}
          data-act="go-fill"
        >
          {filing.goFill}
        </button>
      }
    />
  );
}
