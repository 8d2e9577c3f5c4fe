import { moveClock } from './story/deeds.ts';
import { LANWEI } from './story/lanwei.ts';
import { OUTCOMES } from './story/outcomes.ts';
import { SEVERAL_ITEMS } from './story/several-items.ts';
import { PROJECT_PROMISE } from './story/project-promise.ts';
import type { Step } from './story/step.ts';
import { UNDER_WAY } from './story/under-way.ts';

const CHAPTERS: readonly Step[] = [...LANWEI, ...UNDER_WAY, ...SEVERAL_ITEMS, ...OUTCOMES, ...PROJECT_PROMISE];

/**
 * What happened in the demonstration zone, step by step in the order of time, up to Monday 2026-10-12, 08:35. Played by
 * the same acts that people use; each step is lawful at its moment.
 */
export const STORY: readonly Step[] = [
  ...CHAPTERS.toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at))),
  moveClock('10-12 08:35'),
];
