import { useTexts } from '../../../texts/language.ts';

interface Length {
  readonly length: number;
  readonly unit: 'workingDays' | 'calendarDays';
}

/** A length of a guide in words; null: the item has none, zero: at once. */
export function useLength(): (length: Length | null) => string {
  const { guides } = useTexts().forAll;
  return (length) => {
    if (length === null) return guides.noLimit;
    return length.length === 0 ? guides.sameDay : guides[length.unit](length.length);
  };
}
