import pg from 'pg';

/** Why a server did not let us in, by its code or that of the system. */
export type PossiblyCoded = Error & { readonly code?: string };

/** Connects to a server and leaves again, after `patienceMs` at the latest; undefined: it answered. */
export async function whyUnreachable(url: string, patienceMs = 5_000): Promise<PossiblyCoded | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error as PossiblyCoded;
  } finally {
    await client.end().catch(() => undefined);
  }
}
