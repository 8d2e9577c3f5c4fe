import type { FilingDraft } from '../../../view/filing-draft.ts';
import type { FilingForm } from '../../../view/filing-form.ts';

/** What every part of the filing page works on. */
export interface Filing {
  readonly form: FilingForm;
  readonly draft: FilingDraft;
  readonly change: (edit: (before: FilingDraft) => FilingDraft) => void;
}
