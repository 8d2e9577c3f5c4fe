import type { Texts } from '../texts/texts.ts';
import { procedureWord } from './case-events.ts';
import type { CaseAnswer } from './case-read.ts';
import type { TimeSpan } from './ledger-story.ts';
import { wordOf } from './project-chain.ts';

/** Whose time each stretch was; that of a third side is called after the procedures that ran in it. */
export function spansOf({ whoseTime, procedures }: CaseAnswer, texts: Texts): TimeSpan[] {
  return whoseTime.map((span) => {
    const reason = wordOf(span.reason, texts);
    if (span.side !== 'third') return { ...span, reason };
    const ran = procedures.filter(
      ({ noticeOn, endedOn }) => noticeOn < span.to && (endedOn === null || endedOn > span.from),
    );
    const names = [...new Set(ran.map(({ kind }) => procedureWord(kind, texts)))];
    return { ...span, reason: names.length > 0 ? names.join(texts.ledger.between) : reason };
  });
}
