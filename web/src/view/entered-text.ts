import type { Texts } from '../texts/texts.ts';
import type { CaseAnswer } from './case-read.ts';

/** At which window a filing was made, and who entered it there; null: nothing was entered. */
export function enteredText(event: CaseAnswer['events'][number], { counter }: Texts): string | null {
  const entry = event['counter'] as
    { readonly window: string; readonly entered: { readonly name: string } } | undefined;
  return entry ? counter.enteredAt(entry.window, entry.entered.name) : null;
}
