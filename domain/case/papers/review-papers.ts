import { doneBy } from '../actor.ts';
import { STATUTORY_PAUSE_KINDS, type PauseKind, type Signer } from '../../clock/clock.ts';
import { dayOf, type Instant } from '../../clock/instant.ts';
import { isProvisional } from '../../clock/calendar.ts';
import type { Day } from '../../clock/day.ts';
import { dueOf } from '../../clock/project-clock.ts';
import { jointClock, memberOf } from '../../project/joint.ts';
import { wordsOf } from '../../paper/nature-words.ts';
import { PROCEDURE_NAMES } from '../../paper/procedure-names.ts';
import type { Case, CaseIn, ClockName } from '../case.ts';
import { capOf, clockOf, lastExcluded, plannedEnd, stopsFrom } from '../clocks-of.ts';
import type { EventOf } from '../event.ts';
import type { Procedure } from '../state/review.ts';
import { articleOfProcedure, deadlineOf, noticePeriod } from './deadlines.ts';
import { nameMaterials } from './intake-papers.ts';
import { caseFactsOf, type Dossier, type PaperDraft } from './dossier.ts';

const SIGNER_NAMES: Readonly<Record<Signer, string>> = {
  organHead: '本机关负责人',
  principalHead: '本机关主要负责人',
  govHead: '本级人民政府负责人',
  zoneHead: '管理委员会负责人',
  issuingOrgan: '发证机关',
};

const LIMIT_NAMES = { promised: '承诺办理时限', statutory: '法定办理时限' } as const;

/** 特别程序告知书; publicity is not one (许可法 45). */
export function onProcedureStarted(
  before: Case,
  after: CaseIn<'accepted'>,
  event: EventOf<'procedureStarted'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const procedure = after.procedures.at(-1);
  if (event.kind === 'publicity' || !procedure) return [];
  return [
    {
      ...caseFactsOf(dossier, event.at),
      kind: 'procedureNotice',
      procedure: PROCEDURE_NAMES[event.kind],
      article: stops(after, event.kind) ? (articleOfProcedure(event.kind, dossier.item) ?? '许可法 45') : null,
      startsOn: procedure.began ?? procedure.noticeOn,
      stopsAfter: stopsFrom(procedure),
      plannedDays: procedure.days,
      plannedEnd: plannedEnd(procedure, dossier.calendar),
      ...capTold(after, procedure, dossier),
      ...movesOf([before, after], event.at, dossier),
    },
  ];
}

/** The eight of 许可法 45 stop every limit, the others those of an item whose own law or zone says so. */
const stops = ({ item }: Case, kind: PauseKind): boolean =>
  [...STATUTORY_PAUSE_KINDS, ...(item.alsoPausedBy ?? [])].some((one) => one === kind);

function capTold(c: Case, procedure: Procedure, { calendar }: Dossier) {
  const [days, through] = [capOf(c, procedure), lastExcluded(c, procedure, calendar)];
  return days === undefined || through === null ? {} : { cap: { days, through } };
}

/** The limits that run, apart by whether the procedure moves their last day. */
function movesOf(states: readonly [Case, Case], at: Instant, dossier: Dossier) {
  const { calendar } = dossier;
  const days = (dueFor: (c: Case) => Day | null, name: string) => {
    const [was, is] = states.map(dueFor);
    return was && is ? [{ name, before: was, after: is }] : [];
  };
  const limits = [
    ...days((c) => dueOn(c, 'statutory', at, calendar), LIMIT_NAMES.statutory),
    ...days((c) => dueOn(c, 'promised', at, calendar), LIMIT_NAMES.promised),
    ...days((c) => dueTogether(c, dossier, at), '联合办理时限'),
  ];
  return {
    ...(limits.some(({ after }) => isProvisional(dossier.calendar, after)) ? { provisional: true as const } : {}),
    stopped: limits.filter(({ before, after }) => before !== after),
    unmoved: limits.flatMap(({ name, before, after }) => (before === after ? [{ name, due: after }] : [])),
  };
}

function dueOn(c: Case, name: ClockName, at: Instant, calendar: Dossier['calendar']) {
  const clock = clockOf(c, name, calendar, dayOf(at));
  return clock ? dueOf(clock, calendar) : null;
}

/** The last day of the common limit with this case as it stands (许可法 42(2), 45); null: none runs. */
function dueTogether(c: Case, { together, calendar }: Dossier, at: Instant): Day | null {
  if (!together) return null;
  const clock = jointClock({ ...together, members: [...together.members, memberOf(c)] }, calendar, dayOf(at));
  return clock && clock.end === undefined ? dueOf(clock, calendar) : null;
}

/** 延长审查期限告知书 (许可法 42). */
export function onExtended(
  before: Case,
  after: Case,
  event: EventOf<'extended'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const on = dayOf(event.at);
  const [original, extended] = [before, after].map((c) => deadlineOf(c, 'statutory', dossier, on));
  if (!original || !extended) return [];
  const rule = after.clocks.statutory?.extensionRule;
  return [
    {
      ...caseFactsOf(dossier, event.at),
      basis: [rule?.article ?? '许可法 42(1)'],
      kind: 'extensionNotice',
      original,
      days: event.length,
      reason: event.reason,
      approver: `${SIGNER_NAMES[event.by.capacity as Signer] ?? ''}${doneBy(event.by)}`,
      newDue: extended.due,
      extended,
    },
  ];
}

/** 听证权利告知书 to the applicant, and to each third party (许可法 36, 47). */
export function onHearingRightNotified(
  after: CaseIn<'accepted'>,
  event: EventOf<'hearingRightNotified'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const request = noticePeriod(after, 'hearingRightNotice', dossier);
  if (!request) return [];
  const { matter, parties } = event;
  // One notice for all whom it tells: its number stands for the one act.
  const addressee = addresseesOf(dossier, parties);
  return [{ ...caseFactsOf(dossier, event.at), kind: 'hearingRightNotice', addressee, matter, request }];
}

/** The applicant, and the third parties who were told. */
const addresseesOf = ({ applicant }: Dossier, parties: readonly string[]): string =>
  [applicant.name, ...(parties.length > 0 ? ['利害关系人'] : [])].join('、');

/** 听证通知书 (许可法 48). */
export function onHearingCalled(
  before: CaseIn<'accepted'>,
  after: CaseIn<'accepted'>,
  event: EventOf<'hearingCalled'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const { requests, parties } = after.hearing ?? { requests: [], parties: [] };
  const earlier = before.hearing?.called;
  const number = dossier.numbers.hearingNotice ?? null;
  return [
    {
      ...caseFactsOf(dossier, event.at),
      kind: 'hearingNotice',
      addressee: addresseesOf(dossier, parties),
      ofOwnMotion: requests.length === 0,
      matter: `《${dossier.item.name}》${wordsOf(dossier.item).asked}`,
      on: event.on,
      time: event.time,
      place: event.place,
      chair: { name: event.chair.name, unit: dossier.zoneName },
      reviewer: after.reviewer ? doneBy(after.reviewer) : doneBy(event.by),
      ...(earlier ? { replaces: { number, on: earlier.on } } : {}),
    },
  ];
}

/** 重新审查告知书 (许可法 34(1)). */
export function onReviewReopened(
  before: CaseIn<'accepted'>,
  after: CaseIn<'accepted'>,
  event: EventOf<'reviewReopened'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const on = dayOf(event.at);
  return [
    {
      ...caseFactsOf(dossier, event.at),
      kind: 'reopeningNotice',
      materials: nameMaterials(after, event.materials),
      reason: event.reason,
      reviewer: doneBy(event.by),
      proposalFalls: before.proposal !== null,
      opinionsAnew: before.opinions.some(({ answer }) => answer !== null),
      limits: (['promised', 'statutory'] as const).flatMap((name) => deadlineOf(after, name, dossier, on) ?? []),
    },
  ];
}

/** 办理进度超期说明 (722号 36(2)). */
export function onOverrunExplained(
  after: Case,
  event: EventOf<'overrunExplained'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  return overrunExplanation(after, event, { reason: event.reason, expected: event.expected }, dossier);
}

/** The explanation as a paper of its own; none where nothing was promised. */
export function overrunExplanation(
  after: Case,
  { at }: { readonly at: EventOf<'overrunExplained'>['at'] },
  said: { readonly reason: string; readonly expected: EventOf<'overrunExplained'>['expected'] },
  dossier: Dossier,
): readonly PaperDraft[] {
  const on = dayOf(at);
  const promised = deadlineOf(after, 'promised', dossier, on);
  if (!promised || !('acceptance' in after) || !after.acceptance) return [];
  return [
    {
      ...caseFactsOf(dossier, at),
      kind: 'overrunExplanation',
      acceptedOn: after.acceptance.on,
      promised,
      reason: said.reason,
      expected: said.expected,
      statutory: deadlineOf(after, 'statutory', dossier, on),
    },
  ];
}
