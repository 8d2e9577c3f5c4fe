import type { Me } from './person.ts';

/** Between the pages of this application in one browser; no other site hears it. */
const CHANNEL = 'quanlian-confirmed';

type Until = NonNullable<Me['confirmedUntil']>;

/** Tells the page that waits for it that its person may sign now. */
export function tellConfirmed(until: Until): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(until);
  channel.close();
}

/** Hears of it from the window in which it was done; answers what ends the listening. */
export function hearConfirmed(heard: (until: Until) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<Until>) => heard(data));
  return () => channel.close();
}
