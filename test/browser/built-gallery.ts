import { execFile } from 'node:child_process';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** The gallery of components, built to a temporary folder and served from there; `address` ends in a slash. */
export interface BuiltGallery {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the pages with the gallery in them (a process of its own: the bundler does not run inside a test's realm). */
export async function buildGallery(): Promise<BuiltGallery> {
  const folder = await mkdtemp(join(tmpdir(), 'gallery-'));
  const vite = ['node_modules/vite/bin/vite.js', 'build', 'web', '--mode', 'gallery', '--outDir', folder];
  await run(process.execPath, vite);
  const server = createServer((request, response) => void answer(folder, request.url ?? '/', response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  };
  return { address: addressOf(server), close };
}

function addressOf(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('not listening');
  return `http://127.0.0.1:${bound.port}/`;
}

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  const file = pathname.startsWith('/assets/') ? pathname : '/index.html';
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  response.end(await readFile(join(folder, file)));
}
