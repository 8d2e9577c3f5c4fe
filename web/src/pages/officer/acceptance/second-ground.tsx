import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { Message } from '../../../components/message.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Intake } from './use-intake.ts';

/** A second notice is lawful on two grounds only; without one of them it cannot be sent. */
export function SecondGround({ intake }: { intake: Intake }) {
  const { secondGround: words } = useTexts().life;
  const choices = [
    { value: 'answer', label: words.answer },
    { value: 'lawChange', label: words.lawChange },
  ] as const;
  return (
    <Message tone="attention" title={words.title}>
      <p>{words.hint}</p>
      <ChoiceBar name={words.title} choices={choices} value={intake.ground} onChoose={intake.setGround} />
    </Message>
  );
}
