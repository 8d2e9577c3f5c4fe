import { useId } from 'react';
import './text-line.css';

interface TextLineProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

/** A labelled text of some lines. */
export function TextLine({ label, value, rows, hint, onChange }: TextLineProps) {
  const id = useId();
  return (
    <div className="text-line">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="caption quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
