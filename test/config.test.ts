import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { readConfig } from '../config.ts';

const SETTINGS = {
  DATABASE_URL: 'postgres://localhost/quanlian',
  TEMPORAL_ADDRESS: 'localhost:7233',
  QUANLIAN_SECRET: 'ab'.repeat(32),
  QUANLIAN_PAYLOAD_KEYS: `1:${'cd'.repeat(32)}`,
};
const settingsWith = (address: string) => readConfig({ ...SETTINGS, QUANLIAN_PUBLIC_URL: address });

it('an address for the public that no browser could open stops the start, and does not fail every request', () => {
  for (const wrong of ['quanlian.example.cn', '', 'ftp://quanlian.example.cn', 'https://']) {
    expect(() => settingsWith(wrong)).toThrow('QUANLIAN_PUBLIC_URL is not an http or https address');
  }
  expect(settingsWith('https://quanlian.example.cn').publicUrl).toBe('https://quanlian.example.cn');
});

it('every setting of API and worker that the page of operating names reaches them in containers too', () => {
  const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const named = read('docs/operating.md').match(/`(?:QUANLIAN_[A-Z0-9_]*[A-Z0-9]|CLAMD_ADDRESS)(?=[`=])/g) ?? [];
  const given = read('docker-compose.yml').match(/^ {4}[A-Z0-9_]+(?=:)/gm) ?? [];
  const reached = new Set(given.map((name) => name.trim()));
  const missing = new Set(named.map((name) => name.slice(1)).filter((name) => !reached.has(name)));
  // of the image, of the launcher, of the command line, and one name for both sides of a queue
  const elsewhere = ['QUANLIAN_DATA', 'QUANLIAN_DEMO', 'QUANLIAN_ADMIN_KEY', 'QUANLIAN_TASK_QUEUE'];
  expect([...missing].toSorted()).toEqual(elsewhere.toSorted());
});
