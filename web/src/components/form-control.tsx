import { Checkbox, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../texts/language.ts';
import { dateText, dayOfText } from '../view/date-text.ts';
import { isSecret, type Choice, type Field } from '../view/form-schema.ts';
import type { FieldFault, FormValue } from '../view/form-values.ts';

/** Where a field stands: the id of its form, the names that lead to it, and what is wrong in the form. */
export interface FieldPlace {
  readonly id: string;
  readonly path: string;
  readonly faults: readonly FieldFault[];
}

interface FormControlProps {
  readonly field: Field;
  readonly value: FormValue;
  readonly onChange: (value: FormValue) => void;
  readonly place: FieldPlace;
}

/** One control with its label above it, its hint and what is wrong below it. */
export function FormControl({ field, value, onChange, place }: FormControlProps) {
  const id = `${place.id}-${place.path}`;
  const fault = place.faults.find((found) => found.path === place.path)?.message ?? null;
  const grouped = field.kind === 'several' || isRadio(field);
  return (
    <div className="form-row" {...(grouped ? { role: 'group', 'aria-labelledby': `${id}-label` } : {})}>
      <Label field={field} id={id} grouped={grouped} />
      <Control {...{ field, value, onChange }} control={{ id, describedBy: `${id}-hint`, invalid: fault !== null }} />
      <p id={`${id}-hint`} className="form-hint">
        {fault !== null && <span className="form-fault">{fault}</span>}
        <Hint field={field} value={value} />
      </p>
    </div>
  );
}

function Label({ field, id, grouped }: { field: Field; id: string; grouped: boolean }) {
  const { form } = useTexts();
  const mark =
    field.required || field.kind === 'boolean' ? null : <span className="caption quiet"> {form.optional}</span>;
  if (field.kind === 'boolean') return null;
  if (!grouped) {
    return (
      <label htmlFor={id} className="form-label">
        {field.label}
        {mark}
      </label>
    );
  }
  return (
    <span id={`${id}-label`} className="form-label">
      {field.label}
      {mark}
    </span>
  );
}

function Hint({ field, value }: { field: Field; value: FormValue }) {
  const language = useLanguage();
  const texts = useTexts();
  const day = field.kind === 'date' && typeof value === 'string' ? dayOfText(value) : null;
  return (
    <span className="gap-words">
      {day !== null && <span>{dateText(day, language, texts)}</span>}
      {field.hint !== null && <span>{field.hint}</span>}
    </span>
  );
}

interface ControlProps extends Omit<FormControlProps, 'place'> {
  readonly control: { readonly id: string; readonly describedBy: string; readonly invalid: boolean };
}

function Control({ field, value, onChange, control }: ControlProps): ReactNode {
  if (field.kind === 'choice') {
    return <OneOf {...{ value, onChange, control }} choices={field.choices} required={field.required} />;
  }
  if (field.kind === 'several') return <SomeOf {...{ value, onChange, control }} choices={field.choices} />;
  if (field.kind === 'file') return <FileInput {...{ value, onChange, control }} />;
  if (field.kind !== 'boolean') return <TextInput {...{ field, value, onChange, control }} />;
  return (
    <Checkbox id={control.id} checked={value === true} onChange={(event) => onChange(event.target.checked)}>
      {field.label}
    </Checkbox>
  );
}

type Given = Pick<ControlProps, 'value' | 'onChange' | 'control'>;

function TextInput({ field, value, onChange, control }: ControlProps) {
  const text = typeof value === 'string' ? value : '';
  const shared = { ...ariaOf(control), 'aria-required': field.required, value: text };
  if (field.kind === 'longText') {
    return <Input.TextArea {...shared} autoSize={{ minRows: 3 }} onChange={(event) => onChange(event.target.value)} />;
  }
  const type = inputType(field);
  const inputMode = field.kind === 'number' ? 'decimal' : undefined;
  return <Input {...shared} type={type} inputMode={inputMode} onChange={(event) => onChange(event.target.value)} />;
}

/** A moment is asked as the wall clock of Asia/Shanghai shows it. */
function inputType(field: Field): string {
  const { kind, limits } = field;
  if (isSecret(field)) return 'password';
  if (limits.format === 'date-time') return 'datetime-local';
  return kind === 'date' ? 'date' : 'text';
}

function OneOf({
  value,
  onChange,
  control,
  choices,
  required,
}: Given & { choices: readonly Choice[]; required: boolean }) {
  const { form } = useTexts();
  if (choices.length <= 4 && required) {
    const options = choices.map((choice) => ({ value: String(choice.value), label: choice.label }));
    return (
      <Radio.Group
        id={control.id}
        options={options}
        value={value}
        onChange={(event) => onChange(String(event.target.value))}
      />
    );
  }
  return (
    <select
      className="select"
      {...ariaOf(control)}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{form.choose}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={String(choice.value)}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

function SomeOf({ value, onChange, control, choices }: Given & { choices: readonly Choice[] }) {
  const options = choices.map((choice) => ({ value: String(choice.value), label: choice.label }));
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return (
    <div id={control.id} tabIndex={-1}>
      <Checkbox.Group options={options} value={chosen} onChange={onChange} />
    </div>
  );
}

function FileInput({ value, onChange, control }: Given) {
  const { form } = useTexts();
  return (
    <>
      <input
        type="file"
        className="unseen"
        {...ariaOf(control)}
        onChange={(event) => onChange(event.target.files?.[0] ?? null)}
      />
      <label className="file" htmlFor={control.id}>
        <span className="link">{form.file}</span>
        {value instanceof File && <span>{value.name}</span>}
      </label>
    </>
  );
}

function ariaOf({ id, describedBy, invalid }: ControlProps['control']) {
  return { id, 'aria-describedby': describedBy, 'aria-invalid': invalid };
}

function isRadio(field: Field): boolean {
  return field.kind === 'choice' && field.choices.length <= 4 && field.required;
}
