import { timeOf } from '../../../../domain/clock/instant.ts';
import { useTexts } from '../../texts/language.ts';
import type { Kept } from './use-kept-draft.ts';

/** Whether what was typed is saved, and when; before the first change something else may stand there. */
export function KeptText({ kept, otherwise }: { kept: Kept; otherwise?: string }) {
  const texts = useTexts().officer.decision;
  return (
    <output>
      {kept.state === 'fresh' && otherwise}
      {kept.state === 'waiting' && texts.saving}
      {kept.state === 'saved' && texts.saved(timeOf(kept.at))}
      {(kept.state === 'failed' || kept.state === 'conflict') && texts.notSaved}
    </output>
  );
}
