import { faultyInput } from './problem.ts';
import { FAULT } from '../contract/faults.ts';

/** A surrogate without its other half. */
const HALF = /\p{Surrogate}/u;

/** Deeper than anything that the contract asks, and shallow enough for every program that reads it after us. */
const DEEPEST = 40;

/**
 * PostgreSQL keeps neither a NUL nor half a character, and what lies too deep ends whoever walks through it. Refuses (422
 * `E-INPUT`) whatever holds one, by its field.
 */
export function requireStorable(value: unknown, path: readonly string[] = []): void {
  if (path.length > DEEPEST) {
    const field = path.slice(0, 3).join('.');
    throw faultyInput(field, FAULT.tooDeep);
  }
  if (typeof value === 'string' && (value.includes('\0') || HALF.test(value))) {
    const field = path.join('.');
    throw faultyInput(field, FAULT.notStorable);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    requireStorable(key, [...path, key]);
    requireStorable(part, [...path, key]);
  }
}
