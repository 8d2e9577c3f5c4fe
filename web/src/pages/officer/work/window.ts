/** A line of a long list: its height is known before it is drawn. */
export interface Line {
  readonly height: number;
}

/** Which lines are drawn, and how much room those before and after them take. */
export interface Drawn {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The lines to draw for a view of `height` pixels scrolled to `top`, with some to spare on both sides. `tops`: where each line begins (`topsOf`).
 */
export function drawnLines(tops: readonly number[], view: { top: number; height: number }, spare = 12): Drawn {
  const whole = tops.at(-1) ?? 0;
  const first = Math.max(0, lastAtOrBefore(tops, view.top) - spare);
  const end = Math.min(tops.length - 1, lastAtOrBefore(tops, view.top + view.height) + 1 + spare);
  return { first, end, before: tops[first] ?? 0, after: whole - (tops[end] ?? whole) };
}

/** Where each line begins; one more than there are lines: the last is the height of all. */
export function topsOf(lines: readonly Line[]): readonly number[] {
  const tops = [0];
  for (const [at, line] of lines.entries()) tops.push((tops[at] ?? 0) + line.height);
  return tops;
}

function lastAtOrBefore(tops: readonly number[], place: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
