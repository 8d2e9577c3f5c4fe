import { competentOrganFor, organAddresses, organsOn } from '../../domain/authority/competent-organ.ts';
import type { OrganLevel } from '../../domain/authority/organ.ts';
import type { Opinion } from '../../domain/case/state/review.ts';
import { addWork } from '../../domain/clock/calendar.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { dueOf, lightOfClock } from '../../domain/clock/project-clock.ts';
import type { Accepted, Case } from '../../domain/case/case.ts';
import { plannedEnd } from '../../domain/case/clocks-of.ts';
import { turnOf } from '../../domain/case/duty.ts';
import { firstAskedOn } from '../../domain/case/hearing.ts';
import { extensionDay, pendingSuccession, provisionalAsks, renewalDay } from '../../domain/case/permit.ts';
import { cardsOf, flagsOf, onTimeOf } from '../../domain/case/standing.ts';
import { registersOf } from '../../db/read/planned-items.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import type { CasePage } from '../contract/case-page.ts';
import { tellActor } from './progress.ts';

/** What happens between acceptance and decision, what became of the permit, and how the case stands. */
export function reviewOf(open: PresentCase) {
  const { state, world, now, row, facts } = open;
  const competentOrgan = competentOrganFor(
    organsOn(world, dayOf(now)),
    state.item.code,
    registersOf({ ...row.project, specialWorks: facts.specialWorks }, world),
  );
  return {
    procedures: proceduresOf(open),
    hearing: hearingOf(open),
    extensionAsked: extensionAskedIn(state),
    opinions: 'opinions' in state ? state.opinions.map((opinion) => opinionView(opinion, open)) : [],
    permit: permitOf(open),
    revocation: state.stage === 'decided' ? state.revocation : null,
    basisDefects: basisDefectsOf(state),
    flags: { ...flagsOf(state, dayOf(now), world.calendar) },
    cards: [...cardsOf(state)],
    turn: turnOf(state),
    onTime: onTimeOf(state, world.calendar),
    authority: facts.authority?.mode ?? 'NONE',
    above: aboveOf(state, row.organ_level),
    competentOrgan,
    competentAddress: competentOrgan === null ? null : (organAddresses(world).get(competentOrgan) ?? null),
  };
}

/** To whom the case goes or has gone; a power that was lost has no organ until the case is handed over. */
function aboveOf({ upper, direct }: Case, level: OrganLevel | null): CasePage['above'] {
  if (upper) return { organ: upper.organ, level, by: upper.by, sentOn: dayOf(upper.sentAt) };
  return direct === undefined ? null : { organ: direct, level, by: 'forward', sentOn: null };
}

function extensionAskedIn(state: Case): CasePage['extensionAsked'] {
  const asked = 'extensionAsked' in state ? state.extensionAsked : null;
  if (!asked) return null;
  const { length, reason, by, on } = asked;
  return { length, reason, by: by.name, byFor: by.for?.name ?? null, on };
}

const basisDefectsOf = (state: Case): CasePage['basisDefects'] =>
  state.stage === 'decided' ? state.basisDefects.map(({ item, caseId, on }) => ({ item, case: caseId, on })) : [];

const proceduresOf = ({ state, world }: PresentCase): CasePage['procedures'] =>
  state.procedures.map((procedure) => {
    const { kind, noticeOn, days, endedOn, overCap } = procedure;
    return { kind, noticeOn, days, plannedEnd: plannedEnd(procedure, world.calendar), endedOn, overCap };
  });

function hearingOf({ state, world }: PresentCase): CasePage['hearing'] {
  const hearing = heardIn(state);
  if (!hearing) return null;
  const { notifiedOn, called, heldOn } = hearing;
  const noticeBy = called ? addWork(world.calendar, called.on, -7) : null;
  const requests = hearing.requests.map(({ party, on }) => ({
    by: party === state.applicant ? ('applicant' as const) : ('thirdParty' as const),
    on,
  }));
  const requestedOn = firstAskedOn(hearing);
  const [on, chair] = [called?.on ?? null, called?.chair.name ?? null];
  return { notifiedOn, requestedOn, requests, on, chair, heldOn, noticeBy };
}

const heardIn = (state: Case): Accepted['hearing'] => ('hearing' in state ? state.hearing : null);

function opinionView(
  { clock, answer, ...opinion }: Opinion,
  { world, now }: PresentCase,
): CasePage['opinions'][number] {
  const today = dayOf(now);
  return {
    id: opinion.id,
    bureau: { code: opinion.bureau, name: world.bureaus.get(opinion.bureau) ?? opinion.bureau },
    question: opinion.question,
    askedOn: clock.start,
    due: dueOf(clock, world.calendar) ?? clock.start,
    light: lightOfClock(clock, world.calendar, today),
    lapsed: opinion.lapsed,
    urged: opinion.urged ?? null,
    answer: answer && { stance: answer.stance, text: answer.text, by: tellActor(answer.by), on: clock.end ?? today },
    weighed: opinion.weighed,
  };
}

function permitOf({ state, world }: PresentCase): CasePage['permit'] {
  if (state.stage !== 'decided' || !state.permit) return null;
  const { state: standing, startedOn, asked, deregistration, successor, proposed } = state.permit;
  return {
    state: standing,
    renewalBy: renewalDay(state, world.calendar),
    extensionBy: state.item.permitExtension ? extensionDay(state, world.calendar) : null,
    provisional: provisionalAsks(state, world.calendar),
    startedOn,
    asked: asked && { on: asked.on, length: asked.length },
    deregistrationAsked: deregistration?.asked ?? null,
    proposed: proposed ? { ...proposed, by: tellActor(proposed.by) } : null,
    successor: successor && {
      kind: successor.kind,
      case: successor.caseId,
      bySilence: pendingSuccession(state.permit) === null,
    },
  };
}
