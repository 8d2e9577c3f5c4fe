import { Button } from 'antd';
import { STATUTORY_PAUSE_KINDS } from '../../../../../domain/clock/clock.ts';
import { useTexts } from '../../../texts/language.ts';
import { DateField } from './date-field.tsx';
import { NumberField } from './number-field.tsx';
import { OptionalPart } from './optional-part.tsx';
import { BLANK_PROCEDURE, type Procedure } from './question.ts';
import { SelectField } from './select-field.tsx';
import type { PartProps } from './part-props.ts';

/** More than a case ever has; the calculator itself takes more. */
const MOST = 20;

/** Publicity, which stops the promise only, and the procedures of 许可法 45, which stop both. */
export function PauseFields(props: PartProps) {
  return (
    <>
      <PublicityFields {...props} />
      <ProcedureList {...props} />
    </>
  );
}

function PublicityFields({ question, change, faults }: PartProps) {
  const { calculator } = useTexts();
  const { publicity } = question;
  const set = (part: Partial<NonNullable<typeof publicity>>) =>
    change({ publicity: { on: '', days: '', ...publicity, ...part } });
  return (
    <OptionalPart
      label={calculator.publicity}
      note={calculator.publicityNote}
      shown={publicity !== null}
      onToggle={(shown) => change({ publicity: shown ? { on: '', days: '7' } : null })}
    >
      <DateField
        name="publicity.on"
        label={calculator.publicityOn}
        value={publicity?.on ?? ''}
        onChange={(on) => set({ on })}
        faults={faults}
      />
      <NumberField
        name="publicity.days"
        label={calculator.publicityDays}
        value={publicity?.days ?? ''}
        onChange={(days) => set({ days })}
        faults={faults}
      />
    </OptionalPart>
  );
}

function ProcedureList({ question, change, faults }: PartProps) {
  const { calculator } = useTexts();
  const { procedures } = question;
  const put = (next: readonly Procedure[]) => change({ procedures: next });
  return (
    <OptionalPart
      label={calculator.procedures}
      note={calculator.proceduresNote}
      shown={procedures.length > 0}
      onToggle={(shown) => put(shown ? [BLANK_PROCEDURE] : [])}
    >
      {procedures.map((procedure, n) => (
        // Procedures have no name of their own; they are only ever added at the end or taken out.
        <ProcedureFields
          key={n}
          {...{ n, procedure, faults }}
          onChange={(part) => put(procedures.with(n, { ...procedure, ...part }))}
          onRemove={() => put(procedures.toSpliced(n, 1))}
        />
      ))}
      {procedures.length < MOST && (
        <Button size="small" onClick={() => put([...procedures, BLANK_PROCEDURE])} data-act="add-procedure">
          {calculator.addProcedure}
        </Button>
      )}
    </OptionalPart>
  );
}

interface ProcedureFieldsProps extends Pick<PartProps, 'faults'> {
  readonly n: number;
  readonly procedure: Procedure;
  readonly onChange: (part: Partial<Procedure>) => void;
  readonly onRemove: () => void;
}

function ProcedureFields({ n, procedure, onChange, onRemove, faults }: ProcedureFieldsProps) {
  const { calculator } = useTexts();
  return (
    <fieldset className="calc-procedure">
      <legend className="unseen">{calculator.procedureN(n + 1)}</legend>
      <SelectField
        name={`procedures.${n}.kind`}
        label={calculator.kind}
        choices={STATUTORY_PAUSE_KINDS}
        words={calculator.kinds}
        value={procedure.kind}
        onChange={(kind) => onChange({ kind })}
        faults={faults}
      />
      <DateField
        name={`procedures.${n}.notice`}
        label={calculator.notice}
        value={procedure.notice}
        onChange={(notice) => onChange({ notice })}
        faults={faults}
        hint={procedure.notice === '' ? calculator.noticeHint : undefined}
      />
      <DateField
        name={`procedures.${n}.to`}
        label={calculator.to}
        value={procedure.to}
        onChange={(to) => onChange({ to })}
        faults={faults}
      />
      <Button size="small" onClick={onRemove}>
        {calculator.removeProcedure(n + 1)}
      </Button>
    </fieldset>
  );
}
