import { isOver } from '../../../../domain/case/over.ts';
import { LightTag } from '../../components/light-tag.tsx';
import { useTexts } from '../../texts/language.ts';
import type { Texts } from '../../texts/texts.ts';
import { closingWord } from '../../view/case-answer.ts';
import { useItemNames } from '../../session/use-item-names.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { standingWord, type Standing } from '../../view/headline.ts';
import { lightLeft } from '../../view/light-left.ts';
import { lightName, shownLight } from '../../view/light-words.ts';

type Lit = Pick<CaseAnswer, 'stage' | 'light' | 'lit' | 'outcome' | 'nearest' | 'item'> &
  Omit<Standing, 'nature'> & {
    readonly closing?: CaseAnswer['closing'];
    /** A filing is recorded and not granted; absent: as the zone's items say. */
    readonly nature?: CaseAnswer['nature'] | undefined;
    /** Where they are known, the unit of what remains is told, and how far a limit is overrun. */
    readonly clocks?: CaseAnswer['clocks'];
    readonly today?: CaseAnswer['today'];
  };

/** The light of a case with what remains of the clock that it is of; once it is over, how it ended. */
export function CaseLight({ answer, bare = false }: { answer: Lit; bare?: boolean }) {
  const texts = useTexts();
  const light = shownLight(answer);
  const { nature } = useItemNames();
  const word = overWord(answer, answer.nature ?? nature(answer.item), texts);
  const detail = isOver(answer) ? null : lightLeft(answer, texts);
  return (
    <LightTag
      light={lightName(light, isOver(answer) && holds(answer))}
      limit={answer.stage === 'received' || answer.stage === 'correcting' ? 'other' : 'promised'}
      bare={bare}
      {...(word === null ? {} : { word })}
      {...(detail === null || bare ? {} : { detail })}
    />
  );
}

/** What was granted may hold no more; of a list that does not tell it, it does. */
const holds = ({ permit = null }: Lit): boolean => permit === null || permit.state === 'valid';

function overWord(answer: Lit, nature: Lit['nature'], texts: Texts): string | null {
  const { stage, outcome, closing } = answer;
  if (stage === 'decided' && outcome !== null) return standingWord({ ...answer, nature }, texts);
  if (stage === 'closed') return closing ? closingWord(closing.kind, texts) : texts.case.stages.closed;
  return stage === 'filedAhead' ? texts.case.stages.filedAhead : null;
}
