import type { CaseIn, Case } from '../case/case.ts';
import type { Actor } from '../case/actor.ts';
import { refuseFewerThanTwo } from '../case/officers.ts';
import type { ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { overlap, type Covered } from './works.ts';

/** 竣工联合验收: the item whose members are visited together and told in one paper (722号 42). */
const UMBRELLA = 'A25';

/** Its members are numbered beneath it (A25a 规划核实 … A25e 防雷). */
export const isJointMember = (code: ItemCode): boolean => code.startsWith(UMBRELLA) && code !== UMBRELLA;

/** Is a case the joint acceptance itself? */
export const isJointAcceptance = (c: Pick<Case, 'item'>): boolean => c.item.code === UMBRELLA;

/** A case of the same project beneath the joint acceptance. */
export interface JointMemberCase {
  readonly id: string;
  readonly state: Case;
}

/** One visit as it is to be recorded: the day, who was there and for which departments, and what was found of each member. */
export interface JointVisit {
  readonly on: Day;
  readonly officers: readonly { readonly person: string; readonly name: string; readonly bureaus: readonly string[] }[];
  readonly findings: readonly { readonly case: string }[];
}

/** A member that can be visited now. */
export interface VisitedMember extends JointMemberCase {
  readonly state: CaseIn<'accepted'>;
}

/**
 * The members of a joint acceptance: cases of its items that are still open and of works that it covers. What is decided or
 * ended keeps its own end.
 */
export const openMembersOf = <M extends JointMemberCase>(works: Covered, cases: readonly M[]): readonly M[] =>
  cases.filter(
    ({ state }) =>
      isJointMember(state.item.code) &&
      state.stage !== 'decided' &&
      state.stage !== 'closed' &&
      overlap(works, state.works ?? null),
  );

/** Those of them that are under review. */
export const visitable = (members: readonly JointMemberCase[]): readonly VisitedMember[] =>
  members.filter((member): member is VisitedMember => member.state.stage === 'accepted');

/**
 * May one visit be recorded as the site check of all members? All open ones must be accepted, each is told what was found of it,
 * its department was there, and two officers were (许可法 34(3)). `null`: it may.
 */
export function refuseJointVisit(
  umbrella: Case,
  members: readonly JointMemberCase[],
  { visit, by, today }: { readonly visit: JointVisit; readonly by: Actor; readonly today: Day },
): Refusal | null {
  return (
    refuseOccasion(umbrella, members) ??
    refuseDay(visit.on, visitable(members), today) ??
    refuseFewerThanTwo(visit.officers, by) ??
    refuseAbsent(visit, visitable(members)) ??
    refuseFindings(visit, visitable(members))
  );
}

function refuseOccasion(umbrella: Case, members: readonly JointMemberCase[]): Refusal | null {
  if (!isJointAcceptance(umbrella))
    return refuse('E-JOINT-VISIT-ITEM', { article: '722号 42', facts: { item: umbrella.item.code } });
  if (umbrella.stage === 'closed') return refuse('E-CASE-ENDED');
  if (members.length === 0) return refuse('E-JOINT-VISIT-NOBODY', { article: '722号 42' });
  const early = members.filter(({ state }) => state.stage !== 'accepted');
  return early.length > 0
    ? refuse('E-JOINT-VISIT-EARLY', { article: '许可法 34(3)', facts: { items: codesOf(early) } })
    : null;
}

/** An application is checked after it was accepted, and what has not been yet was not found. */
function refuseDay(on: Day, members: readonly VisitedMember[], today: Day): Refusal | null {
  const from = members.map(({ state }) => state.acceptance.on).reduce((last, day) => (day > last ? day : last));
  return on < from || on > today
    ? refuse('E-JOINT-VISIT-DAY', { article: '许可法 34(3)', field: 'on', facts: { from, until: today } })
    : null;
}

/** Each organ decides its own member and must have seen it by its own officer. */
function refuseAbsent({ officers }: JointVisit, members: readonly VisitedMember[]): Refusal | null {
  const there = new Set(officers.flatMap(({ bureaus }) => bureaus));
  const absent = members.filter(({ state }) => !there.has(state.item.bureau));
  return absent.length > 0
    ? refuse('E-JOINT-VISIT-ABSENT', { article: '许可法 34(3)', field: 'officers', facts: { items: codesOf(absent) } })
    : null;
}

function refuseFindings({ findings }: JointVisit, members: readonly VisitedMember[]): Refusal | null {
  const told = findings.map((one) => one.case);
  const stranger = told.findIndex((id, at) => !members.some((one) => one.id === id) || told.indexOf(id) !== at);
  if (stranger >= 0) return refuse('E-JOINT-VISIT-MEMBER', { field: `findings.${stranger}.case` });
  const untold = members.filter(({ id }) => !told.includes(id));
  return untold.length > 0
    ? refuse('E-JOINT-VISIT-FINDINGS', { field: 'findings', facts: { items: codesOf(untold) } })
    : null;
}

const codesOf = (members: readonly JointMemberCase[]): string => members.map(({ state }) => state.item.code).join('、');
