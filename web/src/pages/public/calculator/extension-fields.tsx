import { SIGNERS } from '../../../../../domain/clock/clock.ts';
import { useTexts } from '../../../texts/language.ts';
import { DateField } from './date-field.tsx';
import { NumberField } from './number-field.tsx';
import { OptionalPart } from './optional-part.tsx';
import type { Question } from './question.ts';
import { SelectField } from './select-field.tsx';
import type { PartProps } from './part-props.ts';

type Extension = NonNullable<Question['extension']>;

const BLANK_EXTENSION: Extension = { signedOn: '', by: 'organHead', length: '10' };

/** One extension of the statutory limit by the rule of 许可法 42(1). */
export function ExtensionFields({ question, change, faults }: PartProps) {
  const { calculator } = useTexts();
  const extension = question.extension ?? BLANK_EXTENSION;
  const set = (part: Partial<Extension>) => change({ extension: { ...extension, ...part } });
  return (
    <OptionalPart
      label={calculator.extension}
      note={calculator.extensionNote}
      shown={question.extension !== null}
      onToggle={(shown) => change({ extension: shown ? BLANK_EXTENSION : null })}
    >
      <DateField
        name="extension.signedOn"
        label={calculator.signedOn}
        value={extension.signedOn}
        onChange={(signedOn) => set({ signedOn })}
        faults={faults}
      />
      <SelectField
        name="extension.by"
        label={calculator.by}
        choices={SIGNERS}
        words={calculator.signers}
        value={extension.by}
        onChange={(by) => set({ by })}
        faults={faults}
      />
      <NumberField
        name="extension.length"
        label={calculator.extensionDays}
        value={extension.length}
        onChange={(length) => set({ length })}
        faults={faults}
      />
    </OptionalPart>
  );
}
