import { Button } from 'antd';
import { HeadRow } from '../../../../components/head-row.tsx';
import { useListed, useTexts } from '../../../../texts/language.ts';
import { isSame, withValue, type Draft, type Entry } from '../../../../view/item-draft.ts';
import { EntryInput } from './entry-input.tsx';

type Columns = ReturnType<typeof useTexts>['item']['columns'];

interface RowsEditorProps {
  readonly name: string;
  readonly entries: readonly (Entry & { readonly key: keyof Columns })[];
  readonly rows: readonly Draft[];
  /** The rows in force; null: the item is new. A row is known by its first column. */
  readonly live: readonly Draft[] | null;
  /** What a new row begins with. */
  readonly fresh: Draft;
  readonly onChange: (rows: readonly Draft[]) => void;
}

/** A list of the item as a table that is written in: a row for each, what differs from what is in force tinted. */
export function RowsEditor({ name, entries, rows, live, fresh, onChange }: RowsEditorProps) {
  const { item } = useTexts();
  const listed = useListed();
  const [first] = entries;
  const known = first?.key ?? '';
  const gone = (live ?? []).filter((one) => !rows.some((row) => row[known] === one[known]));
  return (
    <fieldset className="form-group item-rows">
      <legend>{name}</legend>
      <table className="plain-table" aria-label={name}>
        <HeadRow labels={[...entries.map(({ key }) => item.columns[key]), '']} />
        <tbody>
          {rows.map((row, at) => (
            // A row has no name of its own until its first column is typed.
            <tr key={at} className={isChanged(row, live, known) ? 'is-changed' : undefined}>
              {entries.map((entry) => (
                <td key={entry.key} data-label={item.columns[entry.key]} className={`is-${entry.kind}`}>
                  <EntryInput
                    entry={entry}
                    name={item.cell(item.columns[entry.key], at + 1)}
                    value={row[entry.key]}
                    onChange={(value) => onChange(rows.with(at, withValue(row, entry.key, value)))}
                  />
                </td>
              ))}
              <td data-label="" className="item-row-acts">
                <RowActs at={at} rows={rows} onChange={onChange} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {gone.length > 0 && <p className="form-hint">{item.gone(listed(gone.map((one) => String(one[known]))))}</p>}
      <Button size="small" data-act="add-row" onClick={() => onChange([...rows, fresh])}>
        {item.addRow(name)}
      </Button>
    </fieldset>
  );
}

const isChanged = (row: Draft, live: readonly Draft[] | null, known: string): boolean =>
  live !== null && !live.some((one) => one[known] === row[known] && isSame(one, row));

interface RowActsProps extends Pick<RowsEditorProps, 'rows' | 'onChange'> {
  readonly at: number;
}

function RowActs({ at, rows, onChange }: RowActsProps) {
  const { item } = useTexts();
  const [above, row] = [rows[at - 1], rows[at]];
  return (
    <>
      {above !== undefined && row !== undefined && (
        <Button
          size="small"
          type="text"
          aria-label={item.upRow(at + 1)}
          onClick={() => onChange(rows.with(at - 1, row).with(at, above))}
        >
          ↑
        </Button>
      )}
      <Button
        size="small"
        type="text"
        aria-label={item.removeRow(at + 1)}
        onClick={() => onChange(rows.toSpliced(at, 1))}
      >
        ×
      </Button>
    </>
  );
}
