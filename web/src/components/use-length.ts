import { useTexts } from '../texts/language.ts';

interface Length {
  readonly length: number;
  readonly unit: string;
}

/** A length of a guide in words; null: the item has none, zero: at once. */
export function useLength(): (length: Length | null) => string {
  const { guides } = useTexts().forAll;
  const { workingDays, calendarDays, months } = guides;
  const units: Readonly<Record<string, (n: number) => string>> = { workingDays, calendarDays, months };
  return (length) => {
    if (length === null) return guides.noLimit;
    return length.length === 0 ? guides.sameDay : (units[length.unit]?.(length.length) ?? '');
  };
}
