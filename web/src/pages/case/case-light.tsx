import { outcomeTold } from '../../../../domain/case/outcome-told.ts';
import { LightTag } from '../../components/light-tag.tsx';
import { useTexts } from '../../texts/language.ts';
import type { Texts } from '../../texts/texts.ts';
import { closingWord } from '../../view/case-answer.ts';
import type { CaseAnswer } from '../../view/case-story.ts';
import { lightLeft } from '../../view/light-left.ts';
import { lightName, shownLight } from '../../view/light-words.ts';

type Lit = Pick<CaseAnswer, 'stage' | 'light' | 'lit' | 'outcome' | 'nearest'> & {
  readonly closing?: CaseAnswer['closing'];
  /** A filing is recorded and not granted; absent: it is not known. */
  readonly nature?: CaseAnswer['nature'];
  /** Where they are known, the unit of what remains is told, and how far a limit is overrun. */
  readonly clocks?: CaseAnswer['clocks'];
  readonly today?: CaseAnswer['today'];
};

/** The light of a case with what remains of the clock that it is of; once it is over, how it ended. */
export function CaseLight({ answer, bare = false }: { answer: Lit; bare?: boolean }) {
  const texts = useTexts();
  const { stage } = answer;
  const light = shownLight(answer);
  const word = overWord(answer, texts);
  const over = stage === 'decided' || stage === 'closed';
  const detail = over ? null : lightLeft(answer, texts);
  return (
    <LightTag
      light={lightName(light, over)}
      limit={stage === 'received' || stage === 'correcting' ? 'other' : 'promised'}
      bare={bare}
      {...(word === null ? {} : { word })}
      {...(detail === null || bare ? {} : { detail })}
    />
  );
}

function overWord({ stage, outcome, closing, nature }: Lit, texts: Texts): string | null {
  if (stage === 'decided' && outcome !== null) return texts.case.outcomes[outcomeTold(outcome, nature)];
  if (stage === 'closed') return closing ? closingWord(closing.kind, texts) : texts.case.stages.closed;
  return stage === 'filedAhead' ? texts.case.stages.filedAhead : null;
}
