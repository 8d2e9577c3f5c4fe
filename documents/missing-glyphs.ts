import type { Paper } from '../domain/paper/paper.ts';
import { boldFace } from './fonts.ts';

/** What printers set where a character is missing. */
const MARK = '〓';

/**
 * Puts 〓 in the place of every character that the font lacks, so that none is silently blank, and names those
 * characters by code (U+20BB7), each once, in order. The font holds the 20,902 common ideographs; names of people and
 * places reach beyond them.
 */
export function markMissingGlyphs(paper: Paper): { readonly paper: Paper; readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const marked = mapTexts(paper, (text) => markText(text, missing));
  return { paper: marked, missing: [...missing] };
}

function markText(text: string, missing: Set<string>): string {
  const face = boldFace();
  let marked = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const known = character === '\n' || face.hasGlyphForCodePoint(codePoint);
    if (!known) missing.add(`U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
    marked += known ? character : MARK;
  }
  return marked;
}

/** Every text of a plain value, mapped; structure, numbers and nulls stay. */
function mapTexts<T>(value: T, map: (text: string) => string): T;
function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((part: unknown) => mapTexts(part, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapTexts<unknown>(part, map)]));
}
