import pg from 'pg';

/** Something was done in a zone, and to an enterprise if it has one: a case, a complaint, a notice, a visit. */
export interface Change {
  readonly zone: string;
  readonly enterprise: string;
  /** Cases, projects and commitments that it is about; none where it is about none of them. */
  readonly things: readonly string[];
}

/** Told of each change; null: some may have been missed, and everything should be read anew. */
export type Heard = (change: Change | null) => void;

/** Tells its subscribers of changes as they are committed. Connected only while somebody listens. */
export interface ChangeHub {
  /** Listens until what it answers is called. */
  subscribe(heard: Heard): () => void;
}

const AGAIN_MS = 1000;

/** Opens a hub; a broken connection is opened again, and everybody is told to read anew. */
export function openChangeHub(databaseUrl: string): ChangeHub {
  const subscribers = new Set<Heard>();
  let client: pg.Client | null = null;
  const tell: Heard = (change) => subscribers.forEach((heard) => heard(change));
  const open = async (isAgain: boolean): Promise<void> => {
    if (client !== null || subscribers.size === 0) return;
    const next = new pg.Client({ connectionString: databaseUrl });
    client = next;
    next.on('notification', ({ payload = '' }) => tell(changeIn(payload)));
    next.on('error', () => undefined);
    next.on('end', () => lose(next));
    await next.connect();
    await next.query('LISTEN changed');
    if (isAgain) tell(null);
  };
  const tryOpen = (isAgain: boolean): void => void open(isAgain).catch(() => client && lose(client));
  const lose = (lost: pg.Client): void => {
    if (client !== lost) return;
    client = null;
    setTimeout(() => tryOpen(true), AGAIN_MS).unref();
  };
  return {
    subscribe(heard) {
      subscribers.add(heard);
      tryOpen(false);
      return () => {
        subscribers.delete(heard);
        if (subscribers.size > 0) return;
        const last = client;
        client = null;
        void last?.end().catch(() => undefined);
      };
    },
  };
}

function changeIn(payload: string): Change | null {
  const [zone, enterprise, ...things] = payload.split(' ');
  return zone && enterprise ? { zone, enterprise, things } : null;
}
