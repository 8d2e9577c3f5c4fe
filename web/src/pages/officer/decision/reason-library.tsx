import { useTexts } from '../../../texts/language.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import type { DraftPartProps } from './condition-list.tsx';
import type { DecisionDraft } from './draft.ts';

/** Reasons of the item's library: a click writes one down, with its article where it refuses. */
export function ReasonLibrary({ page, draft, onChange }: DraftPartProps) {
  const texts = useTexts().officer.decision;
  const offered = draft.outcome === 'grant' ? grantsOf(page) : refusalsOf(page, draft);
  if (offered.length === 0) return null;
  return (
    <div className="library">
      <span className="caption quiet">{texts.fromLibrary}</span>
      {offered.map(({ text, part }) => {
        const taken = draft.reasons.includes(text);
        return (
          <button
            key={text}
            type="button"
            className="library-line"
            aria-pressed={taken}
            data-act="pick-reason"
            onClick={() => onChange(part)}
          >
            {taken ? '✓' : '+'} {text}
          </button>
        );
      })}
    </div>
  );
}

const grantsOf = (page: CasePage) =>
  (page.library?.grantReasons ?? []).map((text) => ({ text, part: { reasons: text } }));

const refusalsOf = (page: CasePage, { reasons, provisions }: DecisionDraft) =>
  (page.library?.refusalReasons ?? []).map(({ text, basis }) => ({
    text,
    part: {
      reasons: reasons.includes(text) ? reasons : reasons + text,
      provisions: provisions.includes(basis) ? provisions : [...provisions.filter((one) => one !== ''), basis],
    },
  }));
