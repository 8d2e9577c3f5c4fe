import { Checkbox } from 'antd';
import type { ReactNode } from 'react';

interface OptionalPartProps {
  readonly label: string;
  readonly note?: string;
  readonly shown: boolean;
  readonly onToggle: (shown: boolean) => void;
  readonly children: ReactNode;
}

/** A tick, and the fields that belong to it as long as it is set. */
export function OptionalPart({ label, note, shown, onToggle, children }: OptionalPartProps) {
  return (
    <div className="calc-part">
      <Checkbox checked={shown} onChange={(event) => onToggle(event.target.checked)}>
        {label}
        {note !== undefined && <span className="quiet calc-note">{note}</span>}
      </Checkbox>
      {shown && <div className="calc-part-fields">{children}</div>}
    </div>
  );
}
