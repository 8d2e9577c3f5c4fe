import type { FormField, Item, Material } from './item.ts';

/** What Chinese texts of a catalogue are in English, text by text. A text that is not among them is shown in Chinese. */
export type EnglishWords = Readonly<Record<string, string>>;

/** A text of a guide, by its path. */
export type PlacedText = readonly [path: string, text: string];

type Told = Pick<Item, 'materials' | 'fields' | 'result'> &
  Pick<Item, 'situations' | 'checks' | 'standard' | 'library' | 'name' | 'english' | 'applies' | 'inEnglish'>;

/**
 * Every text of a guide that enterprises and the public read in the words of the guide: materials, fields, commitment,
 * standard defects, checks, grounds and conditions. Grounds of a grant stand in papers alone, which are Chinese; what other
 * bureaus are asked is for officers.
 */
export function publicTexts({ materials, situations = [], fields, checks = [], ...item }: Told): readonly PlacedText[] {
  return [
    ...materials.flatMap((one, at) => ofMaterial(one, `materials.${at}`)),
    ...situations.flatMap(({ sets }, at) =>
      (sets.adds ?? []).flatMap((one, added) => ofMaterial(one, `situations.${at}.sets.adds.${added}`)),
    ),
    ...fields.flatMap((one, at) => ofField(one, `fields.${at}`)),
    ...checks.flatMap(({ text, sentence }, at): PlacedText[] => [
      [`checks.${at}.text`, text],
      [`checks.${at}.sentence`, sentence],
    ]),
    ...ofStandard(item),
    ...ofLibrary(item),
    ['result', item.result],
  ];
}

function ofMaterial({ name, guide, defects = [] }: Material, path: string): readonly PlacedText[] {
  return [
    [`${path}.name`, name],
    ...given(`${path}.guide`, guide),
    ...defects.map(({ text }, at): PlacedText => [`${path}.defects.${at}.text`, text]),
  ];
}

function ofField({ label, unit, help, options = [] }: FormField, path: string): readonly PlacedText[] {
  return [
    [`${path}.label`, label],
    ...given(`${path}.unit`, unit),
    ...given(`${path}.help`, help),
    ...options.map((option, at): PlacedText => [`${path}.options.${at}.label`, option.label]),
  ];
}

function ofStandard({ standard }: Pick<Item, 'standard'>): readonly PlacedText[] {
  if (!standard) return [];
  return [
    ...standard.conditions.map(({ text }, at): PlacedText => [`standard.conditions.${at}.text`, text]),
    ['standard.checks', standard.checks],
    ...standard.consequences.map((text, at): PlacedText => [`standard.consequences.${at}`, text]),
    ['standard.publicity', standard.publicity],
  ];
}

function ofLibrary({ library }: Pick<Item, 'library'>): readonly PlacedText[] {
  if (!library) return [];
  return [
    ...library.refusalReasons.map(({ text }, at): PlacedText => [`library.refusalReasons.${at}.text`, text]),
    ...library.conditions.map((text, at): PlacedText => [`library.conditions.${at}`, text]),
  ];
}

const given = (path: string, text: string | undefined): readonly PlacedText[] =>
  text === undefined ? [] : [[path, text]];

/** The English that a guide brings with it: its name, its rules and situations, and what it adds for its own texts. */
export const ownEnglish = ({ name, english, applies = [], situations = [], inEnglish = {} }: Told): EnglishWords => ({
  [name]: english,
  ...Object.fromEntries(applies.map((rule) => [rule.why, rule.english])),
  ...Object.fromEntries(situations.map((one) => [one.name, one.english])),
  ...inEnglish,
});
