import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readJson, type Segment } from '../../../../domain/catalogue/edition/json-text.ts';

/** Every path of a value, its own included. */
function pathsOf(value: unknown, path: readonly Segment[] = []): readonly (readonly Segment[])[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((part, at) => pathsOf(part, [...path, at]))];
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

/** The value with another one put at a path. */
function put(value: unknown, [head, ...rest]: readonly Segment[], other: unknown): unknown {
  if (head === undefined) return other;
  const parts = Array.isArray(value) ? [...(value as unknown[])] : Object.entries(value as object);
  if (Array.isArray(value)) return parts.map((part, at) => (at === head ? put(part, rest, other) : part));
  const entries = parts as [string, unknown][];
  return Object.fromEntries(entries.map(([key, part]) => [key, key === head ? put(part, rest, other) : part]));
}

const MARK = '\u2020mark\u2020';

/** The line on which the value at a path stands: that of a mark put in its place. What stands before it does not change. */
const lineOfMark = (value: unknown, path: readonly Segment[], indent: number): number =>
  JSON.stringify(put(value, path, MARK), null, indent)
    .split(JSON.stringify(MARK))[0]
    ?.split('\n').length ?? 0;

const documents = fc.jsonValue({ maxDepth: 4 });

describe('a JSON text', () => {
  it('is read as the platform reads it, and every path stands on the line of its value', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const read = readJson(text);
        expect(read.faults).toEqual([]);
        expect(read.value).toEqual(JSON.parse(text));
        for (const path of pathsOf(value)) expect(read.placeOf(path).line).toBe(lineOfMark(value, path, indent));
      }),
    );
  });

  it('is refused exactly where the platform refuses it', () => {
    const broken = fc.tuple(
      documents,
      fc.nat(),
      fc.constantFrom('', '"', '}', ']', ',', ':', '\\', '0', 'x', '\n', '-'),
    );
    fc.assert(
      fc.property(broken, ([value, place, instead]) => {
        const text = JSON.stringify(value, null, 1);
        const at = place % text.length;
        const other = text.slice(0, at) + instead + text.slice(at + 1);
        const { faults } = readJson(other);
        expect(faults.some(({ rule }) => rule === 'J-SYNTAX')).toBe(!isJson(other));
      }),
    );
  });

  it.each<[string, string, { line: number; column: number; found: string }]>([
    ['a comma too many', '{\n  "a": 1,\n}', { line: 3, column: 1, found: '}' }],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', { line: 3, column: 3, found: '"' }],
    ['an end too early', '{\n  "a": [1,\n', { line: 3, column: 1, found: '' }],
    ['a word', '{ "a": yes }', { line: 1, column: 8, found: 'y' }],
    ['a string over two lines', '["a\nb"]', { line: 1, column: 4, found: '\n' }],
    ['lines of another system', '{\r\n\r\n"a" 1}', { line: 3, column: 5, found: '1' }],
    ['nothing', '', { line: 1, column: 1, found: '' }],
    ['more than one value', '1 2', { line: 1, column: 3, found: '2' }],
  ])('tells the place of %s', (_, text, place) => {
    expect(readJson(text).faults).toEqual([{ rule: 'J-SYNTAX', ...place }]);
  });

  it('tells of a key that stands twice, of which one would be lost', () => {
    const { faults, value } = readJson('{"a": 1,\n "b": 2,\n "a": 3}');
    expect(faults).toEqual([{ rule: 'J-KEY-TWICE', found: 'a', line: 3, column: 2 }]);
    expect(value).toEqual({ a: 3, b: 2 });
  });

  it('is refused when it is nested beyond reason', () => {
    expect(readJson('['.repeat(100_000)).faults.map(({ rule }) => rule)).toEqual(['J-DEEP']);
  });

  it('tells where a missing part would be, and where a name stands', () => {
    const read = readJson('{\n  "a": {\n    "b": 1\n  }\n}');
    expect(read.placeOf(['a', 'c', 'd'])).toEqual({ line: 2, column: 8 });
    expect(read.keyPlaceOf(['a', 'b'])).toEqual({ line: 3, column: 5 });
    expect(read.placeOf(['x'])).toEqual({ line: 1, column: 1 });
  });

  it('may begin with the mark of its encoding', () => {
    expect(readJson('\uFEFF{"a": 1}')).toMatchObject({ value: { a: 1 }, faults: [] });
  });

  it('keeps a name that objects have of themselves', () => {
    expect(Object.keys(readJson('{"__proto__": 1}').value as object)).toEqual(['__proto__']);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
