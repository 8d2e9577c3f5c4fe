import { isOver } from '../../../../../domain/case/over.ts';
import { Go } from '../../../components/go.tsx';
import { Message } from '../../../components/message.tsx';
import { useKnownMe } from '../../../session/me.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { dateText } from '../../../view/date-text.ts';

interface SuccessionProps {
  readonly answer: Pick<CaseAnswer, 'succeeds' | 'stage'>;
  readonly base: string;
}

/** 延续、变更: of which permit it is, by when it is to be decided, and that silence renewed that one (许可法 50(2)). */
export function SuccessionMessage({ answer: { succeeds, stage }, base }: SuccessionProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { permit: words } = texts.life;
  const capacity = useKnownMe().hat?.capacity;
  if (succeeds === null) return null;
  const isOpen = !isOver({ stage });
  return (
    <Message tone="information" title={words.succeedsLong[succeeds.kind]}>
      {succeeds.deemed && isOpen && <p>{words.deemed}</p>}
      {succeeds.lastBeforeSilence !== null && isOpen && (
        <p>{words.silence(dateText(succeeds.lastBeforeSilence, language, texts))}</p>
      )}
      {capacity !== 'upperOrgan' && capacity !== 'thirdParty' && (
        <Go href={`${base}/cases/${succeeds.case}`}>{words.succeededCase}</Go>
      )}
    </Message>
  );
}
