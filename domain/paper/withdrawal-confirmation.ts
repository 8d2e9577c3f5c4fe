import { spellDay } from './calendar-words.ts';
import type { WithdrawalConfirmationFacts } from './decision-facts.ts';
import { spellArticles } from './citation.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { paragraph, tellApplication } from './phrases.ts';

/**
 * 撤回申请确认书: the day, what is given back, and that nothing is held against the applicant. No article speaks of taking
 * back an application before the decision: the paper names those under which it was made.
 */
export function writeWithdrawalConfirmation(facts: WithdrawalConfirmationFacts): Paper {
  return makePaper(facts, {
    blocks: [
      paragraph(
        `${tellApplication(facts)}，于${spellDay(facts.appliedOn)}提出。你单位于${spellDay(facts.withdrawnOn)}申请撤回。该申请依照${spellArticles(facts.basis)}提出，本机关尚未作出决定，现予以确认，本申请自该日起终止办理。`,
      ),
      paragraph(`退还材料：${tellReturned(facts.returned)}`),
      paragraph('撤回申请不影响你单位就同一事项重新提出申请，不影响信用记录，也不影响项目其他事项的办理。'),
    ],
  });
}

function tellReturned(returned: readonly string[]): string {
  return returned.length === 0 ? '材料均以电子方式提交，无须退还纸质材料。' : `${returned.join('、')}。`;
}
