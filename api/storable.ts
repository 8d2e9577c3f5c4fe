import { Problem } from './problem.ts';

/** A surrogate without its other half. */
const HALF = /\p{Surrogate}/u;

/** PostgreSQL keeps neither a NUL nor half a character. Refuses (422 `E-INPUT`) whatever holds one, by its field. */
export function requireStorable(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'string' && (value.includes('\0') || HALF.test(value))) {
    const field = path.join('.');
    throw new Problem(422, { code: 'E-INPUT', field, facts: { message: '含有无法保存的字符', all: [field] } });
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    requireStorable(key, [...path, key]);
    requireStorable(part, [...path, key]);
  }
}
