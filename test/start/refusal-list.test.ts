import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { toldCodes } from '../../api/refusal-words.ts';
import { refusalList } from '../../start/refusal-list.ts';

it('docs/refusals.md tells the refusals as they are (npm run docs:refusals writes it)', async () => {
  expect(await refusalList(process.cwd())).toBe(await readFile('docs/refusals.md', 'utf8'));
});

it('it names every code once, with the article that the sources give', async () => {
  const list = await refusalList(process.cwd());
  const rows = list.split('\n').filter((line) => line.startsWith('| `E-'));
  expect(rows.length).toBe(toldCodes().length);
  expect(rows.find((line) => line.includes('`E-CORRECTION-SECOND`'))).toContain('| 许可法 32(4)、许可法 72(4) |');
  expect(rows.find((line) => line.includes('`E-SERVICE-NOTHING`'))).toContain('许可法 44');
});
