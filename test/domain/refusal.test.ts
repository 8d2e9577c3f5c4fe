import { describe, expect, it, test } from '@jest/globals';
import type { Wish } from '../../domain/case/command.ts';
import { refuseNoticeService } from '../../domain/notice/service.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import { parseProjectCode } from '../../domain/identifiers/project-code.ts';
import { parseUscc } from '../../domain/identifiers/uscc.ts';
import { refuseMay, refuseRight } from '../../domain/permission/may.ts';
import { commitmentFacts, findFaults } from '../../domain/project/submission.ts';
import { firstRefusal, isRefusal, refuse, type Refusal, type RefusalCode } from '../../domain/refusal.ts';
import { refuseAmongMany } from '../../domain/case/accept-among-many.ts';
import { refuseNoChecker } from '../../domain/case/officers.ts';
import { refuseFrames } from '../../domain/case/frame.ts';
import { FRAMED } from './case/framed.ts';
import { file, gap, MATERIALS, wish } from './case/builders.ts';
import type { Command } from '../../domain/case/command.ts';
import { refuseOtherText } from '../../domain/case/signed-texts.ts';
import { person } from './case/commands.ts';
import { REFUSED_IN_REVIEW } from './case/refused-in-review.ts';
import { REFUSED_OF_PERMIT } from './case/refused-of-permit.ts';
import { REFUSED_OF_SENDING } from './case/refused-of-sending.ts';
import { STAGES, type Place } from './case/stages.ts';
import { REFUSED_OF_CREDIT } from './credit/refused-of-credit.ts';
import { REFUSED_OF_INDEPENDENCE } from './permission/refused-of-independence.ts';
import { REFUSED_OF_ORGANS } from './authority/refused-of-organs.ts';
import { REFUSED_AT_COUNTER } from './counter/refused-at-counter.ts';
import { REFUSED_OF_MANDATES } from './mandate/refused-of-mandates.ts';
import { refuseCommitment } from '../../domain/commitment/eligibility.ts';
import { refuseAgainstGate } from '../../domain/project/gate.ts';
import { REFUSED_OF_PILOTS } from './pilot/refused-of-pilots.ts';
import { REFUSED_OF_PLANS } from './plan/refused-of-plans.ts';
import { asks, FACTS, guide, submission } from './project/guide.ts';
import { REFUSED_OF_JOINT_VISITS } from './project/joint-visit-cases.ts';
import { REFUSED_OF_PROJECT } from './project/refused-of-project.ts';
import { REFUSED_OF_PROMISES } from './project-commitment/refused-of-promises.ts';
import { REFUSED_OF_RETENTION } from './retention/refused-of-retention.ts';
import { REFUSED_OF_LATE } from './supervision/refused-of-late.ts';
import { REFUSED_OF_URGING } from './supervision/refused-of-urging.ts';
import { refuseReused } from '../../domain/case/beside.ts';
import { refuseRating } from '../../domain/rating/rating.ts';
import { refuseAnswer, refuseComplaint } from '../../domain/complaint/complaint.ts';
import { REFUSED_OF_VISITS } from './visit/refused-of-visits.ts';

/** What the desk refuses, and no rule on a case or a submission. */
type DeskCode = 'E-TASK-CLAIMED' | 'E-CLOCK-BACK' | 'E-CLOCK-ORDINARY' | 'E-ZONE-CLOSED';

const on = (place: Place, ...[act, by]: [Parameters<(typeof STAGES)[Place]['tries']>[1], ReturnType<typeof person>?]) =>
  STAGES[place].tries('2026-09-04T09:00', act, by);
const received = file('2026-09-01T09:00', { missing: ['E1', 'D1', 'N1'] });
const LATER = {
  item: { materials: MATERIALS.map((one) => (one.code === 'D1' ? { ...one, later: true as const } : one)) },
  missing: ['D1'],
};
const intake = (act: Parameters<typeof received.tries>[1]) => received.tries('2026-09-01T10:00', act);
const filing = (...parameters: Parameters<typeof submission>) =>
  findFaults(submission(...parameters), FACTS)[0]?.refusal;
const commitment = (item: string, facts: Partial<typeof FACTS> = {}, read: readonly number[] = [1, 2]) =>
  findFaults(submission([asks(item, { way: 'commitment', read })], `${item}.E1`, `${item}.D1`), {
    ...FACTS,
    ...facts,
  })[0]?.refusal;
const standard = { version: '1', conditions: [], checks: '', consequences: [], publicity: '', needsLand: true };
const onLand = guide('A06', { commitment: true, standard });
const named = guide('A06', { fields: [{ key: 'area', label: '面积', type: 'number', required: true, max: 9 }] });
const LAND_CHECK = { code: 'c', text: '出让合同已经登记', that: { all: [] }, basis: '许可法 34', sentence: '请补正。' };
const UNSERVED = file('2026-09-01T09:00', { electronicService: false })
  .does('2026-09-02T09:00', wish.accept)
  .does('2026-09-03T09:00', { kind: 'notifyHearingRight', matter: '涉及重大利益关系', parties: [] });
const ANSWERING = { persons: ['u'], worked: [], ties: [], answered: false };

const announces = (facts: string): Wish => ({
  kind: 'serve',
  method: 'public',
  recipient: '苏州澜微医疗',
  paper: 'hearingRightNotice',
  announcement: { why: 'notFound', facts },
});

const SIGNED_OTHER: Command = {
  ...wish.sign,
  by: person('approver', 'approver'),
  key: 'k',
  beside: { signed: { means: 'embedded', text: '另一份决定', for: null } },
};

/** One way to every refusal of the law: a code without one does not compile. */
const WAYS: { readonly [C in Exclude<RefusalCode, DeskCode>]: () => Refusal | null | undefined } = {
  'E-COMPLAINT-OPEN': () => refuseComplaint(true),
  'E-NOTICE-NOT-TO-SERVE': () => refuseNoticeService({ served: true }),
  'E-COMPLAINT-ANSWERED': () => refuseAnswer({ ...ANSWERING, answered: true }),
  'E-RECUSAL-COMPLAINT': () => refuseAnswer({ ...ANSWERING, worked: ['u'] }),
  'E-KEY-REUSED': () => refuseReused({ person: 'u', key: 'k', hash: 'one' }, 'another'),
  'E-RATED': () => refuseRating({ stage: 'decided', rated: true }),
  'E-CASE-STAGE': () => on('received', wish.sign),
  'E-CASE-ENDED': () => on('withdrawn', wish.accept),
  'E-AUTHORITY-NONE': () => STAGES.corrected.with({ authority: null }).tries('2026-09-04T09:00', wish.accept),
  'E-ACCEPT-GAPS': () => on('received', wish.accept),
  'E-ACCEPT-NOT-SEEN': () => on('corrected', { kind: 'accept', checked: [] }),
  'E-CORRECTION-SECOND': () => on('corrected', wish.correct('E1')),
  'E-CORRECTION-FRAME': () => refuseFrames([FRAMED], []),
  'E-CORRECTION-EMPTY': () => intake(wish.correct()),
  'E-MATERIAL-NOT-LISTED': () => intake(wish.correct('X9')),
  'E-MATERIAL-LATER': () => file('2026-09-01T09:00', LATER).tries('2026-09-01T10:00', wish.correct('D1')),
  'E-MATERIAL-SHARED': () => intake({ kind: 'notifyCorrection', gaps: [gap('S1')], ground: null }),
  'E-MATERIAL-NOT-MISSING': () => intake(wish.handIn('E2')),
  'E-MATERIAL-MISSING': () => intake(wish.handIn()),
  'E-DECLINE-NO-ORGAN': () => intake({ ...wish.decline, competentOrgan: '' }),
  'E-DEFERRAL-ESSENTIAL': () => intake(wish.promise(['E1'], '2026-09-10')),
  'E-DEFERRAL-SAFETY': () => intake(wish.promise(['N1'], '2026-09-10')),
  'E-DEFERRAL-EXCLUDED': () =>
    file('2026-09-01T09:00', { missing: ['D1'], item: { code: 'A07b' as ItemCode } }).tries(
      '2026-09-01T10:00',
      wish.promise(['D1'], '2026-09-10'),
    ),
  'E-DEFERRAL-TOO-LONG': () => intake(wish.promise(['D1'], '2027-01-10')),
  'E-DEFERRAL-PASSED': () => intake(wish.promise(['D1'], '2026-08-31')),
  'E-DEFERRAL-BARRED': () =>
    received.with({ deferralBarred: true }).tries('2026-09-01T10:00', wish.promise(['D1'], '2026-09-10')),
  'E-DEFERRAL-OPEN': () => on('deferred', wish.propose('grant')),
  'E-COMMITMENT-NOT-LISTED': () => commitment('A18'),
  'E-COMMITMENT-EXCLUDED': () => commitment('A07b'),
  'E-COMMITMENT-BARRED': () => commitment('A09b', { commitmentBarred: true }),
  'E-COMMITMENT-NOT-READ': () => commitment('A09b', {}, []),
  'E-COMMITMENT-SIGNER': () => commitment('A09b', { signatory: { capacity: 'staff' } }),
  ...REFUSED_OF_INDEPENDENCE,
  ...REFUSED_OF_MANDATES,
  ...REFUSED_OF_ORGANS,
  ...REFUSED_AT_COUNTER,
  ...REFUSED_OF_PILOTS,
  ...REFUSED_OF_PLANS,
  ...REFUSED_OF_URGING,
  ...REFUSED_OF_LATE,
  ...REFUSED_OF_RETENTION,
  'E-COMMITMENT-VERIFICATION': () =>
    commitment('A09b', { commitment: { ...FACTS.commitment, listed: 'verification' } }),
  'E-COMMITMENT-NEGATIVE-LIST': () => commitment('A09b', { commitment: { ...FACTS.commitment, listed: 'negative' } }),
  'E-COMMITMENT-LAND': () => refuseCommitment(onLand, { ...commitmentFacts(FACTS), landSettled: false }),
  'E-ACCEPT-AMONG-MANY': () => refuseAmongMany([{ check: LAND_CHECK, found: 'unknown' }]),
  'E-DECISION-GATE': () => refuseAgainstGate('A01', { outcome: 'reject', ground: 'policy' }),
  'E-COMMITMENT-INCOMPLETE': () => filing([asks('A09b', { way: 'commitment', read: [1, 2], missing: ['E1', 'D1'] })]),
  'E-INSTANT-INCOMPLETE': () => filing([asks('A02')]),
  'E-DECISION-NO-REASONS': () =>
    on('accepted', {
      kind: 'prepareDecision',
      outcome: 'refuse',
      reasons: [],
      provisions: [],
      conditions: [],
      overrunReason: null,
      citesMinutes: false,
    }),
  'E-DECISION-NO-FACTS': () =>
    on('accepted', { ...wish.propose('refuse'), facts: null } as ReturnType<typeof wish.propose>),
  'E-DECISION-NOT-PREPARED': () => on('accepted', wish.sign),
  'E-SIGNED-OTHER': () => refuseOtherText(SIGNED_OTHER, { number: '1', state: STAGES.prepared.state }),
  'E-DECISION-SAME-PERSON': () => on('prepared', wish.sign, person('approver', 'reviewer')),
  'E-DECISION-PREDECESSOR': () =>
    STAGES.prepared.with({ waitingFor: ['A02' as ItemCode] }).tries('2026-09-04T09:00', wish.sign),
  'E-DECISION-MISSING': () =>
    file('2026-09-01T09:00', { missing: ['E1'] }).tries('2026-09-09T09:00', wish.propose('grant')),
  'E-DECISION-OVERRUN-REASON': () => STAGES.accepted.tries('2026-09-17T09:00', wish.propose('grant')),
  ...REFUSED_IN_REVIEW,
  ...REFUSED_OF_SENDING,
  ...REFUSED_OF_PERMIT,
  ...REFUSED_OF_PROJECT,
  ...REFUSED_OF_JOINT_VISITS,
  ...REFUSED_OF_PROMISES,
  ...REFUSED_OF_CREDIT,
  ...REFUSED_OF_VISITS,
  'E-OFFICERS-CAPACITY': () => refuseNoChecker(['creditOffice'], 0),
  'E-OFFICERS-SELF': () => on('committed', wish.check('met', '沈一', '沈二')),
  'E-OFFICERS-TWO': () => on('committed', wish.check('met', '沈一')),
  'E-CHECK-NOTHING': () => on('granted', wish.check('met')),
  'E-CHECK-RECTIFYING': () => on('rectifying', wish.check('rectify')),
  'E-SERVICE-NOTHING': () => STAGES.granted.does('2026-09-04T08:00', wish.serve).tries('2026-09-04T09:00', wish.serve),
  'E-SERVICE-CONSENT': () =>
    file('2026-09-01T09:00', { electronicService: false })
      .does('2026-09-02T09:00', wish.decline)
      .tries('2026-09-02T10:00', wish.serve),
  'E-SERVICE-LEFT': () =>
    UNSERVED.tries('2026-09-04T09:00', { ...announces(''), method: 'left', announcement: undefined } as Wish),
  'E-SERVICE-GROUND': () => UNSERVED.tries('2026-09-04T09:00', announces('')),
  'E-SERVICE-ANNOUNCED': () =>
    UNSERVED.does('2026-09-04T09:00', announces('查无此人')).tries('2026-09-04T10:00', announces('查无此人')),
  'E-SERVICE-PENDING': () => UNSERVED.tries('2026-09-09T09:00', wish.propose('grant')),
  'E-ITEM-TWICE': () => filing([asks('A18'), asks('A18')], 'A18.E1', 'A18.D1'),
  'E-ITEM-UNKNOWN': () => filing([asks('A99')]),
  'E-ITEM-BLOCKED': () =>
    findFaults(submission([asks('A18')], 'A18.E1', 'A18.D1'), { ...FACTS, blocked: ['A06' as ItemCode] })[0]?.refusal,
  'E-PROJECT-CODE': () => orNull(parseProjectCode('2613-320505-89-01-123456')),
  'E-USCC': () => orNull(parseUscc('91320505MA1GXQ0I2R')),
  'E-USCC-CHECK': () => orNull(parseUscc('91320505MA1GXQ012P')),
  'E-FIELD-MISSING': () =>
    findFaults({ ...submission([]), items: [asks('A06')], form: {} }, { ...FACTS, items: [named] })[0]?.refusal,
  'E-FIELD-BOUNDS': () =>
    findFaults(
      { ...submission([]), items: [asks('A06')], form: { area: 10 } },
      { ...FACTS, items: [named], today: '2026-09-01' as Day },
    )[0]?.refusal,
  'E-KEY-SCOPE': () => refuseMay({ hat: null, persons: ['p'], keyFor: new Set() }, 'readMe', undefined),
  'E-RIGHT': () =>
    refuseRight({ capacity: 'staff', zone: null, bureau: null, enterprise: 'e' }, 'withdraw', {
      zone: 'z',
      bureau: 'planning',
      enterprise: 'e',
      project: 'p',
      asked: [],
      party: false,
      above: null,
    }),
};

const orNull = (answer: unknown): Refusal | null => (isRefusal(answer) ? answer : null);

describe('a refusal of the law', () => {
  test.each(Object.entries(WAYS))('%s is met', (code, way) => {
    expect(way()).toMatchObject({ refused: true, code });
  });

  it('is a value that can be told from any other answer', () => {
    expect(isRefusal(refuse('E-RIGHT', { field: 'act' }))).toBe(true);
    expect([null, undefined, 'E-RIGHT', {}, { refused: false }, []].map(isRefusal)).toEqual(Array(6).fill(false));
  });

  it('is that of the first rule that says no, and later rules are not asked', () => {
    const unasked = () => {
      throw new Error('asked');
    };
    expect(firstRefusal([() => null, () => refuse('E-USCC'), unasked])?.code).toBe('E-USCC');
    expect(firstRefusal([() => null])).toBeNull();
    expect(firstRefusal([])).toBeNull();
  });
});
