import { Button } from 'antd';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Message } from '../../../components/message.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Saving } from './use-filing-draft.ts';

interface ConflictMessageProps {
  readonly saving: Saving;
  readonly onResolve: (take: 'mine' | 'theirs') => void;
}

/** The draft was changed in another window: nothing is lost, and the person says which one stays. */
export function ConflictMessage({ saving, onResolve }: ConflictMessageProps) {
  const { filing } = useTexts();
  if (saving.name === 'failed') return <ErrorMessage error={saving.error} />;
  if (saving.name !== 'conflict') return null;
  return (
    <Message tone="attention" title={filing.conflictTitle} urgent>
      <p>{filing.conflictWhy(saving.at)}</p>
      <div className="answer-acts">
        <Button type="primary" onClick={() => onResolve('mine')} data-act="keep-mine">
          {filing.keepMine}
        </Button>
        {saving.theirs !== null && (
          <Button onClick={() => onResolve('theirs')} data-act="take-theirs">
            {filing.takeTheirs}
          </Button>
        )}
      </div>
    </Message>
  );
}
