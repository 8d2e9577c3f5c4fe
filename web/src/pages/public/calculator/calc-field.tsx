import type { ReactNode } from 'react';
import type { Fault } from './faults.ts';

/** What a control is told: its id, and what describes it. */
export interface ControlAria {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface CalcFieldProps {
  /** The field's name, as a fault names it. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly faults: readonly Fault[];
  readonly children: (aria: ControlAria) => ReactNode;
}

/** A label, its control, and below it what is wrong and a hint. */
export function CalcField({ name, label, hint, faults, children }: CalcFieldProps) {
  const id = idOfField(name);
  const message = faults.find((fault) => fault.name === name)?.message ?? null;
  return (
    <div className="form-row">
      <label htmlFor={id} className="form-label">
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-hint`, 'aria-invalid': message !== null })}
      <p id={`${id}-hint`} className="form-hint">
        {message !== null && <span className="form-fault">{message}</span>}
        {hint}
      </p>
    </div>
  );
}

export const idOfField = (name: string): string => `calc-${name.replaceAll('.', '-')}`;
