import { describe, expect, it, test } from '@jest/globals';
import type { Capacity } from '../../../domain/case/actor.ts';
import { possibleActs } from '../../../domain/case/possible.ts';
import type { Hat } from '../../../domain/permission/hat.ts';
import { contextOf, file, wish, type Life } from './builders.ts';
import { person } from './commands.ts';
import { review } from './review-wishes.ts';
import { STAGES, type Place } from './stages.ts';

const THING = { zone: 'z', bureau: 'planning', enterprise: 'e', project: 'p', asked: [], party: false, above: null };
const hat = (capacity: Hat['capacity']): Hat =>
  ['legalRepresentative', 'staff', 'agent'].includes(capacity)
    ? { capacity, zone: null, bureau: null, enterprise: 'e' }
    : { capacity, zone: 'z', bureau: capacity === 'window' ? null : 'planning', enterprise: null };

/** What an officer may do while a case is under review, whatever becomes of it. */
const REVIEW = [
  'beginReview',
  'checkSite',
  'startProcedure',
  'askExtension',
  'notifyHearingRight',
  'callHearing',
  'askOpinion',
] as const;

const acts = (
  life: Life,
  capacity: Exclude<Capacity, 'system'>,
  moment = '2026-09-04T09:00',
  name: string = capacity,
) =>
  possibleActs(life.state, { hat: hat(capacity), by: person(capacity, name) }, THING, contextOf(moment)).map(
    ({ act, refusal }) => (refusal ? `${act}: ${refusal.code}` : act),
  );

describe('the acts that a page offers', () => {
  test.each([
    ['received', 'window', ['accept: E-ACCEPT-GAPS', 'notifyCorrection', 'decline', 'markNotNeeded']],
    ['received', 'legalRepresentative', ['handIn', 'promiseDeferral', 'withdraw']],
    ['received', 'staff', ['handIn']],
    ['received', 'reviewer', []],
    ['correcting', 'window', []],
    ['correcting', 'agent', ['handIn', 'promiseDeferral', 'withdraw']],
    ['corrected', 'window', ['accept', 'notifyCorrection', 'decline', 'markNotNeeded']],
    ['accepted', 'reviewer', [...REVIEW, 'prepareDecision']],
    ['accepted', 'approver', []],
    ['deferred', 'reviewer', [...REVIEW, 'prepareDecision: E-DEFERRAL-OPEN']],
    ['prepared', 'approver', ['signDecision', 'returnDecision']],
    ['granted', 'window', ['serve']],
    ['granted', 'inspector', []],
    ['committed', 'inspector', ['recordCheck']],
    ['rectifying', 'inspector', ['recordCheck']],
    ['withdrawn', 'window', []],
    ['declined', 'window', ['serve']],
    ['declined', 'supervisor', []],
  ] as const satisfies readonly (readonly [Place, string, readonly string[]])[])(
    'of a case %s to %s: %j',
    (place, capacity, offered) => {
      expect(acts(STAGES[place], capacity)).toEqual(offered);
    },
  );

  it('tell the one who prepared a decision why another has to sign it', () => {
    expect(acts(STAGES.prepared, 'approver', '2026-09-04T09:00', 'reviewer')).toEqual([
      'signDecision: E-DECISION-SAME-PERSON',
      'returnDecision: E-DECISION-SAME-PERSON',
    ]);
  });

  it('let a decision be prepared where only a refusal is possible', () => {
    const deemed = file('2026-09-01T09:00', { missing: ['E1'] }).until('2026-09-09T00:00');
    expect(acts(deemed, 'reviewer', '2026-09-09T09:00')).toEqual([...REVIEW, 'prepareDecision']);
  });

  it('offer a deferral on every day of the window, but once', () => {
    expect(acts(STAGES.received, 'agent', '2026-09-08T09:00')).toContain('promiseDeferral');
    const promised = STAGES.received.does('2026-09-02T09:00', wish.promise(['D1'], '2026-09-10'));
    expect(acts(promised, 'agent')).not.toContain('promiseDeferral');
  });

  it('offer to explain an overrun once the promised limit is overrun, and not while it stands still', () => {
    const [last, after] = ['2026-09-16T23:59', '2026-09-17T00:00'];
    expect(acts(STAGES.accepted, 'reviewer', last)).not.toContain('explainOverrun');
    expect(acts(STAGES.accepted, 'reviewer', after)).toContain('explainOverrun');
    const reviewed = STAGES.accepted.does('2026-09-03T09:00', review.start('expertReview', 5));
    expect(acts(reviewed, 'reviewer', after)).not.toContain('explainOverrun');
    const unpromised = file('2026-09-01T09:00', { item: { promised: null } }).does('2026-09-02T09:00', wish.accept);
    expect(acts(unpromised, 'reviewer', '2026-12-01T09:00')).not.toContain('explainOverrun');
  });

  it('are those of the stage that the law has brought about by now', () => {
    expect(acts(STAGES.corrected, 'reviewer', '2026-09-11T00:00')).toEqual([...REVIEW, 'prepareDecision']);
  });
});
