import type { Told } from '../session/use-told.ts';

/** What was filled in, as a page tells it: an option by its own words, an amount with its unit apart (`41600 m²`). */
export function valueText(value: string, told: Told): string {
  const whole = told(value);
  if (whole !== value) return whole;
  const [, amount, unit] = /^(-?[\d.,]+)(\D+)$/.exec(value) ?? [];
  if (amount === undefined || unit === undefined || told(unit) === unit) return value;
  return `${amount} ${told(unit)}`;
}
