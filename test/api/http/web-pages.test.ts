import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { servePages } from '../../../api/http/web-pages.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'pages-'));
await mkdir(path.join(folder, 'assets'));
await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>全链</title>');
await writeFile(path.join(folder, 'assets', 'main-a1b2c3.js'), 'start()');
await writeFile(path.join(folder, 'mark.svg'), '<svg/>');
afterAll(() => rm(folder, { recursive: true, force: true }));
const app = express().use(servePages(folder));

it.each(['/', '/e/projects/42', '/s'])('%s is a page of the application, asked for anew each time', async (address) => {
  const response = await request(app).get(address).expect(200);
  expect(response.text).toContain('全链');
  expect(response.headers['cache-control']).toBe('no-cache');
});

it('what has a hash in its name is kept for a year', async () => {
  const response = await request(app).get('/assets/main-a1b2c3.js').expect(200);
  expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

it('what is named without a hash is asked for anew', async () => {
  const response = await request(app).get('/mark.svg').expect(200);
  expect(response.headers['cache-control']).toBe('no-cache');
});

it('a script of an older build is missing rather than a page', async () => {
  const { status } = await request(app).get('/assets/main-old.js');
  expect(status).toBe(404);
});

it('an address of the interface is never a page', async () => {
  const { status } = await request(app).get('/api/nothing');
  expect(status).toBe(404);
});
