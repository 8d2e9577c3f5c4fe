const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** A whole number from 0 to 9999 in Chinese numerals, as articles of law are counted: 20 → 二十, 102 → 一百零二. */
export function spellNumber(n: number): string {
  if (n === 0) return '零';
  const digits = String(n).split('').map(Number);
  const text = digits.map((digit, at) => spellDigit(digit, digits.length - at - 1)).join('');
  return text.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

function spellDigit(digit: number, place: number): string {
  return digit === 0 ? '零' : `${DIGITS[digit] ?? ''}${PLACES[place] ?? ''}`;
}
