import { readdirSync, readFileSync } from 'node:fs';
import type { EnglishWords } from '../domain/catalogue/public-texts.ts';

/** Reads the English of every text of the built-in catalogue, by the Chinese text. */
export function readEnglish(): EnglishWords {
  const folder = new URL('./english/', import.meta.url);
  const files = readdirSync(folder).toSorted();
  return Object.assign(
    {},
    ...files.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as EnglishWords),
  );
}
