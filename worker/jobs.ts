import type { ActivityDeps } from '../activities/deps.ts';
import { renderPaper } from '../activities/render-paper.ts';
import type { Config } from '../config.ts';
import type { Press } from '../documents/press.ts';
import type { BlobStore } from '../files/blob-store.ts';
import type { RelayJob } from './relay.ts';

/** What the relay works with. */
interface Parts extends ActivityDeps {
  readonly blobs: BlobStore;
  readonly press: Press;
}

/** All that the record asks to be done elsewhere. */
export function jobsOf(config: Config, parts: Parts): readonly RelayJob[] {
  const lives = [...jobsOfCases(parts), ...jobsOfProjects(parts)];
  return config.holdPapers ? lives : [...lives, renderJob(config, parts)];
}

function jobsOfCases({ cases }: Parts): readonly RelayJob[] {
  const takeUp: RelayJob = {
    kind: 'takeUpCase',
    sideBySide: 2,
    // A case just received has days before anything happens by itself, and an act starts what has not been taken up.
    givesWay: true,
    work: (row) => cases.takeUp({ caseId: row.key, practice: row.practice }),
  };
  const wake: RelayJob = {
    kind: 'wakeCase',
    sideBySide: 4,
    // `CASE@calendar-VERSION`: once for each calendar that moved its next moment.
    work: (row) => cases.wake({ caseId: row.key.split('@')[0] ?? '', practice: row.practice }, row.key),
  };
  return [takeUp, wake];
}

function jobsOfProjects({ commitments, joints }: Parts): readonly RelayJob[] {
  const takeUp: RelayJob = {
    kind: 'takeUpCommitment',
    sideBySide: 2,
    givesWay: true,
    work: (row) => commitments.takeUp({ commitmentId: row.key, practice: row.practice }),
  };
  const wake: RelayJob = {
    kind: 'wakeCommitment',
    sideBySide: 2,
    work: (row) => commitments.wake({ commitmentId: row.key.split('@')[0] ?? '', practice: row.practice }, row.key),
  };
  const wakeJoint: RelayJob = { kind: 'wakeJoint', sideBySide: 2, work: (row) => joints.wake(row.key) };
  return [takeUp, wake, wakeJoint];
}

function renderJob({ secret, publicUrl }: Config, { pool, blobs, press }: Parts): RelayJob {
  const rendering = { pool, blobs, press, secret, publicUrl };
  return { kind: 'renderPaper', sideBySide: 2, work: (row) => renderPaper(rendering, row.key) };
}
