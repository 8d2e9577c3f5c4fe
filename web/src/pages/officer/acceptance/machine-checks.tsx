import { useState } from 'react';
import { LightShape } from '../../../components/light-shape.tsx';
import { useTexts } from '../../../texts/language.ts';

/** What the system checked when the case was filed: it refuses a filing that fails one of these. One line, unfolded by a click. */
export function MachineChecks() {
  const { intake } = useTexts().officer;
  const [open, setOpen] = useState(false);
  const checks = intake.machineChecks;
  return (
    <div className="machine">
      <p className="machine-line">
        <b>{intake.machine(checks.length)}</b>
        <span className="quiet machine-names">{!open && checks.join('、')}</span>
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? intake.fold : intake.expand}
        </button>
      </p>
      {open && (
        <ul>
          {checks.map((check) => (
            <li key={check}>
              <LightShape shape="tick" /> {check}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
