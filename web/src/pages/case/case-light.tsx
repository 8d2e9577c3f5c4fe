import { LightTag } from '../../components/light-tag.tsx';
import { useTexts } from '../../texts/language.ts';
import type { Texts } from '../../texts/texts.ts';
import { closingWord, outcomeWord } from '../../view/case-answer.ts';
import { useItemNames } from '../../session/use-item-names.ts';
import type { CaseAnswer } from '../../view/case-story.ts';
import { lightLeft } from '../../view/light-left.ts';
import { lightName, shownLight } from '../../view/light-words.ts';

type Lit = Pick<CaseAnswer, 'stage' | 'light' | 'lit' | 'outcome' | 'nearest' | 'item'> & {
  readonly closing?: CaseAnswer['closing'];
  /** A filing is recorded and not granted; absent: as the zone's items say. */
  readonly nature?: CaseAnswer['nature'] | undefined;
  /** What was granted may hold no more. */
  readonly permit?: CaseAnswer['permit'];
  /** Where they are known, the unit of what remains is told, and how far a limit is overrun. */
  readonly clocks?: CaseAnswer['clocks'];
  readonly today?: CaseAnswer['today'];
};

/** The light of a case with what remains of the clock that it is of; once it is over, how it ended. */
export function CaseLight({ answer, bare = false }: { answer: Lit; bare?: boolean }) {
  const texts = useTexts();
  const { stage } = answer;
  const light = shownLight(answer);
  const { nature } = useItemNames();
  const word = overWord(answer, answer.nature ?? nature(answer.item), texts);
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

function overWord({ stage, outcome, closing, permit }: Lit, nature: Lit['nature'], texts: Texts): string | null {
  if (stage === 'decided' && outcome !== null) {
    const decided = outcomeWord(outcome, nature, texts);
    const holds = permit == null || permit.state === 'valid';
    return holds ? decided : [decided, texts.life.permit.states[permit.state]].join(texts.ledger.comma);
  }
  if (stage === 'closed') return closing ? closingWord(closing.kind, texts) : texts.case.stages.closed;
  return stage === 'filedAhead' ? texts.case.stages.filedAhead : null;
}
