/** 2027-02-08, 2027/2/8, 2027.2.8, 2027年2月8日. */
const DAY = /^(\d{4})[-/.年\p{Dash}](\d{1,2})[-/.月\p{Dash}](\d{1,2})日?$/u;

/**
 * Days that were pasted, one a line or parted by blanks or commas, as `YYYY-MM-DD` whichever usual way they were written in. What is
 * no day stays as it is: whoever checks it tells so.
 */
export function dayLines(text: string): readonly string[] {
  const entries = text.normalize('NFKC').split(/[\s\u200b\ufeff,、;]+/u);
  return entries.filter((entry) => entry !== '').map(dayText);
}

function dayText(entry: string): string {
  const [, year, month, date] = DAY.exec(entry) ?? [];
  return year === undefined ? entry : [year, month?.padStart(2, '0'), date?.padStart(2, '0')].join('-');
}
