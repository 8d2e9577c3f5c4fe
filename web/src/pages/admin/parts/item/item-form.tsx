import type { ReactNode } from 'react';
import { zoneRoutes } from '../../../../../../api/contract/zones.ts';
import { useAsk } from '../../../../asking/use-ask.ts';
import { useListed, useTexts } from '../../../../texts/language.ts';
import { rowsIn, withValue, type Draft } from '../../../../view/item-draft.ts';
import {
  BASED,
  BASICS,
  FIELD,
  FLAGS,
  inTextAlone,
  LIBRARY,
  MATERIAL,
  MONTHS,
  STANDARD,
  withPart,
} from '../../../../view/item-entries.ts';
import { EntryRow } from './entry-row.tsx';
import { LimitRow } from './limit-row.tsx';
import { RowsEditor } from './rows-editor.tsx';
import './item-form.css';

interface ItemFormProps {
  readonly zone: string;
  readonly draft: Draft;
  /** As it is in force; null: a new item. */
  readonly live: Draft | null;
  readonly onChange: (draft: Draft) => void;
}

/** An item as a form: what it is, its limits, materials and questions, its commitment and sentences. Rules that need conditions are text. */
export function ItemForm({ zone, ...of }: ItemFormProps) {
  const { item } = useTexts();
  const listed = useListed();
  const others = inTextAlone(Object.keys(of.draft)).map((key) => item.others[key] ?? key);
  return (
    <div className="item-form">
      <Part title={item.parts.basics}>
        <Basics zone={zone} {...of} />
      </Part>
      <Part title={item.parts.limits}>
        <LimitRow limit="statutory" {...of} />
        <LimitRow limit="promised" {...of} />
        <LimitRow limit="acceptance" {...of} />
        {MONTHS.map((entry) => (
          <EntryRow key={entry.key} entry={entry} {...of} />
        ))}
      </Part>
      <Rows list="materials" entries={MATERIAL} fresh={{ code: '', name: '', class: 'E' }} {...of} />
      <Rows list="fields" entries={FIELD} fresh={{ key: '', label: '', type: 'text', required: true }} {...of} />
      {of.draft['commitment'] === true && <Standard {...of} />}
      <Library {...of} />
      {others.length > 0 && <p className="caption quiet">{item.inText(listed(others))}</p>}
    </div>
  );
}

type Of = Omit<ItemFormProps, 'zone'>;

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="form-group item-part">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

const BUREAU = { key: 'bureau', kind: 'choice' } as const;

function Basics({ zone, ...of }: ItemFormProps) {
  const { data } = useAsk(zoneRoutes.listBureaus, { params: { zone } });
  const bureaus = (data?.bureaus ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <EntryRow entry={BUREAU} options={bureaus} {...of} />
      {BASICS.map((entry) => (
        <EntryRow key={entry.key} entry={entry} {...of} />
      ))}
      <div className="item-flags">
        {FLAGS.map((entry) => (
          <EntryRow key={entry.key} entry={entry} {...of} />
        ))}
      </div>
    </>
  );
}

type RowsProps = Of & Pick<Parameters<typeof RowsEditor>[0], 'entries' | 'fresh'> & { readonly list: Listed };
type Listed = 'materials' | 'fields' | 'conditions' | 'refusalReasons';

function Rows({ list, draft, live, onChange, ...table }: RowsProps) {
  const { item } = useTexts();
  return (
    <RowsEditor
      name={item.parts[list]}
      rows={rowsIn(draft, list)}
      live={live && rowsIn(live, list)}
      onChange={(rows) => onChange(withValue(draft, list, rows))}
      {...table}
    />
  );
}

/** What is promised, checked and made public, where the item may be had on a commitment. */
function Standard({ draft, live, onChange }: Of) {
  const { item } = useTexts();
  const of = within('standard', { draft, live, onChange });
  return (
    <Part title={item.parts.standard}>
      {STANDARD.map((entry) => (
        <EntryRow key={entry.key} entry={entry} {...of} />
      ))}
      <Rows list="conditions" entries={BASED} fresh={{ text: '', basis: '' }} {...of} />
    </Part>
  );
}

function Library({ draft, live, onChange }: Of) {
  const { item } = useTexts();
  const of = within('library', { draft, live, onChange });
  return (
    <Part title={item.parts.library}>
      {LIBRARY.map((entry) => (
        <EntryRow key={entry.key} entry={entry} {...of} />
      ))}
      <Rows list="refusalReasons" entries={BASED} fresh={{ text: '', basis: '' }} {...of} />
    </Part>
  );
}

/** The same form within a part of the draft. */
function within(key: 'standard' | 'library', { draft, live, onChange }: Of): Of {
  const partOf = (whole: Draft): Draft => (whole[key] ?? {}) as Draft;
  return {
    draft: partOf(draft),
    live: live && partOf(live),
    onChange: (part) => onChange(withPart(draft, key, part)),
  };
}
