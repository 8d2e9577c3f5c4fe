import { InputNumber } from 'antd';
import type { FactValue } from '../../../../../domain/catalogue/condition.ts';
import { useLanguage } from '../../../texts/language.ts';
import type { AskedField } from '../../../view/plan-questions.ts';

/** Amounts as they are typed, by fact; not yet answered. */
export type Amounts = Readonly<Record<string, number>>;

interface AmountFieldsProps {
  readonly fields: readonly AskedField[];
  readonly typed: Amounts;
  readonly valueOf: (fact: AskedField['fact']) => FactValue | undefined;
  readonly onType: (amounts: Amounts) => void;
  /** A field is left: what was typed is answered. */
  readonly onLeave: () => void;
}

/** What is counted, each with its unit. */
export function AmountFields({ fields, typed, valueOf, onType, onLeave }: AmountFieldsProps) {
  const language = useLanguage();
  return fields.map((field) => {
    const id = `plan-${field.fact}`;
    const known = typed[field.fact] ?? valueOf(field.fact);
    return (
      <div key={field.fact} className="amount">
        <label htmlFor={id}>{field.label[language]}</label>
        <InputNumber<number>
          id={id}
          value={typeof known === 'number' ? known : null}
          min={field.min ?? 0}
          {...(field.max === undefined ? {} : { max: field.max })}
          {...(field.type === 'integer' ? { precision: 0 } : {})}
          controls={false}
          onChange={(amount) => amount !== null && onType({ [field.fact]: amount })}
          onBlur={onLeave}
        />
        <span className="quiet">{field.unit?.[language]}</span>
      </div>
    );
  });
}
