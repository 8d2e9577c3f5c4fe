import type { Actor } from '../../../domain/case/actor.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import {
  openMembersOf,
  refuseJointVisit,
  type JointMemberCase,
  type JointVisit,
} from '../../../domain/project/joint-acceptance.ts';
import { file, wish, type Life } from '../case/builders.ts';
import { person } from '../case/commands.ts';

const filed = (code: string, bureau: string): Life =>
  file('2026-09-01T09:00', { item: { code: code as ItemCode, bureau } });
const accepted = (code: string, bureau: string): Life => filed(code, bureau).does('2026-09-02T09:00', wish.accept);

export const UMBRELLA = filed('A25', 'construction').state;
export const LEAD: Actor = person('reviewer');

const member = (life: Life): JointMemberCase => ({ id: life.state.item.code, state: life.state });

export const PLANNING = member(accepted('A25a', 'planning'));
export const LIGHTNING = member(accepted('A25e', 'construction'));
export const RECEIVED = member(filed('A25c', 'construction'));

/** Both departments go, on the day after the acceptance, and say something of each. */
export const VISIT: JointVisit = {
  on: '2026-09-03' as Day,
  officers: [
    { person: LEAD.person, name: '甲', bureaus: ['construction'] },
    { person: 'another', name: '乙', bureaus: ['planning'] },
  ],
  findings: [{ case: PLANNING.id }, { case: LIGHTNING.id }],
};

/** What the law says of such a visit to both members, on 2026-09-04. */
export const visit = (
  otherwise: Partial<JointVisit> = {},
  members: readonly JointMemberCase[] = [PLANNING, LIGHTNING],
  umbrella = UMBRELLA,
) =>
  refuseJointVisit(umbrella, openMembersOf(null, members), {
    visit: { ...VISIT, ...otherwise },
    by: LEAD,
    today: '2026-09-04' as Day,
  });

/** One way to every refusal of a joint site visit. */
export const REFUSED_OF_JOINT_VISITS = {
  'E-JOINT-VISIT-ITEM': () => visit({}, [PLANNING], filed('A26', 'construction').state),
  'E-JOINT-VISIT-NOBODY': () => visit({}, []),
  'E-JOINT-VISIT-EARLY': () => visit({}, [PLANNING, RECEIVED]),
  'E-JOINT-VISIT-DAY': () => visit({ on: '2026-09-05' as Day }),
  'E-JOINT-VISIT-ABSENT': () =>
    visit({ officers: VISIT.officers.map((one) => ({ ...one, bureaus: ['construction'] })) }),
  'E-JOINT-VISIT-MEMBER': () => visit({ findings: [...VISIT.findings, { case: 'another' }] }),
  'E-JOINT-VISIT-FINDINGS': () => visit({ findings: [{ case: PLANNING.id }] }),
} as const;
