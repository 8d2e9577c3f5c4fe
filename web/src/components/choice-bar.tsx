import './choice-bar.css';

interface ChoiceBarProps<V extends string | number> {
  readonly name: string;
  readonly choices: readonly {
    readonly value: V;
    readonly label: string;
    readonly tone?: string;
    /** The law forbids it now; the reason stands beside the bar. */
    readonly barred?: boolean;
  }[];
  readonly value: V | null;
  readonly onChoose: (value: V) => void;
}

/** A few choices side by side, one of them taken: 承诺 5 日 | 法定 20 日; 合格 | 需补正 | 可容缺. */
export function ChoiceBar<V extends string | number>({ name, choices, value, onChoose }: ChoiceBarProps<V>) {
  return (
    <fieldset className="choice-bar" aria-label={name}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={`choice tone-${choice.tone ?? 'primary'}`}
          aria-pressed={choice.value === value}
          disabled={choice.barred === true}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
