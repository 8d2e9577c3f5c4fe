import type { Grant } from '../../../domain/authority/grant.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { Gap } from '../../../domain/case/state/handed.ts';
import type { Succession } from '../../../domain/case/state/permit.ts';
import type { Outcome } from '../../../domain/case/state/review.ts';
import type { CounterEntry } from '../../../domain/counter/entry.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { Case, CaseIn, Stage, Way } from '../../../domain/case/case.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { contextAt, type Context, type WorldFacts } from '../../../domain/case/context.ts';
import { decide } from '../../../domain/case/decide.ts';
import type { CaseEvent, EventOf, Happening } from '../../../domain/case/event.ts';
import { replay } from '../../../domain/case/evolve.ts';
import { fileCase } from '../../../domain/case/receive.ts';
import type { ItemCode, Material } from '../../../domain/catalogue/item.ts';
import { parseDay, type Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { DEFAULT_ZONE_RULES, type ZoneRules } from '../../../domain/zone/zone.ts';
import { at } from '../../setup/at.ts';
import { commandOf, person } from './commands.ts';
import type { ItemRules } from '../../../domain/case/item-rules.ts';

/** '2026-09-01' as a day. */
export function day(text: string): Day {
  const found = parseDay(text);
  if (!found) throw new Error(`no day: ${text}`);
  return found;
}

const material = (code: string, rest: Partial<Material> = {}): Material => ({
  code,
  name: `材料${code}`,
  class: code.startsWith('E') ? 'E' : 'D',
  safety: false,
  ...rest,
});

/** Two essential papers, two that may come later, one of safety, one that the system fetches. */
export const MATERIALS: readonly Material[] = [
  material('E1'),
  material('E2'),
  material('D1'),
  material('D2'),
  material('N1', { safety: true }),
  material('S1', { class: 'S' }),
];

/** A permit with twenty working days by statute and ten by promise, unless told otherwise. */
export const itemOf = (rules: Partial<ItemRules> = {}): ItemRules => ({
  code: 'A06' as ItemCode,
  version: 1,
  name: '建设用地规划许可证核发',
  bureau: 'planning',
  statutory: { length: 20, unit: 'workingDays', from: 'acceptance' },
  promised: { length: 10, unit: 'workingDays' },
  acceptance: { length: 5, unit: 'workingDays' },
  materials: MATERIALS,
  after: [],
  instant: false,
  ...rules,
});

export const GRANT: Grant = {
  id: 'g',
  items: 'all',
  mode: 'CENTRALISED',
  grantor: '江苏省人民政府',
  instrumentNo: '苏政复〔2017〕55号',
  validFrom: day('2020-01-01'),
  validTo: null,
  scope: {},
};

/** The zone has the power, nothing is waited for, nobody is barred. */
export const FACTS: WorldFacts = {
  authority: GRANT,
  waitingFor: [],
  deferralBarred: false,
  owedSupplements: [],
  admission: { outcome: 'pass' },
  specialWorks: null,
};

export const contextOf = (moment: string, facts: Partial<WorldFacts> = {}): Context =>
  contextAt(at(moment), PUBLISHED_CALENDAR, { ...FACTS, ...facts });

export const gap = (code: string): Gap => ({
  material: code,
  defect: '没有签章',
  basis: '许可法 31',
  fix: '签章后上传',
});

export const SIGNATURE = {
  id: 's',
  person: 'p',
  name: '钱宁',
  capacity: 'approver',
  at: at('2026-01-01T00:00'),
  textHash: '0',
};

/** A filing that the officer `clerk` entered at the window, standing in for `absent`. */
export const ENTERED: CounterEntry = {
  attendance: 'a',
  window: '综合窗口',
  cameAt: at('2026-09-01T08:50'),
  entered: { ...person('window', 'clerk'), for: { person: 'absent', name: 'absent' } },
  means: 'screen',
  signed: [{ file: 'f', sha256: '0' }],
  letter: [],
};

export const officer = (name: string) => ({ person: name, name });

/** Wishes as they are filled in without a fault. */
export const wish = {
  wake: { kind: 'wake' },
  promise: (materials: readonly string[], until: string): Wish => ({
    kind: 'promiseDeferral',
    materials,
    until: day(until),
    signature: SIGNATURE,
  }),
  handIn: (...materials: readonly string[]): Wish => ({ kind: 'handIn', materials, files: [] }),
  withdraw: { kind: 'withdraw', reason: '改变计划' },
  accept: { kind: 'accept', checked: MATERIALS.map(({ code }) => code) },
  correct: (...codes: readonly string[]): Wish => ({
    kind: 'notifyCorrection',
    gaps: codes.map(gap),
    ground: null,
  }),
  decline: { kind: 'decline', ground: 'competence', facts: '不属于本区职权', competentOrgan: '苏州市自然资源和规划局' },
  notNeeded: { kind: 'markNotNeeded', reason: '依法不需要许可' },
  beginReview: { kind: 'beginReview' },
  propose: (outcome: Outcome, overrunReason: string | null = null, citesMinutes = false): Wish => ({
    kind: 'prepareDecision',
    outcome,
    ...(outcome === 'refuse' ? { facts: '现场与申请材料不一致。' } : {}),
    reasons: ['符合法定条件。'],
    provisions: ['城乡规划法 38'],
    conditions: [],
    overrunReason,
    citesMinutes,
  }),
  sendBack: { kind: 'returnDecision', reason: '理由不足' },
  sign: { kind: 'signDecision', signature: SIGNATURE },
  serve: { kind: 'serve', method: 'electronic', recipient: '顾文静' },
  check: (result: 'met' | 'rectify' | 'proposeRevocation', ...officers: readonly string[]): Wish => ({
    kind: 'recordCheck',
    result,
    officers: (officers.length > 0 ? officers : ['inspector', '沈二']).map(officer),
    findings: '现场核查',
  }),
  breach: (result: 'rectify' | 'proposeRevocation', ...broken: readonly number[]): Wish => ({
    kind: 'recordCheck',
    result,
    officers: [officer('inspector'), { ...officer('沈二'), unit: '综合执法局' }],
    findings: '其余条件具备',
    broken: broken.map((condition) => ({ condition, found: `第${condition}条未做到` })),
  }),
} as const satisfies Record<string, Wish | ((...parameters: never[]) => Wish)>;

/** What is given when a life of a case is told. */
export interface Given {
  readonly item?: Partial<ItemRules>;
  readonly rules?: Partial<ZoneRules>;
  readonly way?: Way;
  readonly missing?: readonly string[];
  readonly facts?: Partial<WorldFacts>;
  readonly promise?: { readonly materials: readonly string[]; readonly until: string };
  readonly counter?: CounterEntry;
  readonly succeeds?: Succession;
  /** Null: nobody was asked. */
  readonly electronicService?: boolean | null;
}

/** A case told step by step. Each step gives a new life; none changes the one before. */
export interface Life {
  readonly events: readonly CaseEvent[];
  readonly state: Case;
  /** What happened, by name, in order. */
  readonly happened: readonly string[];
  /** The same with other facts of the world from here on. */
  with(facts: Partial<WorldFacts>): Life;
  /** Acts at a moment, one after another where there are several; throws if the law refuses. */
  does(moment: string, act: Wish | readonly Wish[], by?: Actor): Life;
  /** Tries at a moment: the refusal, or null. */
  tries(moment: string, act: Wish, by?: Actor): Refusal | null;
  /** Something happens to the case from outside of it: to its permit through another case. */
  happens(moment: string, happening: Happening): Life;
  /** Waits until a moment. */
  until(moment: string): Life;
  /** The state, known to be in that stage. */
  in<S extends Stage>(stage: S): CaseIn<S>;
}

/** Files a case at a moment, with everything handed in but what is missing. */
export function file(moment: string, given: Given = {}): Life {
  const facts = { ...FACTS, ...given.facts };
  return lifeOf(fileCase(filedEvent(moment, given), contextOf(moment, facts)), facts);
}

export function filedEvent(moment: string, given: Given): EventOf<'filed'> {
  const item = itemOf(given.item);
  const asked = item.materials.filter((one) => one.class !== 'S').map((one) => one.code);
  return {
    type: 'filed',
    id: 'c' as CaseId,
    item,
    rules: { ...DEFAULT_ZONE_RULES, ...given.rules },
    way: given.way ?? 'ordinary',
    applicant: 'e',
    handedIn: asked.filter((code) => !given.missing?.includes(code)),
    ...(given.counter ? { counter: given.counter } : {}),
    ...(given.succeeds ? { succeeds: given.succeeds } : {}),
    ...(given.electronicService === null ? {} : { electronicService: given.electronicService ?? true }),
    signature: null,
    promise: given.promise ? { ...given.promise, until: day(given.promise.until), signature: SIGNATURE } : null,
    at: at(moment),
    by: person('legalRepresentative'),
  };
}

const isSeveral = (act: Wish | readonly Wish[]): act is readonly Wish[] => Array.isArray(act);

/** The life that these events tell. */
export function lifeOf(events: readonly CaseEvent[], facts: Partial<WorldFacts> = FACTS): Life {
  const state = replay(events);
  if (!state) throw new Error('nothing was filed');
  const ask = (moment: string, act: Wish, by?: Actor) => decide(state, commandOf(act, by), contextOf(moment, facts));
  const life: Life = {
    events,
    state,
    happened: events.map((event) => event.type),
    with: (others) => lifeOf(events, { ...facts, ...others }),
    does: (moment, act, by) => {
      if (isSeveral(act)) return act.reduce((lived, one) => lived.does(moment, one, by), life);
      const { events: news, refusal } = ask(moment, act, by);
      if (refusal) throw new Error(`${act.kind} at ${moment}: ${JSON.stringify(refusal)}`);
      return lifeOf([...events, ...news], facts);
    },
    tries: (moment, act, by) => ask(moment, act, by).refusal,
    happens: (moment, happening) => {
      const lived = life.until(moment).events;
      return lifeOf([...lived, { ...happening, at: at(moment), by: person('system') }], facts);
    },
    until: (moment) => life.does(moment, wish.wake),
    in: (stage) => {
      if (state.stage !== stage) throw new Error(`the case is ${state.stage}, not ${stage}`);
      return state as CaseIn<typeof stage>;
    },
  };
  return life;
}
