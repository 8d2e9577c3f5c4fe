import type { Capacity } from '../../../domain/case/actor.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { PromiseWish } from '../../../domain/project-commitment/command.ts';
import { promiseContext, type PromiseWorld } from '../../../domain/project-commitment/context.ts';
import { decidePromise } from '../../../domain/project-commitment/decide.ts';
import type { PromiseEvent } from '../../../domain/project-commitment/event.ts';
import { evolvePromise } from '../../../domain/project-commitment/evolve.ts';
import { NODE_KINDS, type NodeKind } from '../../../domain/project-commitment/node-kind.ts';
import type { ProjectCommitment, ProjectCommitmentId } from '../../../domain/project-commitment/project-commitment.ts';
import { openConsultation } from '../../../domain/project-commitment/request.ts';
import type { AccessStandard } from '../../../domain/project-commitment/standard.ts';
import type { EffectItem } from '../../../domain/project-commitment/legal-effect.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { at } from '../../setup/at.ts';
import { day, SIGNATURE } from '../case/builders.ts';

const item = (code: string, rest: Partial<EffectItem> = {}): EffectItem => ({
  code: code as ItemCode,
  name: `事项${code}`,
  legalBasis: ['许可法 12'],
  commitment: false,
  ...rest,
});

/** What a project needs: two permits that may follow the registration, one by letter, two of excluded classes, one not opened. */
export const CATALOGUE: readonly EffectItem[] = [
  item('A07b', { beforeStart: true }),
  item('A09b', { commitment: true, beforeStart: true }),
  item('A16'),
  item('A18'),
  item('A20'),
  item('A24'),
  item('A29', { beforeUse: true, legalBasis: ['排水条例 21'] }),
];

export const STANDARD: AccessStandard = {
  code: 'device',
  version: 1,
  name: '医疗器械制造业项目准入标准',
  effectiveFrom: day('2026-01-01'),
  industries: ['C35'],
  landUses: ['industrial'],
  indicators: [
    { key: 'intensity', name: '投资强度', unit: '万元/亩', direction: 'atLeast', limit: 450, method: '审计报告' },
    { key: 'energy', name: '单位能耗', unit: '吨标准煤/万元', direction: 'atMost', limit: 0.1, method: '能耗统计' },
  ],
  items: [
    { item: 'A09b' as ItemCode, effect: { kind: 'notifyAndCommit' } },
    { item: 'A16' as ItemCode, effect: { kind: 'registerFirst', permitBefore: 'foundation' } },
    { item: 'A18' as ItemCode, effect: { kind: 'registerFirst', permitBefore: 'start' } },
    { item: 'A29' as ItemCode, effect: { kind: 'registerFirst', permitBefore: 'use' } },
  ],
  bureaus: ['planning', 'water'],
  consultationDays: 5,
  listMonths: 6,
  publicityDays: 5,
  registrationDays: 3,
  rectifyDays: 30,
  statementDays: 5,
  consequences: ['撤销承诺备案，不得投入使用'],
};

export const WORLD: PromiseWorld = {
  filed: true,
  verified: false,
  listed: null,
  admission: { outcome: 'pass' },
  landSettledOn: day('2026-08-20'),
  creditBarred: false,
  pilots: [],
  industry: 'C3584',
  areaAssessed: false,
  permitted: ['A09b', 'A16', 'A18', 'A29'].map((code) => code as ItemCode),
};

const person = (name: string, capacity: Capacity, unit = capacity) => ({ person: name, name, capacity, unit });
export const TWO = ['吕航', '唐颖'].map((name) => ({ person: name, name }));

const CAPACITIES: Readonly<Partial<Record<PromiseWish['kind'], Capacity>>> = {
  advise: 'reviewer',
  issueList: 'window',
  raiseObjection: 'window',
  answerObjection: 'window',
  register: 'approver',
  refuseRegistration: 'approver',
  moveNode: 'inspector',
  checkNode: 'inspector',
  measure: 'inspector',
  notifyRevocation: 'approver',
  revoke: 'approver',
  dropRevocation: 'approver',
};

export const FIGURES = [
  { indicator: 'intensity', value: 480 },
  { indicator: 'energy', value: 0.08 },
];

const codes = (...items: readonly string[]): readonly ItemCode[] => items.map((one) => one as ItemCode);

/** Acts as they are filled in without a fault. */
export const wish = {
  advise: (bureau: string): PromiseWish => ({
    kind: 'advise',
    bureau,
    requirements: [{ text: '退让道路红线八米', basis: '准入标准' }],
  }),
  list: { kind: 'issueList' } as PromiseWish,
  commit: (...items: readonly string[]): PromiseWish => ({
    kind: 'commit',
    items: codes(...(items.length > 0 ? items : ['A16', 'A18'])),
    figures: FIGURES,
    signature: SIGNATURE,
  }),
  object: { kind: 'raiseObjection', objector: '邻近企业', text: '影响采光' } as PromiseWish,
  answer: (upheld: boolean, objection = 1): PromiseWish => ({
    kind: 'answerObjection',
    objection,
    upheld,
    reason: '日照分析符合标准',
  }),
  register: (first = '2026-10-12'): PromiseWish => ({
    kind: 'register',
    signature: SIGNATURE,
    nodes: NODE_KINDS.map((node, n) => ({
      node,
      owner: 'construction',
      on: n === 0 ? day(first) : day(`2027-0${n * 2}-15`),
    })),
  }),
  refuse: { kind: 'refuseRegistration', reasons: ['用地情况已经改变'] } as PromiseWish,
  check: (node: NodeKind, result: 'met' | 'rectify' | 'failed' = 'met', until: string | null = null): PromiseWish => ({
    kind: 'checkNode',
    node,
    result,
    officers: TWO,
    findings: '现场与承诺核对',
    until: until === null ? null : day(until),
  }),
  report: (node: NodeKind): PromiseWish => ({ kind: 'reportNode', node }),
  move: (node: NodeKind, on: string): PromiseWish => ({ kind: 'moveNode', node, on: day(on), reason: '天气' }),
  measure: (intensity: number, until: string | null = null): PromiseWish => ({
    kind: 'measure',
    figures: [
      { indicator: 'intensity', value: intensity },
      { indicator: 'energy', value: 0.08 },
    ],
    officers: TWO,
    findings: '逐项测量',
    until: until === null ? null : day(until),
  }),
  mended: { kind: 'reportMended' } as PromiseWish,
  notify: { kind: 'notifyRevocation', facts: '投资强度没有达到承诺' } as PromiseWish,
  state: { kind: 'stateDefence', statement: '设备推迟到货' } as PromiseWish,
  revoke: { kind: 'revoke', judged: '理由不成立', signature: SIGNATURE } as PromiseWish,
  drop: { kind: 'dropRevocation', reason: '设备已经到货' } as PromiseWish,
  withdraw: { kind: 'withdraw', reason: '改按普通程序' } as PromiseWish,
  wake: { kind: 'wake' } as PromiseWish,
};

/** A commitment as it goes on: each act at a moment, thrown if it is refused. */
export interface Told {
  readonly state: ProjectCommitment;
  readonly events: readonly PromiseEvent[];
  does(moment: string, first: PromiseWish, ...rest: readonly PromiseWish[]): Told;
  tries(moment: string, one: PromiseWish): Refusal | null;
  with(world: Partial<PromiseWorld>): Told;
}

const CHECKS: readonly PromiseWish['kind'][] = ['checkNode', 'measure'];

/** The command of a wish, by somebody who may. */
export const commandOf = (one: PromiseWish, key: string) => ({
  ...one,
  by: person(CHECKS.includes(one.kind) ? '吕航' : '某人', CAPACITIES[one.kind] ?? 'legalRepresentative'),
  key,
});

function toldOf(events: readonly PromiseEvent[], world: PromiseWorld): Told {
  const state = events.reduce<ProjectCommitment | null>(evolvePromise, null);
  if (!state) throw new Error('nothing happened');
  const ask = (moment: string, one: PromiseWish) =>
    decidePromise(state, commandOf(one, moment), promiseContext(at(moment), PUBLISHED_CALENDAR, world));
  const act = (moment: string, one: PromiseWish): Told => {
    const { events: news, refusal } = ask(moment, one);
    if (refusal) throw new Error(`${one.kind}: ${refusal.code}`);
    return toldOf([...events, ...news], world);
  };
  return {
    state,
    events,
    does: (moment, first, ...rest) => {
      const [next, ...others] = rest;
      const told = act(moment, first);
      return next ? told.does(moment, next, ...others) : told;
    },
    tries: (moment, one) => ask(moment, one).refusal,
    with: (changes) => toldOf(events, { ...world, ...changes }),
  };
}

/** 会商 opened on Tuesday 2026-09-01. */
export const opened = (
  changes: Partial<AccessStandard> = {},
  world: Partial<PromiseWorld> = {},
  items: readonly EffectItem[] = CATALOGUE,
): Told =>
  toldOf(
    [
      openConsultation({
        id: 'c' as ProjectCommitmentId,
        number: 'CN-1',
        project: 'p',
        enterprise: 'e',
        standard: { ...STANDARD, ...changes },
        landUse: 'industrial',
        items,
        industry: world.industry ?? WORLD.industry,
        areaAssessed: world.areaAssessed ?? false,
        pilots: world.pilots ?? [],
        at: at('2026-09-01T09:00'),
        by: person('顾文静', 'legalRepresentative'),
      }),
    ],
    { ...WORLD, ...world },
  );

/** With the list, on Thursday 2026-09-03. */
export const listed = (changes: Partial<AccessStandard> = {}): Told =>
  opened(changes).does('2026-09-03T09:00', wish.advise('planning'), wish.advise('water'), wish.list);

/** Committed on Friday 2026-09-04; public until Friday 2026-09-11 (five working days). */
export const publicised = (): Told => listed().does('2026-09-04T09:00', wish.commit());

/** The publicity is over. */
export const committed = (): Told => publicised().does('2026-09-12T09:00', wish.wake);

/** Registered on Monday 2026-09-14; nodes on 2026-10-12, 2027-02-15, 2027-04-15, 2027-06-15. */
export const registered = (): Told => committed().does('2026-09-14T09:00', wish.register());

/** All four nodes met, in June 2027. */
export const built = (): Told =>
  registered().does(
    '2026-10-12T09:00',
    wish.check('start'),
    wish.check('foundation'),
    wish.check('structure'),
    wish.check('use'),
  );
