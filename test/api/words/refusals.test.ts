import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { lookup, toldCodes } from '../../../api/words/refusals/lookup.ts';
import { wordsOf } from '../../../api/words/words.ts';

const sources = ['domain', 'api'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('words/refusals/'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8')),
);
const used = new Set(sources.flatMap((source) => source.match(/(?<=')E-[A-Z0-9-]+(?=')/g) ?? []));

const named = ['domain/refusal-code.ts', 'domain/refusal-code-of-desk.ts'].flatMap(
  (file) => readFileSync(file, 'utf8').match(/(?<=\| ')E-[A-Z0-9-]+(?=')/g) ?? [],
);

/** Tests of the words of all codes reach none of them. */
const OF_ALL_CODES = ['refusals.test.ts', 'refusal-list.test.ts'];

it.each(['zh', 'en'] as const)('every code that the system can answer has words of its own in %s', (language) => {
  const told = new Set(toldCodes(language));
  expect(named.length).toBeGreaterThan(40);
  expect([...used, ...named].filter((code) => !told.has(code))).toEqual([]);
});

it.each(['zh', 'en'] as const)('they say what happened and what to do, in sentences, in %s', (language) => {
  for (const code of toldCodes(language)) {
    const { title, remedy, meaning } = lookup(code, language);
    expect([code, [title, remedy, meaning].every((text) => /[。.}]$/.test(text))]).toEqual([code, true]);
  }
});

it('both languages tell the same facts', () => {
  const facts = (code: string, language: 'zh' | 'en') => {
    const { title, remedy } = lookup(code, language);
    return [...new Set(`${title}${remedy}`.match(/\{\w+\}/g) ?? [])].toSorted();
  };
  for (const code of toldCodes('en')) expect([code, facts(code, 'en')]).toEqual([code, facts(code, 'zh')]);
});

it.each(['zh', 'en'] as const)('no words are kept for a code that nothing answers, in %s', (language) => {
  expect(toldCodes(language).filter((code) => !used.has(code))).toEqual([]);
});

it('every code is named by a test that meets it', () => {
  const met = new Set(
    readdirSync('test', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|json)$/.test(name) && !OF_ALL_CODES.includes(path.basename(name)))
      .flatMap((name) => readFileSync(path.join('test', name), 'utf8').match(/\bE-[A-Z0-9]+(?:-[A-Z0-9]+)*/g) ?? []),
  );
  expect([...new Set([...toldCodes('zh'), ...named])].filter((code) => !met.has(code))).toEqual([]);
});

it('words take in the facts, and lists one by one', () => {
  const words = wordsOf({ code: 'E-ACCEPT-GAPS', facts: { missing: ['勘测定界成果', '界址图'] } });
  expect(words.title).toBe('材料不齐：勘测定界成果、界址图。');
  expect(words.meaning).toBe('没有任何改动，期限不受影响。');
});
