import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { wordingsOf } from '../../../domain/law/citation.ts';
import { knownLaws } from '../../../domain/law/laws.ts';

const PLACES = [
  'domain',
  'api',
  'catalogue/items',
  'demo',
  'test/cases',
  'db',
  'workflows',
  'activities',
  'documents',
  'web/src',
];
const SOURCE = /\.(?:ts|tsx|json|sql)$/;

/** Articles as they are written: a law's short name, a number, perhaps a paragraph. Numbers of notices (`国办发明电〔2024〕12号`) are none. */
const laws = knownLaws.filter((law) => !law.startsWith('GB')).toSorted((a, b) => b.length - a.length);
const ARTICLE = new RegExp(`(?:${laws.join('|')}) \\d+(?:\\(\\d+\\))?`, 'g');
const WHOLE = /(?<=article: ')[^' ]+(?=')|GB\/T 40058|GB 32100/g;

const files = PLACES.flatMap((place) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => SOURCE.test(name) && !name.endsWith('.test.ts'))
    .map((name) => path.join(place, name)),
).filter((file) => !file.includes('node_modules') && !file.startsWith(path.join('domain', 'law')));

const named = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return [...(text.match(ARTICLE) ?? []), ...(text.match(WHOLE) ?? [])].map((article) => `${article} · ${file}`);
});

it('no article is named anywhere that is not known', () => {
  expect(named.length).toBeGreaterThan(200);
  expect(named.filter((one) => wordingsOf(one.split(' · ')[0] ?? '').length === 0)).toEqual([]);
});

it('no law is named by a short name that is not known', () => {
  const written = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,5}(?:法|条例|法典|办法) \d+(?:\(\d+\))?/g;
  const unknown = files.flatMap((file) => readFileSync(file, 'utf8').match(written) ?? []);
  expect(unknown.filter((article) => wordingsOf(article).length === 0)).toEqual([]);
});
