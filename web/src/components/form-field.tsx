import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.ts';
import type { Field } from '../view/form-schema.ts';
import { emptyValue, entryOf, type FormValue, variantFields, variantValue } from '../view/form-values.ts';
import { type FieldPlace, FormControl } from './form-control.tsx';

interface FormFieldProps<F extends Field = Field> {
  readonly field: F;
  readonly value: FormValue;
  readonly onChange: (value: FormValue) => void;
  readonly place: FieldPlace;
}

/** A field of a form: a control with its label, or a group, list or union of fields. */
export function FormField({ field, ...props }: FormFieldProps): ReactNode {
  if (field.kind === 'fixed') return null;
  if (field.kind === 'group') return <Group field={field} {...props} />;
  if (field.kind === 'list') return <List field={field} {...props} />;
  if (field.kind === 'variant') return <Union field={field} {...props} />;
  return <FormControl field={field} {...props} />;
}

type Of<K extends Field['kind']> = Extract<Field, { kind: K }>;

function Group({ field, value, onChange, place }: FormFieldProps<Of<'group'>>) {
  const members = <Members fields={field.fields} {...{ value, onChange, place }} />;
  if (field.name === '') return members;
  return (
    <fieldset className="form-group">
      <legend>{field.label}</legend>
      {members}
    </fieldset>
  );
}

interface MembersProps extends Omit<FormFieldProps, 'field'> {
  readonly fields: readonly Field[];
}

function Members({ fields, value, onChange, place }: MembersProps) {
  const set = (name: string, given: FormValue) => onChange({ ...(value as Record<string, FormValue>), [name]: given });
  return fields.map((inner) => (
    <FormField
      key={inner.name}
      field={inner}
      value={entryOf(value, inner.name)}
      onChange={(given) => set(inner.name, given)}
      place={within(place, inner.name)}
    />
  ));
}

function List({ field, value, onChange, place }: FormFieldProps<Of<'list'>>) {
  const { form } = useTexts();
  const items: readonly FormValue[] = Array.isArray(value) ? value : [];
  const most = field.limits.maxItems ?? Infinity;
  return (
    <fieldset className="form-group" id={`${place.id}-${place.path}`} tabIndex={-1}>
      <legend>{field.label}</legend>
      {items.map((item, index) => (
        // Items have no name of their own; they are only ever added at the end or taken out.
        <div key={index} className="form-item">
          <FormField
            field={{ ...field.item, label: form.item(field.label, index + 1) }}
            value={item}
            onChange={(given) => onChange(items.with(index, given))}
            place={within(place, String(index))}
          />
          <Button size="small" onClick={() => onChange(items.toSpliced(index, 1))}>
            {form.remove(field.label, index + 1)}
          </Button>
        </div>
      ))}
      {items.length < most && (
        <Button size="small" onClick={() => onChange([...items, emptyValue(field.item)])}>
          {form.add(field.label)}
        </Button>
      )}
    </fieldset>
  );
}

function Union({ field, value, onChange, place }: FormFieldProps<Of<'variant'>>) {
  const chosen = entryOf(value, field.tag);
  const choose = (name: FormValue) => {
    const option = field.options.find((candidate) => candidate.value === name);
    if (option !== undefined) onChange(variantValue(field.tag, option));
  };
  const label = field.label === '' ? field.tag : field.label;
  const asked = { name: field.tag, label, hint: null, required: true, limits: {} };
  const tag: Field = { kind: 'choice', choices: field.options, ...asked };
  return (
    <>
      <FormControl field={tag} value={chosen} onChange={choose} place={within(place, field.tag)} />
      <Members fields={variantFields(field, value)} {...{ value, onChange, place }} />
    </>
  );
}

function within(place: FieldPlace, name: string): FieldPlace {
  return { ...place, path: place.path === '' ? name : `${place.path}.${name}` };
}
