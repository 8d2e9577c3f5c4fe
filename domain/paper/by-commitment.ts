import { spellDay } from './calendar-words.ts';
import { spellArticle } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import type { DecidedCommitment } from './decision-facts.ts';
import type { Block } from './paper.ts';
import { nameMaterials, paragraph } from './phrases.ts';

/** What of its own paper a grant is called: 本决定, and what falls with a broken promise: 本许可. */
interface Called {
  readonly paper: string;
  readonly effect: string;
}

/** That it rests on a commitment, what is handed in after it, when the promise is checked and what follows on a breach. */
export function tellCommitment(commitment: DecidedCommitment, { paper, effect }: Called): readonly Block[] {
  const letter = commitment.letterNumber === null ? '' : `（${commitment.letterNumber}）`;
  const pilot = commitment.pilot === null ? '' : `本事项实行告知承诺的试点依据是${commitment.pilot}。`;
  return [
    paragraph(
      `${paper}以告知承诺方式作出，以你单位${spellDay(commitment.signedOn)}签署的告知承诺书${letter}为依据。${pilot}`,
      'commitment',
    ),
    ...tellLater(commitment),
    paragraph(
      `本机关将对承诺内容进行核查，${tellDeadline(commitment.check)}。经核查与承诺不符的，责令限期整改（不超过${commitment.rectifyDays}个工作日）；拒不整改或者整改后仍不符合条件的，依法撤销${effect}（${spellArticle('许可法 69(2)')}），并记入信用记录。`,
    ),
  ];
}

const tellLater = ({ later }: DecidedCommitment): readonly Block[] =>
  later ? [paragraph(`你单位应当按照告知承诺书所列条件写明的期限提交：${nameMaterials(later)}。`, 'later')] : [];
