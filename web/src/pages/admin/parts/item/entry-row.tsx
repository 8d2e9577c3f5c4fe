import { useId } from 'react';
import { useTexts } from '../../../../texts/language.ts';
import { isSame, typedOf, withValue, type Draft, type Entry } from '../../../../view/item-draft.ts';
import { EntryInput, type Option } from './entry-input.tsx';

interface EntryRowProps {
  readonly entry: Entry & { readonly key: keyof ReturnType<typeof useTexts>['item']['labels'] };
  readonly draft: Draft;
  /** As it is in force; null: it is new. */
  readonly live: Draft | null;
  readonly onChange: (draft: Draft) => void;
  readonly options?: readonly Option[];
}

/** One value of an item with its label; where it differs from what is in force, that stands below it. */
export function EntryRow({ entry, draft, live, onChange, options }: EntryRowProps) {
  const { item } = useTexts();
  const id = useId();
  const label = item.labels[entry.key];
  const value = draft[entry.key];
  const isChanged = live !== null && !isSame(value ?? null, live[entry.key] ?? null);
  const isFlag = entry.kind === 'flag';
  return (
    <div className={isChanged ? 'form-row is-changed' : 'form-row'}>
      {!isFlag && (
        <label htmlFor={id} className="form-label">
          {label}
        </label>
      )}
      <EntryInput
        {...{ entry, id, value }}
        {...(isFlag ? { name: label } : {})}
        {...(options === undefined ? {} : { options })}
        onChange={(next) => onChange(withValue(draft, entry.key, next))}
      />
      {isChanged && !isFlag && <p className="form-hint">{wasWords(entry, live[entry.key], item)}</p>}
    </div>
  );
}

function wasWords(entry: Entry, value: unknown, words: ReturnType<typeof useTexts>['item']): string {
  const typed = typedOf(entry.kind, value);
  return typed === '' ? words.wasNothing : words.was(words.choices[typed] ?? typed);
}
