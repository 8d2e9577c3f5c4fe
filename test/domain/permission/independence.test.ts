import { describe, expect, it, test } from '@jest/globals';
import type { Actor } from '../../../domain/case/actor.ts';
import type { Wish } from '../../../domain/case/command.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { refuseTaking, refuseTied } from '../../../domain/permission/independence.ts';
import type { Tie } from '../../../domain/permission/tie.ts';
import { brings } from '../case/brings.ts';
import { ENTERED, file, wish, type Life } from '../case/builders.ts';
import { person } from '../case/commands.ts';
import { permit } from '../case/permit-wishes.ts';
import { review } from '../case/review-wishes.ts';
import { STAGES } from '../case/stages.ts';

const { accepted, corrected, prepared, committed } = STAGES;
const begun = accepted.does('2026-09-03T09:00', wish.beginReview);
const called = begun
  .does('2026-09-03T10:00', review.tellRight())
  .does('2026-09-04T09:00', review.askHearing)
  .does('2026-09-04T10:00', review.call('2026-09-16'));
const proposed = committed.does('2026-09-04T09:00', wish.check('proposeRevocation'));
const notified = proposed.does('2026-09-05T09:00', { kind: 'notifyRevocation', ground: null, facts: '不符合承诺' });

const standsInFor = (by: Actor, whom: string): Actor => ({ ...by, for: { person: whom, name: whom } });

/** The roads on which one person comes to an act that is not theirs: what each of them makes of the actor. */
const ROADS: readonly (readonly [road: string, actor: (capacity: Actor['capacity'], who: string) => Actor])[] = [
  ['in another hat of the same person', (capacity, who) => person(capacity, who)],
  ['as a substitute of somebody who may', (capacity, who) => standsInFor(person(capacity, who), 'absent')],
  ['through a substitute who may', (capacity, who) => standsInFor(person(capacity, 'somebody'), who)],
];

describe.each(ROADS)('%s', (_road, actor) => {
  test('nobody signs or returns the decision that they prepared', () => {
    const back: Wish = { kind: 'returnDecision', reason: '补充理由' };
    for (const act of [wish.sign, back])
      expect(prepared.tries('2026-09-04T09:00', act, actor('approver', 'reviewer'))?.code).toBe(
        'E-DECISION-SAME-PERSON',
      );
    expect(prepared.tries('2026-09-04T09:00', wish.sign, actor('approver', 'approver'))).toBeNull();
  });

  test('nobody lengthens the limit of a review in which they take part', () => {
    const refused = begun.tries('2026-09-04T09:00', review.extend(10), actor('organHead', 'reviewer'));
    expect(refused).toMatchObject({ code: 'E-RECUSAL-EXTENSION', article: '许可法 42(1)' });
    expect(begun.tries('2026-09-04T09:00', review.extend(10), actor('organHead', 'organHead'))).toBeNull();
  });

  test('nobody chairs the hearing of a case that they review, though they were called before they did', () => {
    const chairOf = begun
      .does('2026-09-03T10:00', review.tellRight())
      .does('2026-09-04T09:00', review.askHearing)
      .does('2026-09-04T10:00', review.call('2026-09-16', 'colleague'));
    const since = chairOf.does(
      '2026-09-05T09:00',
      review.checkSite('colleague', '沈二'),
      person('reviewer', 'colleague'),
    );
    const refused = since.tries('2026-09-16T09:30', review.hold, actor('hearingChair', 'colleague'));
    expect(refused).toMatchObject({ code: 'E-RECUSAL-CHAIR', article: '许可法 48(3)' });
  });

  test('nobody prepares or signs the decision of a case whose hearing they chair', () => {
    const held = called.does('2026-09-16T09:30', review.hold);
    const propose = wish.propose('grant', '听证', true);
    expect(held.tries('2026-09-17T09:00', propose, actor('reviewer', 'hearingChair'))?.code).toBe('E-RECUSAL-CHAIR');
    const ready = held.does('2026-09-17T09:00', propose);
    expect(ready.tries('2026-09-17T10:00', wish.sign, actor('approver', 'hearingChair'))?.code).toBe('E-RECUSAL-CHAIR');
    expect(ready.tries('2026-09-17T10:00', wish.sign, actor('approver', 'approver'))).toBeNull();
  });

  test('nobody decides on a revocation that they proposed at the check', () => {
    const drop: Wish = { kind: 'dropRevocation', reason: '已整改' };
    expect(notified.tries('2026-09-30T09:00', drop, actor('approver', 'inspector'))?.code).toBe('E-RECUSAL-REVOCATION');
    expect(notified.tries('2026-09-30T09:00', drop, actor('approver', '沈二'))?.code).toBe('E-RECUSAL-REVOCATION');
    expect(notified.tries('2026-09-30T09:00', drop, actor('approver', 'approver'))).toBeNull();
  });

  test('nobody acts on the case of an enterprise to which they have a tie', () => {
    const tie: Tie = { person: 'relative', name: '沈越', kind: 'kin' };
    const refused = corrected.with({ ties: [tie] }).tries('2026-09-04T09:00', wish.accept, actor('window', 'relative'));
    expect(refused).toMatchObject({ code: 'E-RECUSAL', article: '公务员法 76(2)', facts: { person: '沈越' } });
    expect(corrected.with({ ties: [tie] }).tries('2026-09-04T09:00', wish.accept, actor('window', 'w'))).toBeNull();
  });
});

describe('a filing that was entered at the counter', () => {
  const entered = file('2026-09-01T09:00', { counter: ENTERED });
  const taken = entered.does('2026-09-01T09:10', wish.accept, person('window', 'clerk'));
  const reviewed = taken.does('2026-09-02T09:00', wish.beginReview);

  it('is accepted, or sent back for correction, by whoever entered it: on the spot, as the law wants it', () => {
    expect(taken.state.stage).toBe('accepted');
    const lacking = file('2026-09-01T09:00', { counter: ENTERED, missing: ['E1'] });
    expect(lacking.tries('2026-09-01T09:10', wish.correct('E1'), person('window', 'clerk'))).toBeNull();
  });

  it.each(['clerk', 'absent'])('is judged in nothing by %s, who entered it or for whom it was entered', (who) => {
    const barred = { code: 'E-RECUSAL-ENTERED', article: '公务员法 76(3)' };
    const ready = reviewed.does('2026-09-02T09:00', wish.propose('grant'));
    expect(taken.tries('2026-09-02T09:00', wish.beginReview, person('reviewer', who))).toMatchObject(barred);
    expect(reviewed.tries('2026-09-02T09:00', wish.propose('grant'), person('reviewer', who))).toMatchObject(barred);
    expect(ready.tries('2026-09-03T09:00', wish.sendBack, person('approver', who))).toMatchObject(barred);
    expect(ready.tries('2026-09-03T09:00', wish.sign, standsInFor(person('approver', 'other'), who))).toMatchObject(
      barred,
    );
    expect(reviewed.tries('2026-09-03T09:00', review.extend(10), person('organHead', who))).toMatchObject(barred);
    expect(reviewed.tries('2026-09-03T09:00', review.checkSite('reviewer', who))).toMatchObject(barred);
    expect(ready.tries('2026-09-03T09:00', wish.sign)).toBeNull();
  });

  it('has no step of judgement given to whoever entered it', () => {
    expect(
      (['review', 'opinion', 'hearing'] as const).map((step) => refuseTaking(taken.state, step, ['clerk'])?.code),
    ).toEqual(Array(3).fill('E-RECUSAL-ENTERED'));
    expect(
      (['accept', 'serve', 'forward'] as const).map((step) => refuseTaking(entered.state, step, ['clerk'])),
    ).toEqual(Array(3).fill(null));
    expect(refuseTaking(taken.state, 'review', ['reviewer'])).toBeNull();
  });

  it('has no step of the permit given to whoever entered it, once it is granted', () => {
    const granted = reviewed.does('2026-09-02T09:00', wish.propose('grant')).does('2026-09-03T09:00', wish.sign);
    expect(
      (['reexamine', 'extendPermit', 'sign'] as const).map(
        (step) => refuseTaking(granted.state, step, ['absent'])?.code,
      ),
    ).toEqual(Array(3).fill('E-RECUSAL-ENTERED'));
    expect(refuseTaking(granted.state, 'extendPermit', ['reviewer'])).toBeNull();
  });

  it('has no hearing that is chaired by whoever entered it', () => {
    const asked = reviewed.does('2026-09-03T10:00', review.tellRight()).does('2026-09-04T09:00', review.askHearing);
    expect(asked.tries('2026-09-04T10:00', review.call('2026-09-16', 'clerk'))?.code).toBe('E-RECUSAL-ENTERED');
  });
});

describe('later papers that were entered at the counter', () => {
  const promise = { materials: ['D1'], until: '2026-09-11' };
  const owing = file('2026-09-01T09:00', { missing: ['D1'], promise });
  const waiting = owing.does('2026-09-02T09:00', wish.accept);

  it('say by whom they came and who entered them; the case is as if they had come online', () => {
    const correcting = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.correct('E1'));
    const came = correcting.does('2026-09-03T09:00', brings('E1'));
    expect(came.events.at(-2)).toMatchObject({ type: 'handedIn', by: { name: 'staff' }, counter: ENTERED });
    const { counter, ...state } = came.state;
    expect(counter).toEqual({ window: '综合窗口', persons: ['clerk', 'absent'] });
    expect(state).toEqual(correcting.does('2026-09-03T09:00', wish.handIn('E1')).state);
  });

  it.each(['clerk', 'absent'])('keep %s, who entered them or for whom, from judging the case', (who) => {
    const handed = waiting.does('2026-09-03T09:00', brings('D1'));
    const barred = { code: 'E-RECUSAL-ENTERED', article: '公务员法 76(3)', facts: { window: '综合窗口' } };
    expect(handed.tries('2026-09-03T10:00', wish.beginReview, person('reviewer', who))).toMatchObject(barred);
    expect(handed.tries('2026-09-03T10:00', wish.propose('grant'), person('reviewer', who))).toMatchObject(barred);
    const ready = handed.does('2026-09-03T10:00', wish.propose('grant'));
    expect(ready.tries('2026-09-04T10:00', wish.sign, person('approver', who))).toMatchObject(barred);
    expect(refuseTaking(handed.state, 'review', [who])?.code).toBe('E-RECUSAL-ENTERED');
    expect(handed.tries('2026-09-03T10:00', wish.beginReview)).toBeNull();
  });

  it('bar as well whoever entered the filing before', () => {
    const other = { ...ENTERED, window: '水务窗口', entered: person('window', 'other') };
    const both = file('2026-09-01T09:00', { counter: other, missing: ['D1'], promise })
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-03T09:00', brings('D1'));
    expect(both.state.counter).toEqual({ window: '水务窗口', persons: ['other', 'clerk', 'absent'] });
  });

  it.each([
    ['reviews', waiting.does('2026-09-02T10:00', wish.beginReview, person('reviewer', 'clerk'))],
    ['answered for a department', asksOpinion(waiting)],
    ['was called to chair the hearing', callsHearing(waiting)],
    ['proposed what lies before the signing officer of the permit', proposesLater('clerk', 'somebody')],
    ['is stood in for by who proposed it', proposesLater('somebody', 'absent')],
  ])('are not entered by whoever %s in the case', (_what, life) => {
    expect(life.tries('2026-09-05T09:00', brings('D1'))).toMatchObject({
      code: 'E-RECUSAL-ENTERING',
      article: '公务员法 76(3)',
    });
    expect(life.tries('2026-09-05T09:00', wish.handIn('D1'))).toBeNull();
  });

  it('are not entered by whoever has a tie to the applicant', () => {
    const tie: Tie = { person: 'absent', name: '沈越', kind: 'kin' };
    expect(waiting.with({ ties: [tie] }).tries('2026-09-03T09:00', brings('D1'))?.code).toBe('E-RECUSAL');
    expect(waiting.with({ ties: [tie] }).tries('2026-09-03T09:00', wish.handIn('D1'))).toBeNull();
  });
});

function asksOpinion(life: Life): Life {
  return life
    .does('2026-09-02T10:00', wish.beginReview)
    .does('2026-09-02T11:00', review.ask('water'))
    .does('2026-09-03T09:00', review.answer(1, 'water'), person('reviewer', 'clerk'));
}

function proposesLater(who: string, whom: string): Life {
  return file('2026-09-01T09:00', {
    missing: ['D1'],
    promise: { materials: ['D1'], until: '2026-09-11' },
    item: { supplementAfterGrant: { before: 'A23' as ItemCode } },
  })
    .does('2026-09-02T09:00', wish.accept)
    .does('2026-09-02T11:00', wish.propose('grantWithSupplement'))
    .does('2026-09-03T09:00', wish.sign)
    .does('2026-09-04T09:00', permit.withdraw, standsInFor(person('reviewer', who), whom));
}

function callsHearing(life: Life): Life {
  return life
    .does('2026-09-02T10:00', wish.beginReview)
    .does('2026-09-03T10:00', review.tellRight())
    .does('2026-09-04T09:00', review.askHearing)
    .does('2026-09-04T10:00', review.call('2026-09-16', 'clerk'));
}

describe('a tie to the applicant', () => {
  it('keeps away an officer of a visit and the chair who is named, too', () => {
    const ties = (who: string): Tie[] => [{ person: who, name: who, kind: 'interest' }];
    const visit = review.checkSite('reviewer', '沈二');
    expect(begun.with({ ties: ties('沈二') }).tries('2026-09-04T09:00', visit)?.code).toBe('E-RECUSAL');
    const asked = begun.does('2026-09-03T10:00', review.tellRight()).does('2026-09-04T09:00', review.askHearing);
    const call = review.call('2026-09-16', 'neighbour');
    expect(asked.with({ ties: ties('neighbour') }).tries('2026-09-04T10:00', call)?.code).toBe('E-RECUSAL');
  });

  it('is no bar for whoever speaks for the applicant or for themselves', () => {
    const ties: Tie[] = [{ person: 'staff', name: 'staff', kind: 'own' }];
    expect(STAGES.correcting.with({ ties }).tries('2026-09-03T09:00', wish.handIn('E2', 'D1'))).toBeNull();
  });

  it.each([
    ['own', '公务员法 76(1)'],
    ['acted', '公务员法 76(1)'],
    ['party', '公务员法 76(1)'],
    ['interest', '公务员法 76(1)'],
    ['kin', '公务员法 76(2)'],
    ['other', '公务员法 76(3)'],
  ] as const)('of the kind %s is a ground by %s', (kind, article) => {
    expect(refuseTied(['a'], [{ person: 'a', name: '甲', kind }])).toMatchObject({ code: 'E-RECUSAL', article });
    expect(refuseTied(['b'], [{ person: 'a', name: '甲', kind }])).toBeNull();
  });
});

describe('a step that is taken in hand', () => {
  it('is not given to whoever prepared the decision, chairs the hearing or proposed the revocation', () => {
    expect(refuseTaking(prepared.state, 'sign', ['reviewer'])?.code).toBe('E-DECISION-SAME-PERSON');
    expect(refuseTaking(prepared.state, 'sign', ['approver', 'reviewer'])?.code).toBe('E-DECISION-SAME-PERSON');
    expect(refuseTaking(called.state, 'review', ['hearingChair'])?.code).toBe('E-RECUSAL-CHAIR');
    expect(refuseTaking(notified.state, 'revoke', ['inspector'])?.code).toBe('E-RECUSAL-REVOCATION');
  });

  it('is given to everybody else, and a step that bars nobody to all', () => {
    expect(refuseTaking(prepared.state, 'sign', ['approver'])).toBeNull();
    expect(refuseTaking(called.state, 'review', ['reviewer'])).toBeNull();
    expect(refuseTaking(notified.state, 'revoke', ['approver'])).toBeNull();
    expect(refuseTaking(prepared.state, 'opinion', ['reviewer'])).toBeNull();
  });
});

it('keeps for whom somebody acted in what was recorded', () => {
  const by = standsInFor(person('reviewer', 'substitute'), 'absent');
  const done = accepted.does('2026-09-03T09:00', wish.beginReview, by);
  expect(done.in('accepted').reviewer).toEqual(by);
  expect(done.in('accepted').reviewers).toEqual(['substitute', 'absent']);
});
