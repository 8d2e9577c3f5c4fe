import type { Client } from '../../api/contract/client.ts';
import type { People } from './people.ts';
import type { Diary } from './progress.ts';

/** On what the story is played: by whom, and where it is noted how far it came. */
export interface Stage {
  readonly admin: Client;
  readonly people: People;
  readonly diary: Diary;
}
