/** Names in a row; where not all of `count` were told, how many there are. */
export function someOf(
  names: readonly string[],
  count: number,
  tellMore: (shown: string, count: number) => string,
): string {
  const shown = names.join('、');
  return names.length < count ? tellMore(shown, count) : shown;
}
