import { InputNumber } from 'antd';
import { useId } from 'react';
import '../../../components/contract-form.css';

interface SelectFieldProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly onChoose: (value: V) => void;
}

/** One of a list, with its label. */
export function SelectField<V extends string>({ label, value, choices, onChoose }: SelectFieldProps<V>) {
  const id = useId();
  return (
    <div className="clock-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface DaysFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  readonly max: number;
  readonly onChange: (value: number | null) => void;
}

/** A number of days or months, from one on. */
export function DaysField({ label, unit, value, max, onChange }: DaysFieldProps) {
  const id = useId();
  return (
    <div className="clock-field">
      <label htmlFor={id}>{label}</label>
      <span className="gap-words">
        <InputNumber id={id} min={1} max={max} precision={0} value={value} onChange={onChange} />
        <span>{unit}</span>
      </span>
    </div>
  );
}
