import { LightTag } from '../../../components/light-tag.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import { lightName, type LightName } from '../../../view/light-words.ts';
import type { TriageRow } from '../../../view/triage-words.ts';

/** The light of the step that must be taken, with the working days that are left of it. */
export function TriageTag({ row }: { row: TriageRow }) {
  const texts = useTexts();
  const light = lightOfStep(row);
  return <LightTag light={light} {...wordOf(row, light, texts)} />;
}

/** What is past due is red whatever else the case waits for; the case tells by which limit. */
function lightOfStep({ remaining, case: { light } }: TriageRow): LightName {
  if (remaining !== null && remaining < 0) return light === 'darkRed' ? 'darkRed' : 'red';
  if (light === 'blue') return 'blue';
  if (remaining !== null && remaining <= 1) return 'yellow';
  return lightName(light === 'off' ? 'green' : light, true);
}

function wordOf({ remaining }: TriageRow, light: LightName, { morning }: Texts): { word?: string } {
  if (light === 'blue' || remaining === null) return {};
  if (remaining < 0) return { word: morning.over(-remaining) };
  return { word: remaining === 0 ? morning.today : morning.left(remaining) };
}
