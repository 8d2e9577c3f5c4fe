import { OVER } from '../../domain/case/over.ts';
import type { StatusCode } from '../../domain/case/state/upper.ts';
import { GRANTED, PERMITTED } from '../../domain/case/status.ts';

const among = (values: readonly string[]): string => `(${values.map((value) => `'${value}'`).join(', ')})`;
const has = (row: string, codes: readonly StatusCode[]): string =>
  `coalesce(${row}.status IN (${codes.join(', ')}), false)`;

/** Expression for a row of `case_row`: is the case over? As `isOver`. */
export const isOver = (row: string): string => `${row}.stage IN ${among(OVER)}`;

/** Is it still to be decided, filed ahead included? */
export const isOpen = (row: string): string => `${row}.stage NOT IN ${among(OVER)}`;

/** Was a permit granted, and not revoked? */
export const isPermitted = (row: string): string => has(row, PERMITTED);

/** May go on what waits for its item: a permit was granted, or none is needed? As `isGranted`. */
export const isGranted = (row: string): string => has(row, GRANTED);
