import { PERIOD_PAPERS } from '../../../../../domain/case/state/service.ts';
import type { Day } from '../../../../../domain/clock/day.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import { dateText } from '../../../view/date-text.ts';
import type { CasePage, Task } from '../acceptance/verdicts.ts';

interface OfService {
  readonly page: CasePage;
  readonly task: Task;
  /** The day with which its public notice counts; null: it is not published. */
  readonly announced: Day | null;
}

/** By when a paper is to be served, by which law, and what begins with it. */
export function ServiceRule({ page, task, announced }: OfService) {
  const texts = useTexts();
  const language = useLanguage();
  const { service } = texts.officer;
  if (announced !== null) return <>{service.announced(dateText(announced, language, texts))}</>;
  if (task.paper === undefined) return <>{ruleOfDecision(page, service)}</>;
  if (task.paper === 'hearingNotice' && task.due !== null)
    return <>{service.hearing(dateText(task.due, language, texts))}</>;
  return <>{ruleOfNotice(page, task.paper, service)}</>;
}

type Words = Texts['officer']['service'];

/** Within ten days (许可法 44); a refusal to accept has none. */
const ruleOfDecision = ({ clocks }: CasePage, service: Words): string =>
  clocks.some(({ name }) => name === 'service') ? service.rule : service.promptly;

/** What is missing is told in a window of its own; of all others the law names no day. */
function ruleOfNotice({ stage }: CasePage, paper: NonNullable<Task['paper']>, service: Words): string {
  if (paper === 'terminationNotice') return service.remedies;
  if (!PERIOD_PAPERS.some((one) => one === paper)) return service.promptly;
  return stage === 'correcting' ? service.inWindow : service.begins;
}
