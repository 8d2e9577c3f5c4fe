import { Button } from 'antd';
import { useTexts } from '../../../texts/language.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import type { DecisionDraft } from './draft.ts';

/** A part of the decision in the making, and how to change it. */
export interface DraftPartProps {
  readonly page: CasePage;
  readonly draft: DecisionDraft;
  readonly onChange: (part: Partial<DecisionDraft>) => void;
}

/** Conditions of the grant: each a line that can be worded, from the library or one's own. */
export function ConditionList({ page, draft, onChange }: DraftPartProps) {
  const { decision } = useTexts().officer;
  const { conditions } = draft;
  const set = (next: readonly string[]) => onChange({ conditions: next });
  return (
    <fieldset className="conditions">
      <legend>{decision.conditions}</legend>
      <ol>
        {conditions.map((condition, at) => (
          <li key={at}>
            <textarea
              rows={1}
              aria-label={decision.condition(at + 1)}
              value={condition}
              onChange={(event) => set(conditions.with(at, event.target.value))}
            />
            <Button size="small" aria-label={decision.remove(at + 1)} onClick={() => set(conditions.toSpliced(at, 1))}>
              ×
            </Button>
          </li>
        ))}
      </ol>
      <Offered page={page} taken={conditions} onAdd={(one) => set([...conditions, one])} />
    </fieldset>
  );
}

interface OfferedProps extends Pick<DraftPartProps, 'page'> {
  readonly taken: readonly string[];
  readonly onAdd: (condition: string) => void;
}

function Offered({ page, taken, onAdd }: OfferedProps) {
  const { decision } = useTexts().officer;
  const offered = (page.library?.conditions ?? []).filter((one) => !taken.includes(one));
  return (
    <div className="library">
      {offered.length > 0 && <span className="caption quiet">{decision.addFromLibrary}</span>}
      {offered.map((condition) => (
        <button
          key={condition}
          type="button"
          className="library-line"
          data-act="add-condition"
          onClick={() => onAdd(condition)}
        >
          + {condition}
        </button>
      ))}
      <button type="button" className="library-line" data-act="add-own-condition" onClick={() => onAdd('')}>
        {decision.addOwn}
      </button>
    </div>
  );
}
