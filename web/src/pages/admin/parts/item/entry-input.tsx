import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../../texts/language.ts';
import { isSame, readTyped, typedOf, type Entry, type EntryKind } from '../../../../view/item-draft.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface EntryInputProps {
  readonly entry: Entry;
  readonly id?: string;
  /** Where no label stands beside it. */
  readonly name?: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** Instead of the words for the choices of the entry. */
  readonly options?: readonly Option[];
}

/** The control of one value of a draft. What is typed stays as it is typed; the draft has what it says. */
export function EntryInput({ entry, id, name, value, onChange, options }: EntryInputProps) {
  const { kind, key } = entry;
  const [typed, type] = useState(() => typedOf(kind, value));
  const shown = isSame(readTyped(kind, typed), value) ? typed : typedOf(kind, value);
  const change = (next: string) => {
    type(next);
    onChange(readTyped(kind, next));
  };
  const aria: Aria = {
    'data-field': key,
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { 'aria-label': name }),
  };
  if (kind !== 'flag') return <Control {...{ entry, aria, options, shown, change }} />;
  return (
    <Checkbox {...aria} checked={value === true} onChange={({ target }) => change(String(target.checked))}>
      {id !== undefined && name}
    </Checkbox>
  );
}

interface Aria {
  readonly 'data-field': string;
  readonly id?: string;
  readonly 'aria-label'?: string;
}

interface ControlProps {
  readonly entry: Entry;
  readonly aria: Aria;
  readonly options: readonly Option[] | undefined;
  readonly shown: string;
  readonly change: (typed: string) => void;
}

const LONG: readonly EntryKind[] = ['text', 'lines', 'pairs'];
const COUNTED: readonly EntryKind[] = ['number', 'months'];

function Control({ entry, aria, options, shown, change }: ControlProps) {
  const { kind } = entry;
  if (kind === 'choice') return <Choice {...{ entry, aria, options, shown, change }} />;
  const given = { ...aria, value: shown };
  if (!LONG.includes(kind)) {
    const inputMode = COUNTED.includes(kind) ? 'decimal' : undefined;
    return <Input {...given} inputMode={inputMode} onChange={({ target }) => change(target.value)} />;
  }
  const autoSize = { minRows: kind === 'text' ? 1 : 2, maxRows: 12 };
  return <Input.TextArea {...given} autoSize={autoSize} onChange={({ target }) => change(target.value)} />;
}

function Choice({ entry, aria, options, shown, change }: ControlProps) {
  const { item, chain, form } = useTexts();
  const words: Readonly<Record<string, string>> = { ...item.choices, ...chain.stages };
  const told = options ?? (entry.choices ?? []).map((value) => ({ value, label: words[value] ?? value }));
  return (
    <select className="select" {...aria} value={shown} onChange={({ target }) => change(target.value)}>
      <option value="">{form.choose}</option>
      {told.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
