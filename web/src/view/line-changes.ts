/** What changed between two texts, line by line: lines that are gone and lines that have come, each as often as it did. */
export interface LineChanges {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Compares without regard to where a line stands: what only moved on its page has not changed. */
export const lineChanges = (before: readonly string[], after: readonly string[]): LineChanges => ({
  gone: without(before, after),
  come: without(after, before),
});

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(plain(line), (left.get(plain(line)) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(plain(line)) ?? 0;
    left.set(plain(line), count - 1);
    return count <= 0;
  });
}

const plain = (line: string): string => line.replaceAll(/\s+/g, '');
