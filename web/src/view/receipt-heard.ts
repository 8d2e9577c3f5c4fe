import type { submissionRoutes } from '../../../api/contract/submissions.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import type { Language, Texts } from '../texts/texts.ts';
import { dateText } from './date-text.ts';

type Filed = Pick<AnswerOf<typeof submissionRoutes.readSubmission>['cases'][number], 'hearBy' | 'stage'>;

/** What a receipt says of one case: by when one hears of it; of one that has gone on since, or waits, how it stands. */
export function receiptHeard({ hearBy, stage }: Filed, language: Language, texts: Texts): string {
  if (hearBy !== null) return texts.filing.hearBy(dateText(hearBy, language, texts));
  if (stage === 'filedAhead') return texts.filing.waits;
  if (stage === 'decided') return texts.filing.decided;
  return texts.case.stages[stage as keyof Texts['case']['stages']];
}
