import type { Wish } from '../../../domain/case/command.ts';
import { ENTERED } from './builders.ts';

/** Papers that somebody brings to the window, where `clerk` enters them, standing in for `absent`. */
export const brings = (...materials: readonly string[]): Wish => ({
  kind: 'handIn',
  materials,
  files: [],
  counter: ENTERED,
});
