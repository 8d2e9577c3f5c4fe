import { dayOf, timeOf, type Instant } from '../../../domain/clock/instant.ts';
import type { Language, Texts } from '../texts/texts.ts';
import { dateText } from './date-text.ts';

/** A moment of a zone: 2026-10-12（周一）08:35. */
export function momentText(moment: Instant, language: Language, texts: Texts): string {
  return `${dateText(dayOf(moment), language, texts)}${language === 'zh' ? '' : ' '}${timeOf(moment).slice(0, 5)}`;
}
