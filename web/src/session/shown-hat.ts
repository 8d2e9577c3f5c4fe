import type { Me } from './person.ts';

/** The hat that this page shows, and on whom. Null: none was chosen here yet. */
let shown: { readonly person: string; readonly hat: string } | null = null;
let changing = 0;

/** From now on the page shows this hat, or none. */
export function showHat(me: Pick<Me, 'person' | 'hat'> | null): void {
  shown = me?.hat ? { person: me.person.id, hat: me.hat.id } : null;
}

/** Which hat the page shows, as a request names it; null: none. */
export const shownHat = (): string | null => shown && `${shown.person}/${shown.hat}`;

/** Sent with each request of the page: the server does nothing for whom the page does not show. */
export const shownHeaders = (): Readonly<Record<string, string>> => {
  const hat = shownHat();
  return hat === null ? {} : { 'x-acting-as': hat };
};

/** Does the session wear another hat than the page shows? That somebody wears none any more the page shows by itself. */
export const isAnotherHat = ({ person, hat }: Pick<Me, 'person' | 'hat'>): boolean =>
  shown !== null && (person.id !== shown.person || (hat !== null && hat.id !== shown.hat));

/** Puts another hat on in this page: what is under way with the one before says nothing of another window. */
export async function whileChanging(work: () => Promise<void>): Promise<void> {
  changing++;
  await work().finally(() => changing--);
}

export const isChanging = (): boolean => changing > 0;
