import { useCallback } from 'react';
import { TRIAGE_GROUPS } from '../../../../../domain/supervision/triage.ts';
import { LightShape } from '../../../components/light-shape.tsx';
import { useShortcut } from '../../../layout/shortcuts.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { shapeOf, type LightName } from '../../../view/light-words.ts';
import { groupName, type Triage, type TriageGroup } from '../../../view/triage-words.ts';

interface GroupCardsProps {
  readonly triage: Pick<Triage, 'counts' | 'days'>;
  readonly group: TriageGroup;
  readonly onChoose: (group: TriageGroup) => void;
}

/** The light that stands before each number. */
const LIGHT: Readonly<Record<TriageGroup, LightName>> = {
  over: 'red',
  today: 'yellow',
  tomorrow: 'yellow',
  soon: 'green',
  deemed: 'yellow',
  paused: 'blue',
  unclaimed: 'notStarted',
};

/** Seven disjoint numbers whose sum is the title; the one chosen lists below. 1 to 7 choose. */
export function GroupCards({ triage, group, onChoose }: GroupCardsProps) {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <fieldset className="counts groups" aria-label={texts.morning.title}>
      {TRIAGE_GROUPS.map((one, at) => (
        <button
          key={one}
          type="button"
          className="count"
          aria-pressed={one === group}
          aria-keyshortcuts={`${at + 1}`}
          data-act={`group-${one}`}
          onClick={() => onChoose(one)}
        >
          <span className={`count-word count-${LIGHT[one]}`}>
            <LightShape shape={shapeOf(LIGHT[one])} />
            <span>{groupName(one, triage.days, language, texts)}</span>
          </span>
          <b>{triage.counts[one]}</b>
          <GroupKey number={at + 1} onPress={() => onChoose(one)} />
        </button>
      ))}
    </fieldset>
  );
}

/** A digit chooses its card. */
function GroupKey({ number, onPress }: { number: number; onPress: () => void }) {
  useShortcut(
    `${number}`,
    useCallback(() => onPress(), [onPress]),
  );
  return null;
}
