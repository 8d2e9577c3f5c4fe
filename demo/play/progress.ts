import { ProblemError, type Client } from '../../api/contract/client.ts';
import { draftRoutes } from '../../api/contract/drafts.ts';

/** By what a story is known again: its length and the hash of its steps. */
export interface KnownStory {
  readonly steps: number;
  readonly hash: string;
}

/** How far the story has been played; kept as a draft of the demonstration's own, so that it goes on after a break. */
export interface Progress {
  /** Number of steps done. */
  readonly done: number;
  /** Of which story; absent: nothing is done, or it was begun before this was kept. */
  readonly story?: KnownStory;
  /** Ids of projects by their key, of cases by `PROJECT/ALIAS`, of files by `FIRM/MATERIAL`. */
  readonly projects: Readonly<Record<string, string>>;
  readonly cases: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

export const NOTHING_YET: Progress = { done: 0, projects: {}, cases: {}, files: {} };

const PARAMS = { subject: 'demonstration' };

export interface Diary {
  read(): Progress;
  write(progress: Progress): Promise<void>;
}

/** Opens the diary at where it was left. */
export async function openDiary(admin: Client): Promise<Diary> {
  const kept = await admin(draftRoutes.readDraft, { params: PARAMS }).catch((error: unknown) => {
    if (error instanceof ProblemError && error.problem.status === 404) return null;
    throw error;
  });
  const state = {
    progress: (kept?.content as unknown as Progress | undefined) ?? NOTHING_YET,
    version: kept?.version ?? 0,
  };
  return {
    read: () => state.progress,
    async write(progress) {
      const body = { content: progress as never, version: state.version };
      const { version } = await admin(draftRoutes.putDraft, { params: PARAMS, body });
      Object.assign(state, { progress, version });
    },
  };
}
