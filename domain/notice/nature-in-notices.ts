import type { ItemNature } from '../catalogue/item.ts';
import { refusalOf, wordsOf } from '../paper/nature-words.ts';

type Word = 'granted' | 'refused' | 'what' | 'given';

/** How notices call what is granted or refused, by what the item is (673号 13); with a capital what begins a line. */
type NatureInNotices = Readonly<Record<Word | Capitalize<Word>, string>>;

const ENGLISH: Readonly<Record<ItemNature, Readonly<Record<Word, string>>>> = {
  permit: { granted: 'granted', refused: 'refused', what: 'permit', given: 'permit' },
  filing: { granted: 'recorded', refused: 'not put on record', what: 'record', given: 'record' },
  review: { granted: 'passed', refused: 'not passed', what: 'review', given: 'review' },
  confirmation: { granted: 'confirmed', refused: 'not confirmed', what: 'confirmation', given: 'confirmation' },
  registration: { granted: 'registered', refused: 'not registered', what: 'registration', given: 'registration' },
  contract: { granted: 'granted', refused: 'refused', what: 'contract', given: 'outcome' },
  notice: { granted: 'granted', refused: 'refused', what: 'notice', given: 'outcome' },
};

const NATURES = Object.keys(ENGLISH);

/** The nature that was told; what was told before natures were, and what says none, is of a permit. */
export const natureTold = (told: string | number | undefined): ItemNature =>
  NATURES.includes(String(told)) ? (told as ItemNature) : 'permit';

/** The words of a nature. */
export function natureInNotices(language: 'zh' | 'en', told: string | number | undefined): NatureInNotices {
  const nature = natureTold(told);
  return language === 'en' ? atTheStart(ENGLISH[nature]) : atTheStart(inChinese(nature));
}

const inChinese = (nature: ItemNature): Readonly<Record<Word, string>> => ({
  granted: nature === 'permit' ? '准予许可' : wordsOf({ nature }).granted,
  refused: refusalOf({ nature }),
  what: wordsOf({ nature }).what,
  given: wordsOf({ nature }).given,
});

const atTheStart = (words: Readonly<Record<Word, string>>): NatureInNotices => ({
  ...words,
  Granted: capital(words.granted),
  Refused: capital(words.refused),
  What: capital(words.what),
  Given: capital(words.given),
});

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
