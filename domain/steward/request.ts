import { refuse, type Refusal } from '../refusal.ts';

/** 帮办代办申请: an enterprise asks the zone for a steward for one of its projects. It is answered once, or taken back. */
export interface StewardRequest {
  readonly answer: object | null;
}

/** May the enterprise ask now? One request of a project is open at a time. `null`: it may. */
export const refuseAsking = (ofProject: readonly StewardRequest[]): Refusal | null =>
  ofProject.some(({ answer }) => answer === null) ? refuse('E-STEWARD-ASKED') : null;

/** Who would be named, as the zone knows the person. */
export interface Nominee {
  /** Is (s)he a steward of the zone today? */
  readonly steward: boolean;
  /** Numbers of the project's cases in which (s)he works or worked for the zone. */
  readonly officerIn: readonly string[];
}

/**
 * May this request be answered so: with a steward of the zone who is no officer in the project, or, null, with nobody? `null`: it
 * may.
 */
export function refuseStewardAnswer({ answer }: StewardRequest, nominee: Nominee | null): Refusal | null {
  if (answer !== null) return refuse('E-STEWARD-ANSWERED');
  if (nominee === null) return null;
  if (!nominee.steward) return refuse('E-STEWARD-NONE', { field: 'steward' });
  return nominee.officerIn.length > 0
    ? refuse('E-STEWARD-OFFICER', { article: '公务员法 76(3)', field: 'steward', facts: { cases: nominee.officerIn } })
    : null;
}
