import { useTold } from '../../session/use-told.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';

/** What a standard asks of a figure. */
interface Asked {
  readonly direction: 'atLeast' | 'atMost';
  readonly limit: number;
  readonly unit: string;
}

/** How the figures of a standard are told in the language of the page: 480万元/亩, 480 × 10,000 CNY per mu. */
export interface ToldFigures {
  readonly limit: (asked: Asked) => string;
  /** A number with its unit, as answers have it. */
  readonly figure: (text: string) => string;
}

/** Tells the figures of a standard of this zone. */
export function useFigures(zone: string): ToldFigures {
  const { field } = useTexts().promise;
  const told = useTold(zone);
  const english = useLanguage() === 'en';
  const figure = (text: string): string => {
    const [, number = '', unit = ''] = /^([\d.]*)(.*)$/.exec(text) ?? [];
    return english ? `${number}${/^\d/.test(told(unit)) ? ' × ' : ' '}${told(unit)}` : text;
  };
  return {
    limit: ({ direction, limit, unit }) => [field[direction], figure(`${limit}${unit}`)].join(english ? ' ' : ''),
    figure,
  };
}
