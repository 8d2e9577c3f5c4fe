import type { Texts } from '../texts/texts.ts';

/** Who did something, and for whom if somebody was away (代理); without the second: for nobody but oneself. */
export const byWhom = (name: string, whom: string | null | undefined, { staff }: Pick<Texts, 'staff'>): string =>
  whom ? `${name}${staff.standingIn(whom)}` : name;
