import { Go } from '../../components/go.tsx';
import { Message } from '../../components/message.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { owedPoints } from '../../view/owed-points.ts';

/** To the officer of the window: whoever comes with what is owed is received here. */
export function BringAtCounter({ answer }: { answer: CaseAnswer }) {
  const { counter } = useTexts();
  const { hat } = useKnownMe();
  if (hat?.capacity !== 'window' || !OPEN.includes(answer.stage) || owedPoints(answer).length === 0) return null;
  return (
    <Message tone="information">
      <p className="owed">
        <span>{counter.comesInPerson}</span>
        <Go href={`/o/counter?case=${answer.id}`} className="button-link no-print" act="bring-at-counter">
          {counter.receive}
        </Go>
      </p>
    </Message>
  );
}

const OPEN: readonly CaseAnswer['stage'][] = ['correcting', 'accepted', 'decided'];
