import { LightTag } from '../../../components/light-tag.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import type { LightName } from '../../../view/light-words.ts';
import { lightOfStep, type TriageRow } from '../../../view/triage-words.ts';

/** The light of the step that must be taken, with the working days that are left of it. */
export function TriageTag({ row }: { row: TriageRow }) {
  const texts = useTexts();
  const light = lightOfStep(row);
  if (light === null) return <span className="quiet">{texts.officer.noDue}</span>;
  return <LightTag light={light} {...wordOf(row, light, texts)} />;
}

function wordOf({ remaining }: TriageRow, light: LightName, { morning }: Texts): { word?: string } {
  if (light === 'blue' || remaining === null) return {};
  if (remaining < 0) return { word: morning.over(-remaining) };
  return { word: remaining === 0 ? morning.today : morning.left(remaining) };
}
