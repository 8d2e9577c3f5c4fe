import { LightShape } from '../../components/light-shape.tsx';
import { useTexts } from '../../texts/language.ts';
import { shapeOf } from '../../view/light-words.ts';
import { LIGHTS, type ClockList, type ClockLight } from './clock-list.ts';

interface ClockCountsProps {
  readonly counts: ClockList['counts'];
  readonly light: ClockLight | null;
  readonly onChoose: (light: ClockLight | null) => void;
}

/** Disjoint numbers whose sum is the title; the one chosen lists below. */
export function ClockCounts({ counts, light, onChoose }: ClockCountsProps) {
  const texts = useTexts();
  return (
    <fieldset className="counts" aria-label={texts.desk.clocks.title}>
      {LIGHTS.map((one) => (
        <button
          key={one}
          type="button"
          className="count"
          aria-pressed={one === light}
          data-act={`light-${one}`}
          onClick={() => onChoose(one === light ? null : one)}
        >
          <span className={`count-word count-${one}`}>
            <LightShape shape={shapeOf(one)} />
            <span>{texts.lights[one]}</span>
          </span>
          <b>{counts[one]}</b>
        </button>
      ))}
    </fieldset>
  );
}
