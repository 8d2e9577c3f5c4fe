import type { ClockName } from '../../../domain/case/clock-name.ts';
import type { DayColumn } from './day-columns.ts';
import type { Side, TimeSpan } from './ledger-story.ts';
import type { Texts } from '../texts/texts.ts';

/** Working days of one side, for the strip. */
export interface Share {
  readonly side: Side;
  readonly label: string;
  readonly days: number;
}

/**
 * The days of each side with its word, in the order organ, enterprise, third. A single reason of the third side names it
 * (公示 7 天); `ownSide` says that the reader is the enterprise.
 */
export function sharesOf(spans: readonly TimeSpan[], texts: Texts, ownSide = false): Share[] {
  const sides: readonly Side[] = ['organ', 'enterprise', 'third'];
  return sides.flatMap((side) => {
    const own = spans.filter((span) => span.side === side);
    const days = own.reduce((sum, span) => sum + span.days, 0);
    return days === 0 ? [] : [{ side, days, label: shareLabel(side, own, { texts, ownSide }) }];
  });
}

/** What stands in a bar of the ledger: 机关 1, 我方补正 5, 批前公示 7. */
export function barLabel(span: TimeSpan, texts: Texts, ownSide = false): string {
  return texts.ledger.bar(spanName(span, texts, ownSide), span.days);
}

/** In what of a case the days still to come are the enterprise's: it mends, answers, or begins its works. */
const OF_ENTERPRISE: readonly string[] = ['correction', 'cure', 'rectify', 'statement', 'start'] satisfies ClockName[];

/** What stands in the bar of the days still to come of a clock: whose they are, as far as only one side acts in them. */
export function aheadLabel(clock: string, days: number, texts: Texts, ownSide = false): string {
  if (!OF_ENTERPRISE.includes(clock)) return String(days);
  return texts.ledger.bar(sideWord('enterprise', texts, ownSide), days);
}

/** The span in which a day lies (from < day ≤ to), or -1. */
export function spanAt(spans: readonly TimeSpan[], day: DayColumn): number {
  return spans.findIndex((span) => span.from < day.date && day.date <= span.to);
}

/** Whose time it is, with the reason where the organ is not acting itself. */
export function spanName(span: TimeSpan, texts: Texts, ownSide: boolean): string {
  const side = sideWord(span.side, texts, ownSide);
  if (span.side === 'organ' || span.reason === null) return side;
  return span.side === 'third' ? span.reason : texts.ledger.sided(side, span.reason);
}

function shareLabel(
  side: Side,
  spans: readonly TimeSpan[],
  { texts, ownSide }: { texts: Texts; ownSide: boolean },
): string {
  const reasons = new Set(spans.map((span) => span.reason));
  const [only] = reasons;
  if (side === 'third' && reasons.size === 1 && only !== null && only !== undefined) return only;
  return sideWord(side, texts, ownSide);
}

function sideWord(side: Side, texts: Texts, ownSide: boolean): string {
  return side === 'enterprise' && ownSide ? texts.ledger.ownSide : texts.ledger.sides[side];
}
