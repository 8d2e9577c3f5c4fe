import type { ClockName } from '../../domain/case/case.ts';
import { inHandsOf } from '../../domain/case/duty.ts';
import { lightOf } from '../../domain/case/light.ts';
import { outcomeTold } from '../../domain/case/outcome-told.ts';
import type { ItemNature } from '../../domain/catalogue/item.ts';
import { acceptanceOf } from '../../domain/case/upper.ts';
import { answerClock } from '../../domain/clock/answer-clock.ts';
import { clockOn } from '../../domain/clock/clock-on-day.ts';
import { isClockRefusal } from '../../domain/clock/clock.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { projectClock } from '../../domain/clock/project-clock.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import type { publicDeskRoutes } from '../contract/public-desk.ts';
import type { GivenOf } from '../contract/route.ts';
import { clockOfCase } from './clock-of-case.ts';
import { closingOf } from './progress.ts';
import { tellClock } from './tell-clock.ts';

type Tracked = GivenOf<typeof publicDeskRoutes.trackCase>;

/** What of the clocks concerns whoever waits for the decision. */
const TOLD: readonly ClockName[] = ['acceptance', 'correction', 'promised', 'statutory'];

/** A case as anybody may follow it: in whose hands, until when and why; no person, and nothing of what was handed in. */
export function trackedView(open: PresentCase, zone: Tracked['zone'], papers: Tracked['papers']): Tracked {
  const { state, row, world, now } = open;
  const today = dayOf(now);
  return {
    number: row.number,
    item: {
      code: state.item.code,
      name: state.item.name,
      english: world.items.get(state.item.code)?.[0]?.english ?? '',
    },
    zone,
    today,
    stage: state.stage,
    light: lightOf(state, today, world.calendar),
    holder: holderOf(open),
    ...momentsOf(open),
    clocks: TOLD.flatMap((name) => clockTold(open, name)),
    papers,
  };
}

type Moments = Pick<Tracked, 'outcome' | 'closing' | 'receivedOn' | 'acceptedOn' | 'decidedOn'>;

const natureIn = ({ items }: PresentCase['world'], { code }: PresentCase['state']['item']): ItemNature | undefined =>
  items.get(code)?.[0]?.nature;

function momentsOf({ state, world }: PresentCase): Moments {
  const decision = state.stage === 'decided' ? state.decision : null;
  const receivedAt = 'receivedAt' in state ? state.receivedAt : null;
  return {
    outcome: decision && outcomeTold(decision.outcome, natureIn(world, state.item)),
    closing: closingOf(state),
    receivedOn: receivedAt === null ? null : dayOf(receivedAt),
    acceptedOn: acceptanceOf(state)?.on ?? null,
    decidedOn: decision?.on ?? null,
  };
}

function holderOf({ state, world }: PresentCase): Tracked['holder'] {
  const turn = inHandsOf(state);
  if (turn === 'nobody') return { side: 'none', unit: '' };
  if (turn === 'enterprise') return { side: 'enterprise', unit: '' };
  if (turn === 'upperOrgan') return { side: 'organ', unit: state.upper?.organ ?? '' };
  const code = turn === 'window' ? 'window' : state.item.bureau;
  return { side: 'organ', unit: world.bureaus.get(code) ?? '综合窗口' };
}

function clockTold(open: PresentCase, name: ClockName): Tracked['clocks'] {
  const clock = clockOfCase(open, name);
  const { calendar } = open.world;
  const projection = clock && projectClock(clock, calendar);
  if (!projection || isClockRefusal(projection)) return [];
  const today = dayOf(open.now);
  const answer = answerClock(clock, calendar);
  if (isClockRefusal(answer)) return [];
  const { remaining, light } = clockOn(projection, today);
  const { due, provisional } = projection;
  return [{ name, due, provisional, remaining, ended: clock.end !== undefined, light, why: tellClock(clock, answer) }];
}
