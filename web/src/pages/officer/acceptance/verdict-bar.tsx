import { useId } from 'react';
import { useTexts } from '../../../texts/language.ts';
import { choicesOf, type CaseMaterial, type CasePage, type Verdict } from './verdicts.ts';
import '../../../components/choice-bar.css';

interface VerdictBarProps {
  readonly material: CaseMaterial;
  readonly page: CasePage;
  readonly shown: ReadonlySet<string>;
  readonly verdict: Verdict | null;
  readonly readOnly: boolean;
  readonly onJudge: (code: string, verdict: Verdict) => void;
}

const TONES: Readonly<Record<Verdict, string>> = { good: 'green', correct: 'red', defer: 'yellow' };

/** 合格 | 需补正 | 可容缺; what cannot be chosen says why. */
export function VerdictBar({ material, page, shown, verdict, readOnly, onJudge }: VerdictBarProps) {
  const { intake } = useTexts().officer;
  const id = useId();
  if (readOnly) return verdict && <span className={`verdict-word verdict-${verdict}`}>{intake.verdict[verdict]}</span>;
  const choices = choicesOf(material, page, shown.has(material.code));
  const main = choices.find((one) => one.verdict === 'good')?.barred ?? null;
  return (
    <div className="verdict">
      <fieldset className="choice-bar" aria-label={material.name} aria-describedby={id}>
        {choices.map((choice) => (
          <button
            key={choice.verdict}
            type="button"
            className={`choice tone-${TONES[choice.verdict]}`}
            aria-pressed={choice.verdict === verdict}
            disabled={choice.barred !== null}
            title={choice.barred === null ? undefined : intake.barred[choice.barred]}
            data-act={`verdict-${choice.verdict}`}
            onClick={() => onJudge(material.code, choice.verdict)}
          >
            {intake.verdict[choice.verdict]}
          </button>
        ))}
      </fieldset>
      <span id={id} className="unseen">
        {main !== null && intake.barred[main]}
      </span>
    </div>
  );
}
