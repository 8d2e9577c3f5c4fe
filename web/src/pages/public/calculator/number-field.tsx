import { Input } from 'antd';
import { CalcField } from './calc-field.tsx';
import type { Fault } from './faults.ts';

interface NumberFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly faults: readonly Fault[];
}

/** A whole number, as it is typed. */
export function NumberField({ name, label, value, onChange, faults }: NumberFieldProps) {
  return (
    <CalcField name={name} label={label} faults={faults}>
      {(aria) => (
        <Input
          {...aria}
          inputMode="numeric"
          maxLength={4}
          value={value}
          onChange={(event) => onChange(event.target.value.trim())}
        />
      )}
    </CalcField>
  );
}
