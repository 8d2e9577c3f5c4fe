import type { Told } from '../../../session/use-told.ts';
import type { Texts } from '../../../texts/texts.ts';
import type { DraftSection, placeOf } from '../../../view/draft-conflict.ts';
import type { DraftFile } from '../../../view/filing-draft.ts';
import type { FilingForm } from '../../../view/filing-form.ts';

/** What names the parts of a draft: its form, the words of the page, and those of the zone. */
export interface PartWords {
  readonly form: FilingForm;
  readonly texts: Texts;
  readonly told: Told;
}

type Place = ReturnType<typeof placeOf>;

const fieldOf = ({ key }: Place, { form }: PartWords) => form.fields.find(({ field }) => field.key === key)?.field;

/** What a part of a draft is called: a field, a material, or what is said of an item. */
export function partName(place: Place, words: PartWords): string {
  const { form, texts, told } = words;
  const { section, key } = place;
  if (section === 'form') return told(fieldOf(place, words)?.label ?? key);
  const material = form.materials.find((one) => one.key === key);
  if (section === 'files') return told(material?.name ?? key);
  const name: Readonly<Record<Exclude<DraftSection, 'form' | 'files'>, string>> = {
    ways: texts.filing.way,
    until: texts.filing.deferUntil,
    works: texts.filing.forWorks,
    deferred: texts.filing.deferMaterial,
  };
  return `${name[section]} ${told(material?.name ?? key)}`;
}

/** How the text of a part reads: files by their names, a choice by its label. */
export function partWords(place: Place, text: string, words: PartWords): string {
  const { filing, ledger } = words.texts;
  const { section } = place;
  if (text === '') return '';
  if (section === 'files')
    return (JSON.parse(text) as readonly DraftFile[]).map(({ name }) => name).join(ledger.between);
  if (section === 'works') return (JSON.parse(text) as readonly string[]).join(ledger.between);
  if (section === 'ways') return text === 'commitment' ? filing.commitment : filing.ordinary;
  if (section === 'deferred') return filing.deferredNow;
  return section === 'form' ? valueWords(place, text, words) : text;
}

function valueWords(place: Place, text: string, words: PartWords): string {
  const field = fieldOf(place, words);
  if (field?.type === 'boolean') return text === 'true' ? words.texts.form.yes : words.texts.form.no;
  const options = field?.['options'] as readonly { value: string; label: string }[] | undefined;
  return words.told(options?.find(({ value }) => value === text)?.label ?? text);
}

/** May it be worded anew in the merge? What is typed may, what is chosen or uploaded is taken from either side. */
export function isReworded(place: Place, words: PartWords): boolean {
  const type = fieldOf(place, words)?.type ?? '';
  return place.section === 'form' && ['text', 'longText', 'number', 'integer', 'date'].includes(type);
}
