import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateText, dayOfText } from '../../../view/date-text.ts';
import { CalcField } from './calc-field.tsx';
import type { Fault } from './faults.ts';

interface DateFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly faults: readonly Fault[];
  /** Stands after the day with its weekday. */
  readonly hint?: ReactNode;
}

/** A day, with its weekday in words below it. */
export function DateField({ name, label, value, onChange, faults, hint }: DateFieldProps) {
  const language = useLanguage();
  const texts = useTexts();
  const day = dayOfText(value);
  const words = (
    <span className="gap-words">
      {day !== null && <span>{dateText(day, language, texts)}</span>}
      {hint !== undefined && <span>{hint}</span>}
    </span>
  );
  return (
    <CalcField name={name} label={label} hint={words} faults={faults}>
      {(aria) => (
        <Input
          {...aria}
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </CalcField>
  );
}
