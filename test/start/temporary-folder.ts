import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';

/** An empty folder, removed after the file's last test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'quanlian-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
