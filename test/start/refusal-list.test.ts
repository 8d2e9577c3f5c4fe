import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { toldCodes } from '../../api/words/refusals/lookup.ts';
import { refusalList } from '../../start/refusal-list.ts';

it('tells the refusals in docs/refusals.md as they are (npm run docs:refusals writes it)', async () => {
  expect(await refusalList(process.cwd())).toBe(await readFile('docs/refusals.md', 'utf8'));
});

it('names every code once, with the article that the sources give', async () => {
  const list = await refusalList(process.cwd());
  const heads = list.split('\n').filter((line) => line.startsWith('## '));
  expect(heads.map((head) => head.split(' ')[1])).toEqual(toldCodes().toSorted());
  expect(heads).toContain('## E-CORRECTION-SECOND · 许可法 32(4) · 许可法 72(4)');
  expect(heads).toContain('## E-RIGHT · 许可法 22 · 许可法 24 · 许可法 46 · 许可法 47');
  expect(heads).toContain('## E-TASK-CLAIMED');
});
