import { useState } from 'react';
import { ArticleLink } from '../../../components/article-link.tsx';
import { LightShape } from '../../../components/light-shape.tsx';
import { useListed, useTexts } from '../../../texts/language.ts';
import { defectPoint } from './notice.ts';
import type { Looking } from './use-looking.ts';
import type { CasePage } from './verdicts.ts';

type Finding = CasePage['checks'][number];

interface MachineChecksProps {
  readonly page: CasePage;
  readonly looking: Looking;
  readonly readOnly: boolean;
}

/**
 * What the system checked: a filing that fails one of the first ones is refused; those of the guide only tell. One line for
 * what holds, unfolded by a click; whatever does not hold, or cannot be told, always stands open with its reason.
 */
export function MachineChecks({ page, looking, readOnly }: MachineChecksProps) {
  const { intake } = useTexts().officer;
  const listed = useListed();
  const [open, setOpen] = useState(false);
  const met = page.checks.filter(({ found }) => found === 'met').map(({ text }) => text);
  const checks = [...intake.machineChecks, ...met];
  return (
    <div className="machine">
      <p className="machine-line">
        <b>{intake.machine(checks.length)}</b>
        <span className="quiet machine-names">{!open && listed(checks)}</span>
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
      <OpenFindings {...{ page, looking, readOnly }} />
    </div>
  );
}

function OpenFindings({ page, looking, readOnly }: MachineChecksProps) {
  const found = page.checks.filter((one) => one.found !== 'met');
  if (found.length === 0) return null;
  return (
    <ul className="machine-open">
      {found.map((finding) => (
        <li key={finding.code}>
          <LightShape shape={finding.found === 'failed' ? 'diamond' : 'triangle'} />
          <div>
            <OpenFinding finding={finding} />
            {!readOnly && finding.found === 'failed' && <IntoNotice {...{ page, looking, finding }} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What is wrong comes first, and the check that found it after it: a check is called by what should be so. */
function OpenFinding({ finding: { found, text, sentence, basis } }: { finding: Finding }) {
  const { intake } = useTexts().officer;
  return (
    <>
      <b>{found === 'failed' ? sentence : intake.notTold}</b>
      <p className="quiet">
        {intake.checked(text)} <ArticleLink article={basis} />
      </p>
    </>
  );
}

/** Puts the standard sentence into the notice, at the material that it is about. */
function IntoNotice({ page, looking, finding }: Omit<MachineChecksProps, 'readOnly'> & { finding: Finding }) {
  const { intake } = useTexts().officer;
  const material = page.materials.find(({ code }) => code === finding.material);
  if (!material) return null;
  const put = () =>
    looking.correct(material.code, defectPoint(material, { text: finding.sentence, basis: finding.basis }));
  return (
    <button type="button" className="link" onClick={put} data-act="into-notice">
      {intake.intoNotice}
    </button>
  );
}
