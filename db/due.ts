/**
 * The condition under which something put off is taken up again, by the machine's clock. A moment further ahead than the
 * longest pause that is ever made was set down before that clock was put back, and would else be waited for that long. A minute
 * more is allowed: whoever began to look a moment before another one took it in hand reckons from the earlier moment.
 */
export const isDue = (column: string, longestPause: string): string =>
  `(${column} <= now() OR ${column} > now() + interval '${longestPause}' + interval '1 minute')`;
