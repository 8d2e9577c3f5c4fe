import { useLanguage } from '../../../texts/language.ts';
import type { AskedField, Option } from '../../../view/plan-questions.ts';

interface OptionListProps {
  readonly fields: readonly AskedField[];
  readonly options: readonly Option[];
  readonly chosen: (option: Option) => boolean;
  readonly onChoose: (option: Option) => void;
}

/** What can be chosen, one below the other: of a choice one, of what may be so or not any number. */
export function OptionList({ fields, options, chosen, onChoose }: OptionListProps) {
  const language = useLanguage();
  const choices = fields.filter(({ type }) => type === 'choice');
  const ticked = options.filter(({ field }) => field.type === 'boolean');
  return (
    <>
      {choices.map((field) => (
        <fieldset key={field.fact} className="option-group" data-fact={field.fact}>
          <legend className={fields.length === 1 ? 'unseen' : 'caption'}>{field.label[language]}</legend>
          <Options options={options.filter((one) => one.field === field)} kind="one" {...{ chosen, onChoose }} />
        </fieldset>
      ))}
      {ticked.length > 0 && <Options options={ticked} kind="any" {...{ chosen, onChoose }} />}
    </>
  );
}

function Options({
  options,
  kind,
  chosen,
  onChoose,
}: Omit<OptionListProps, 'fields'> & { readonly kind: 'one' | 'any' }) {
  const language = useLanguage();
  return (
    <ul className="option-list">
      {options.map((option) => (
        <li key={`${option.field.fact} ${String(option.value)}`}>
          <button
            type="button"
            className={`option option-${kind}`}
            aria-pressed={chosen(option)}
            onClick={() => onChoose(option)}
            data-act="answer"
          >
            {option.label[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}
