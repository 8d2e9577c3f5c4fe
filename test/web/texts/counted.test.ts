import { describe, expect, it } from '@jest/globals';
import { en } from '../../../web/src/texts/en.ts';

const NOUNS =
  'days|items|points|files|cases|pages|copies|materials|tasks|projects|months|years|papers|rows|events|limits|visits|requests|entries|bureaus|conditions|roles|sessions|steps|characters|enterprises|commitments|codes|opinions|times|fields|answers';
const ONE_OF_MANY = new RegExp(`\\b1 (?:[a-z-]+ )?(?:${NOUNS})\\b`);

/** With one of everything, as numbers or, where a sentence wants a name first or last, beside one. */
const ARGUMENTS = [
  [1, 1, 1, 1, 1, 1],
  ['A', 1, 1, 1, 1],
  ['A', 'B', 1, 1, 1],
  [1, 'A', 'B', 'C'],
];

function sentencesOf(table: object, place: string): readonly string[] {
  return Object.entries(table).flatMap(([name, word]: [string, unknown]) => {
    if (typeof word === 'function') return toldBy(word).map((text) => `${place}.${name}: ${text}`);
    return typeof word === 'object' && word !== null ? sentencesOf(word, `${place}.${name}`) : [];
  });
}

/** What a function of the table says; of what is neither number nor name it is not asked. */
function toldBy(word: Function): readonly string[] {
  return ARGUMENTS.flatMap((given) => {
    try {
      const told: unknown = word(...given);
      return typeof told === 'string' ? [told] : [];
    } catch {
      return [];
    }
  });
}

describe('the English of the pages', () => {
  const sentences = sentencesOf(en, 'en');

  it('has sentences that count', () => {
    expect(sentences.filter((text) => /\b1 working day\b/.test(text)).length).toBeGreaterThan(10);
  });

  it('says one of a thing in the singular', () => {
    expect(sentences.filter((text) => ONE_OF_MANY.test(text))).toEqual([]);
  });

  it('says days in words, and names the months', () => {
    expect(sentences.filter((text) => /\d (?:wd|d)\b/.test(text))).toEqual([]);
    expect(en.case.units).toEqual({ workingDays: 'working days', calendarDays: 'days', months: 'months' });
    expect([en.date.month(2026, 9, true), en.date.month(2026, 10, false)]).toEqual(['Sep 2026', 'Oct']);
  });
});
