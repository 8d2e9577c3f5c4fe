import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { useTexts } from '../../../texts/language.ts';
import { TextLine } from '../../../components/text-line.tsx';
import type { Finding } from './findings.ts';

interface ConditionCheckProps {
  readonly n: number;
  readonly condition: { readonly text: string; readonly basis: string };
  readonly finding: Finding;
  /** Rectification was ordered at an earlier look: it cannot be ordered again. */
  readonly rectifying: boolean;
  readonly onFind: (finding: Finding) => void;
}

/** One condition: met, to be rectified, or beyond mending, with what was found. */
export function ConditionCheck({ n, condition, finding, rectifying, onFind }: ConditionCheckProps) {
  const { check } = useTexts().officer;
  const choices = [
    { value: 'met', label: check.met, tone: 'green' },
    { value: 'rectify', label: check.rectify, tone: 'red', barred: rectifying },
    { value: 'revoke', label: check.revoke, tone: 'red' },
  ] as const;
  return (
    <li>
      <div className="check-condition">
        <p>
          {n}　{condition.text} <span className="caption quiet">{condition.basis}</span>
        </p>
        <ChoiceBar
          name={condition.text}
          choices={choices}
          value={finding.result}
          onChoose={(result) => onFind({ ...finding, result })}
        />
      </div>
      {finding.result !== null && finding.result !== 'met' && (
        <TextLine
          label={check.pointNote(n)}
          value={finding.note}
          rows={2}
          onChange={(note) => onFind({ ...finding, note })}
        />
      )}
    </li>
  );
}
