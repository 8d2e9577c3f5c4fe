import { Button } from 'antd';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Message } from '../../../components/message.tsx';
import { ThreeColumns } from '../../../components/three-columns.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { draftChanges, mergedDraft, placeOf } from '../../../view/draft-conflict.ts';
import type { FilingDraft } from '../../../view/filing-draft.ts';
import { isReworded, partName, partWords, type PartWords } from './conflict-words.ts';
import type { Filing } from './filing.ts';
import type { Saving } from './use-filing-draft.ts';

interface ConflictMessageProps {
  readonly work: Filing;
  readonly saving: Saving;
  /** Goes on with this draft over what another window saved. */
  readonly onResolve: (draft: FilingDraft) => void;
}

/** The draft was changed in another window: part by part, and nothing of either is lost. */
export function ConflictMessage({ work, saving, onResolve }: ConflictMessageProps) {
  if (saving.name === 'failed') return <ErrorMessage error={saving.error} />;
  if (saving.name !== 'conflict') return null;
  const { theirs } = saving;
  if (theirs === null) return <GoneElsewhere onKeep={() => onResolve(work.draft)} />;
  return <Merging work={work} saving={{ ...saving, theirs }} onResolve={onResolve} />;
}

type Conflict = Extract<Saving, { readonly name: 'conflict' }> & { readonly theirs: FilingDraft };

interface MergingProps extends Pick<ConflictMessageProps, 'work' | 'onResolve'> {
  readonly saving: Conflict;
}

function Merging({ work, saving: { at, base, theirs }, onResolve }: MergingProps) {
  const texts = useTexts();
  const words: PartWords = { form: work.form, texts, told: useTold() };
  const sides = { base, theirs, mine: work.draft };
  return (
    <div className="filing-conflict">
      <ThreeColumns
        key={at}
        who={texts.officer.conflict.window}
        at={at}
        changes={draftChanges(sides)}
        nameOf={(name) => partName(placeOf(name), words)}
        wordsOf={(name, text) => partWords(placeOf(name), text, words)}
        isReworded={(name) => isReworded(placeOf(name), words)}
        onMerge={(merged) => onResolve(mergedDraft(sides, merged))}
        onGiveUp={() => onResolve(theirs)}
      />
    </div>
  );
}

/** It was filed or thrown away in another window. */
function GoneElsewhere({ onKeep }: { onKeep: () => void }) {
  const { filing } = useTexts();
  return (
    <Message tone="attention" title={filing.goneTitle} urgent>
      <p>{filing.goneWhy}</p>
      <div className="answer-acts">
        <Button onClick={onKeep} data-act="keep-mine">
          {filing.keepMine}
        </Button>
      </div>
    </Message>
  );
}
