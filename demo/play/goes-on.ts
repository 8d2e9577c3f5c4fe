import { createHash } from 'node:crypto';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Step } from '../story/step.ts';
import { momentOf } from './found-zone.ts';
import type { KnownStory, Progress } from './progress.ts';

/** By what this story is known again. */
export const knownBy = (story: readonly Step[]): KnownStory => ({
  steps: story.length,
  hash: createHash('sha256').update(JSON.stringify(story)).digest('hex'),
});

/**
 * Is there something of the story to play? Not in a zone whose clock has left its end behind: there people live on from it, whatever
 * a newer story tells besides, and also where the diary went with the account that kept it.
 * @throws Error if it was broken off and tells something else by now: its steps are counted, and others would be done or left out.
 */
export function goesOn({ done, story: begun }: Progress, story: readonly Step[], now: Instant | null): boolean {
  const end = story.at(-1);
  if (!end || done === story.length || (now !== null && now > momentOf(end.at))) return false;
  if (done === 0 || !begun || begun.hash === knownBy(story).hash) return true;
  if (done === begun.steps) return false;
  throw new Error(
    `the demonstration was broken off after ${done} of ${begun.steps} steps, and its story has been changed since: ` +
      'what is there stays as it is, and a new data folder has all of it',
  );
}
