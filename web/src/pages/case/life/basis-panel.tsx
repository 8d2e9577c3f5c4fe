import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';

/** 依据被撤销: the revoked permits on which this one rests. It stands until somebody decides otherwise. */
export function BasisPanel({ answer, base }: { answer: CaseAnswer; base: string }) {
  const { basis } = useTexts().life;
  if (answer.basisDefects.length === 0) return null;
  return (
    <Panel title={basis.title}>
      <p>{basis.stands}</p>
      <ul className="plain-list">
        {answer.basisDefects.map((defect) => (
          <li key={defect.case} className="gap-words">
            <Go href={`${base}/cases/${defect.case}`}>{defect.item}</Go>
            <span>{basis.revokedOn}</span>
            <DateText day={defect.on} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
