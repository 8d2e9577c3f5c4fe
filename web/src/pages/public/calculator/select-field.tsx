import { CalcField } from './calc-field.tsx';
import type { Fault } from './faults.ts';

interface SelectFieldProps<V extends string> {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly V[];
  readonly words: Readonly<Record<V, string>>;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly faults: readonly Fault[];
}

/** One of a few choices. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { name, label, choices, words, value, onChange, faults } = props;
  return (
    <CalcField name={name} label={label} faults={faults}>
      {(aria) => (
        <select
          className="select"
          {...aria}
          value={value}
          onChange={(event) => onChange(choices.find((one) => one === event.target.value) ?? value)}
        >
          {choices.map((one) => (
            <option key={one} value={one}>
              {words[one]}
            </option>
          ))}
        </select>
      )}
    </CalcField>
  );
}
