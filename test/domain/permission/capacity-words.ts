import { APPLICANT_CAPACITIES, CAPACITIES, HEAD_CAPACITIES, OFFICER_CAPACITIES } from '../../../domain/case/actor.ts';

/** Words for several capacities at once, in the order in which they are looked for. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  all: CAPACITIES,
  applicants: APPLICANT_CAPACITIES,
  officers: OFFICER_CAPACITIES,
  heads: HEAD_CAPACITIES,
};

/** Capacities as a table writes them: groups that are whole first, then the others; `nobody`. */
export function wordsFor(capacities: readonly string[], groups = GROUPS): string {
  const words: string[] = [];
  let left = [...capacities];
  for (const [word, group] of Object.entries(groups))
    if (group.every((one) => left.includes(one))) {
      words.push(word);
      left = left.filter((one) => !group.includes(one));
    }
  return [...words, ...left].join(' ') || 'nobody';
}
