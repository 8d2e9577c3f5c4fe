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
