import type { Texts } from '../texts/texts.ts';
import { procedureWord } from './case-events.ts';
import type { CaseAnswer } from './case-story.ts';
import type { TimeSpan } from './ledger-story.ts';

/** Whose time each stretch was; that of a third side is called after the procedures that ran in it. */
export function spansOf({ whoseTime, procedures }: CaseAnswer, texts: Texts): TimeSpan[] {
  return whoseTime.map((span) => {
    if (span.side !== 'third') return { ...span };
    const ran = procedures.filter(({ kind, noticeOn, endedOn }) => {
      const within = noticeOn < span.to && (endedOn === null || endedOn > span.from);
      return within && kind !== 'publicity';
    });
    const names = [...new Set(ran.map(({ kind }) => procedureWord(kind, texts)))];
    return { ...span, reason: names.length > 0 ? names.join('、') : span.reason };
  });
}
