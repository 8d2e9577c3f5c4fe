import { useTexts } from '../../../texts/language.ts';
import type { Saving } from './use-filing-draft.ts';

/** When the draft was kept; announced politely. */
export function SavedLine({ saving }: { saving: Saving }) {
  const { filing } = useTexts();
  const words: Readonly<Record<Saving['name'], string>> = {
    clean: '',
    waiting: filing.saving,
    saving: filing.saving,
    saved: saving.name === 'saved' ? filing.saved(saving.at) : '',
    failed: filing.notSaved,
    conflict: filing.notSaved,
  };
  return <span aria-live="polite">{words[saving.name]}</span>;
}
