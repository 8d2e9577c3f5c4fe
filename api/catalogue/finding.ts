import type { z } from 'zod';
import type { finding } from '../contract/catalogue-editions.ts';

/** What was found in the files of a catalogue: file, line, column, rule, words. */
export type Finding = z.infer<typeof finding>;
