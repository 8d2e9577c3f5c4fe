/** In what capacity somebody acts. `system` is the law itself: what happens at a moment without anybody's act. */
export type Capacity =
  | 'legalRepresentative'
  | 'staff'
  | 'agent'
  | 'window'
  | 'reviewer'
  | 'approver'
  | 'inspector'
  | 'hearingChair'
  | 'organHead'
  | 'principalHead'
  | 'govHead'
  | 'zoneHead'
  | 'thirdParty'
  | 'creditOffice'
  | 'supervisor'
  | 'admin'
  | 'system';

/** Who acts: a person, in one capacity, for one unit (bureau or enterprise). */
export interface Actor {
  readonly person: string;
  readonly name: string;
  readonly capacity: Capacity;
  readonly unit: string;
}

export const SYSTEM: Actor = { person: 'system', name: '系统', capacity: 'system', unit: 'system' };
