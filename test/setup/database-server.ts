import pg from 'pg';

/** The database that every new one is copied from; global setup makes it and migrates it. */
export const TEMPLATE = 'quanlian_template';

/** The address of a database on the server that global setup started. */
export function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

/** Makes a database as a copy of another. */
export async function createDatabaseNamed(name: string, from: string): Promise<void> {
  await asAdministrator((client) => client.query(`create database ${name} template ${from}`));
}

/** Removes a database, whoever is still connected to it. */
export async function dropDatabaseNamed(name: string): Promise<void> {
  await asAdministrator((client) => client.query(`drop database if exists ${name} with (force)`));
}

async function asAdministrator(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env['QUANLIAN_TEST_POSTGRES'];
  if (url === undefined) throw new Error('global setup has not started PostgreSQL');
  return url;
}
