import { useTexts } from '../../../../texts/language.ts';
import { isSame, withValue, type Draft, type Entry } from '../../../../view/item-draft.ts';
import { EntryInput } from './entry-input.tsx';

type Limit = 'statutory' | 'promised' | 'acceptance';

interface LimitRowProps {
  readonly limit: Limit;
  readonly draft: Draft;
  readonly live: Draft | null;
  readonly onChange: (draft: Draft) => void;
}

const LENGTH: Entry = { key: 'length', kind: 'number' };
const ARTICLE: Entry = { key: 'article', kind: 'line' };
const FRESH: Readonly<Record<Limit, Draft>> = {
  statutory: { length: 20, unit: 'workingDays', from: 'acceptance' },
  promised: { length: 5, unit: 'workingDays' },
  acceptance: { length: 5, unit: 'workingDays' },
};

/** One limit of an item: how long, in which days, from when and by which article; the statutory and the promised one may be none. */
export function LimitRow({ limit, draft, live, onChange }: LimitRowProps) {
  const { item, case: words } = useTexts();
  const value = (draft[limit] ?? null) as Draft | null;
  const was = (live?.[limit] ?? null) as Draft | null;
  const isChanged = live !== null && !isSame(value, was);
  const set = (next: Draft | null) => onChange(withValue(draft, limit, next));
  return (
    <fieldset className={isChanged ? 'item-limit is-changed' : 'item-limit'}>
      <legend className="form-label">{item.labels[limit]}</legend>
      {value !== null && (
        <EntryInput
          entry={LENGTH}
          name={item.labels[limit]}
          value={value['length']}
          onChange={(length) => set(withValue(value, 'length', length))}
        />
      )}
      <Unit {...{ limit, value }} onChange={set} />
      {value !== null && <Source {...{ limit, value }} onChange={set} />}
      {isChanged && (
        <p className="form-hint">
          {was === null
            ? item.wasNothing
            : item.was(`${String(was['length'])} ${words.units[was['unit'] as keyof typeof words.units]}`)}
        </p>
      )}
    </fieldset>
  );
}

interface PartProps {
  readonly limit: Limit;
  readonly value: Draft | null;
  readonly onChange: (value: Draft | null) => void;
}

function Unit({ limit, value, onChange }: PartProps) {
  const {
    item,
    case: { units },
  } = useTexts();
  const choose = (unit: string) => onChange(unit === '' ? null : { ...(value ?? FRESH[limit]), unit });
  return (
    <select
      className="select"
      aria-label={`${item.labels[limit]} ${item.columns.unit}`}
      value={value === null ? '' : String(value['unit'])}
      onChange={({ target }) => choose(target.value)}
    >
      {limit !== 'acceptance' && <option value="">{item.none}</option>}
      <option value="workingDays">{units.workingDays}</option>
      <option value="calendarDays">{units.calendarDays}</option>
    </select>
  );
}

/** From when it is counted, and by which article: the promised one begins with the acceptance, and rests on none. */
function Source({ limit, value, onChange }: PartProps & { readonly value: Draft }) {
  const { item } = useTexts();
  if (limit === 'promised') return null;
  return (
    <>
      {limit === 'statutory' && (
        <select
          className="select"
          aria-label={`${item.labels[limit]} ${item.labels.from}`}
          value={String(value['from'])}
          onChange={({ target }) => onChange({ ...value, from: target.value })}
        >
          <option value="acceptance">{item.starts.acceptance}</option>
          <option value="receipt">{item.starts.receipt}</option>
        </select>
      )}
      <EntryInput
        entry={ARTICLE}
        name={`${item.labels[limit]} ${item.labels.basis}`}
        value={value['article']}
        onChange={(article) => onChange(withValue(value, 'article', article))}
      />
    </>
  );
}
