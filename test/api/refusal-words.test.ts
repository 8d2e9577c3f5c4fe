import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { toldCodes } from '../../api/refusal-words.ts';
import { wordsOf } from '../../api/words.ts';

const sources = ['domain', 'api'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'refusal-words.ts')
    .map((name) => readFileSync(path.join(folder, name), 'utf8')),
);
const used = new Set(sources.flatMap((source) => source.match(/(?<=')E-[A-Z0-9-]+(?=')/g) ?? []));

it('every code that the system can answer has words of its own', () => {
  const told = new Set(toldCodes());
  expect([...used].filter((code) => !told.has(code))).toEqual([]);
});

it('no words are kept for a code that nothing answers', () => {
  expect(toldCodes().filter((code) => !used.has(code))).toEqual([]);
});

it('words take in the facts, and lists one by one', () => {
  const words = wordsOf({ code: 'E-ACCEPT-GAPS', facts: { missing: ['勘测定界成果', '界址图'] } });
  expect(words.title).toBe('材料不齐：勘测定界成果、界址图。');
  expect(words.meaning).toBe('没有任何改动，期限不受影响。');
});
