import pg from 'pg';

/** How the driver ends a connection that was not made in time. */
const TIMED_OUT = /timeout expired/;

/** Is there a server at `url` that neither lets somebody in within this time nor refuses? It is asked on a connection of its own. */
export async function databaseHangs(url: string, patienceMs: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return false;
  } catch (error) {
    return error instanceof Error && TIMED_OUT.test(error.message);
  } finally {
    void client.end().catch(() => undefined);
  }
}
