import { Message } from '../../../components/message.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { dueChangeText } from '../../../view/due-change.ts';

/** Tells both sides from when to when a new calendar moved a last day, as long as that limit runs. */
export function MovedMessage({ answer }: { answer: CaseAnswer }) {
  const texts = useTexts();
  const language = useLanguage();
  const moves = answer.clocks
    .filter((clock) => clock.end === null)
    .flatMap(({ name }) => {
      const last = answer.events.findLast((event) => event.type === 'dueDateChanged' && event['clock'] === name);
      return last === undefined ? [] : (dueChangeText(last, language, texts) ?? []);
    });
  if (moves.length === 0) return null;
  return (
    <Message tone="information" title={texts.life.moved}>
      {moves.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Message>
  );
}
