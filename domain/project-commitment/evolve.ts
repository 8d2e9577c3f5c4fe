import { ImpossibleHistory } from '../case/after/step.ts';
import { dayOf } from '../clock/instant.ts';
import { BUILDING } from './after/building.ts';
import type { PromiseEvent, PromiseEventOf, PromiseEventType } from './event.ts';
import { listed, promised, type PromiseSteps } from './after/step.ts';
import type { Consulting, ProjectCommitment } from './project-commitment.ts';

/**
 * The commitment after an event. Deterministic; used by workflow, API and browser alike.
 * @throws ImpossibleHistory if the event cannot follow the state.
 */
export function evolvePromise(before: ProjectCommitment | null, event: PromiseEvent): ProjectCommitment {
  if (event.type === 'consultationOpened') return opened(event);
  if (!before) throw new ImpossibleHistory(`${event.type} before consultationOpened`);
  const step = STEPS[event.type] as (c: ProjectCommitment, e: PromiseEvent) => ProjectCommitment;
  return { ...step(before, event), version: before.version + 1, lastAt: event.at };
}

function opened({ at, by: _by, type: _type, ...event }: PromiseEventOf<'consultationOpened'>): Consulting {
  const start = dayOf(at);
  const consultation = { limit: 'other', start, unit: 'workingDays', length: event.standard.consultationDays } as const;
  return {
    ...event,
    stage: 'consulting',
    version: 1,
    advice: [],
    clocks: { consultation },
    urged: [],
    openedAt: at,
    lastAt: at,
  };
}

const STEPS: PromiseSteps<Exclude<PromiseEventType, 'consultationOpened'>> = {
  advised: (c, { bureau, requirements, at }) => ({
    ...c,
    advice: [...c.advice, { bureau, requirements, on: dayOf(at) }],
  }),
  listIssued: (c, { silent, at }) => {
    const on = dayOf(at);
    const list = { limit: 'other', start: on, unit: 'months', length: c.standard.listMonths } as const;
    return { ...c, stage: 'listed', listedOn: on, silent, clocks: { ...ended(c, 'consultation', on), list } };
  },
  listExpired: (c, { at }) => ({ ...c, stage: 'closed', closing: { kind: 'expired', on: dayOf(at) } }),
  committed: (c, { items, figures, signature, at }) => {
    const on = dayOf(at);
    const publicity = { limit: 'other', start: on, unit: 'workingDays', length: c.standard.publicityDays } as const;
    const clocks = { ...ended(c, 'list', on), publicity };
    return { ...listed(c), stage: 'publicity', promise: { items, figures, on, signature }, objections: [], clocks };
  },
  objectionRaised: (c, { objector, text }) => {
    const { objections } = promised(c);
    const next = { id: objections.length + 1, by: objector, text, answer: null };
    return { ...promised(c), objections: [...objections, next] };
  },
  objectionAnswered: (c, { objection, upheld, reason }) => ({
    ...promised(c),
    objections: promised(c).objections.map((one) =>
      one.id === objection ? { ...one, answer: { upheld, reason } } : one,
    ),
  }),
  publicityEnded: (c, { at }) => {
    const on = dayOf(at);
    const length = c.standard.registrationDays;
    const registration = { limit: 'promised', start: on, unit: 'workingDays', length } as const;
    return { ...promised(c), stage: 'committed', clocks: { ...ended(c, 'publicity', on), registration } };
  },
  returned: (c, { at }) => {
    const { promise: _promise, objections: _objections, ...before } = promised(c);
    const { list } = c.clocks;
    const clocks = ended(c, 'publicity', dayOf(at));
    // The list can be committed to for its whole time again: the publicity is no loss of the enterprise.
    return { ...before, stage: 'listed', clocks: list ? { ...clocks, list: reopened(list, dayOf(at)) } : clocks };
  },
  registrationRefused: (c, { at }) => ({ ...c, stage: 'closed', closing: { kind: 'refused', on: dayOf(at) } }),
  withdrawn: (c, { at }) => ({ ...c, stage: 'closed', closing: { kind: 'withdrawn', on: dayOf(at) } }),
  urged: (c, { what }) => ({ ...c, urged: [...c.urged, what] }),
  ...BUILDING,
};

type Named = keyof ProjectCommitment['clocks'];

function ended(c: ProjectCommitment, name: Named, end: ReturnType<typeof dayOf>): ProjectCommitment['clocks'] {
  const clock = c.clocks[name];
  return clock ? { ...c.clocks, [name]: { ...clock, end } } : c.clocks;
}

/** Begins again with the day of the return. */
function reopened(
  { end: _end, ...clock }: NonNullable<ProjectCommitment['clocks']['list']>,
  start: ReturnType<typeof dayOf>,
) {
  return { ...clock, start };
}
