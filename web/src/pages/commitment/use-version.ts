import type { Day } from '../../../../domain/clock/day.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { dateText } from '../../view/date-text.ts';

/** Tells which version of a standard it is, and since when it holds. */
export function useVersion(): (standard: { readonly version: number; readonly effectiveFrom: Day }) => string {
  const texts = useTexts();
  const language = useLanguage();
  return ({ version, effectiveFrom }) => texts.promise.version(version, dateText(effectiveFrom, language, texts));
}
