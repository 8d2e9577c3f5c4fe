import type { z } from 'zod';
import type { finding } from '../contract/catalogue-editions.ts';

/** What was found in the files of a catalogue: file, line, column, rule, words. */
export type Finding = z.infer<typeof finding>;

/** What a refusal of files says in one sentence: how many faults, and the first twenty with file, line and rule. */
export const factsOfFaults = (faults: readonly Finding[]) => ({
  count: faults.length,
  all: faults.slice(0, 20).map((one) => `${one.file}:${one.line} ${one.rule} ${one.text}`),
});
