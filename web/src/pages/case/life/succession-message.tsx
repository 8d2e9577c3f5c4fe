import { isOver } from '../../../../../domain/case/over.ts';
import { Go } from '../../../components/go.tsx';
import { Message } from '../../../components/message.tsx';
import { useKnownMe } from '../../../session/me.ts';
import { useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';

/** 延续、变更: of which permit it is, and that silence renewed that one (许可法 50(2)). */
export function SuccessionMessage({ answer: { succeeds, stage }, base }: { answer: CaseAnswer; base: string }) {
  const { permit: words } = useTexts().life;
  const capacity = useKnownMe().hat?.capacity;
  if (succeeds === null) return null;
  const isOpen = !isOver({ stage });
  return (
    <Message tone="information" title={words.succeedsLong[succeeds.kind]}>
      {succeeds.deemed && isOpen && <p>{words.deemed}</p>}
      {capacity !== 'upperOrgan' && capacity !== 'thirdParty' && (
        <Go href={`${base}/cases/${succeeds.case}`}>{words.succeededCase}</Go>
      )}
    </Message>
  );
}
