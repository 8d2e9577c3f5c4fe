import type { Texts } from '../texts/texts.ts';

/** Names in a row; where not all of `count` were told, how many there are. */
export function someOf(names: readonly string[], count: number, { home, desk }: Pick<Texts, 'home' | 'desk'>): string {
  const shown = home.listed(names);
  return names.length < count ? desk.admin.someOf(shown, count) : shown;
}
