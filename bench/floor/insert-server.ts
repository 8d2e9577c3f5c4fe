import { randomUUID } from 'node:crypto';
import express from 'express';
import { z } from 'zod';
import { openPool } from '../../db/pool.ts';

/** What a filing cannot be cheaper than: Express, zod and one insert into the same durable database. */
const pool = openPool(process.env['DATABASE_URL'] ?? '', 16);
await pool.query('CREATE TABLE IF NOT EXISTS floor_insert (id text PRIMARY KEY, body jsonb NOT NULL)');

const body = z.strictObject({
  project: z.string(),
  items: z.array(z.strictObject({ item: z.string(), missing: z.array(z.string()) })),
  form: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  materials: z.array(z.strictObject({ material: z.string(), files: z.array(z.string()) })),
});

const app = express();
app.use(express.json());
app.post('/filings', async (request, response) => {
  const filing = body.parse(request.body);
  const id = randomUUID();
  await pool.query('INSERT INTO floor_insert (id, body) VALUES ($1, $2)', [id, JSON.stringify(filing)]);
  response.status(201).json({ id });
});
const server = app.listen(Number(process.env['FLOOR_PORT']), '127.0.0.1');
server.keepAliveTimeout = 75_000;
