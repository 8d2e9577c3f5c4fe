import { describe, expect, it, test } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { at } from '../../setup/at.ts';
import { GRANT, file, lifeOf, wish } from './builders.ts';
import { person } from './commands.ts';

/** Accepted on Wednesday 2026-09-02: promised by 2026-09-16, by statute by 2026-09-30. */
const accepted = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.accept);
const proposed = accepted.does('2026-09-03T09:00', wish.propose('grant'));

describe('review', () => {
  it('is begun once, and preparing a decision begins it too', () => {
    const begun = accepted.does('2026-09-03T09:00', wish.beginReview, person('reviewer', '高远'));
    expect(begun.in('accepted').reviewer?.name).toBe('高远');
    expect(begun.tries('2026-09-03T10:00', wish.beginReview)).toMatchObject({
      code: 'E-CASE-STAGE',
      facts: { stage: 'review' },
    });
    expect(proposed.in('accepted').reviewer?.name).toBe('reviewer');
  });

  it('ends in a proposal that stays as it is until it is signed or sent back, so that nobody signs what he never saw', () => {
    const anew = proposed.tries('2026-09-03T10:00', wish.propose('refuse'), person('reviewer', '高远'));
    expect(anew).toMatchObject({ code: 'E-CASE-STAGE', facts: { stage: 'sign' } });
  });

  it('is sent back with a reason and proposed again', () => {
    const returned = proposed.does('2026-09-03T10:00', wish.sendBack);
    expect(returned.in('accepted')).toMatchObject({ proposal: null, returned: 1, reviewer: { name: 'reviewer' } });
    expect(returned.tries('2026-09-03T11:00', wish.sign)?.code).toBe('E-DECISION-NOT-PREPARED');
    expect(returned.does('2026-09-03T11:00', wish.propose('grant')).tries('2026-09-03T12:00', wish.sign)).toBeNull();
  });
});

describe('a decision', () => {
  it('grants no excluded class once the pilot instrument of its promise has ended, and may still refuse', () => {
    const over = accepted.with({ pilotOver: true });
    const refusal = { code: 'E-COMMITMENT-EXCLUDED', article: '许可法 12' };
    expect(over.tries('2026-09-03T09:00', wish.propose('grant'))).toMatchObject(refusal);
    expect(proposed.with({ pilotOver: true }).tries('2026-09-03T10:00', wish.sign)).toMatchObject(refusal);
    expect(over.tries('2026-09-03T09:00', wish.propose('refuse'))).toBeNull();
  });

  it('is signed by another officer than prepared it', () => {
    const reviewer = person('approver', 'reviewer');
    const refusal = { code: 'E-DECISION-SAME-PERSON', facts: { prepared: 'reviewer' } };
    expect(proposed.tries('2026-09-03T10:00', wish.sign, reviewer)).toMatchObject(refusal);
    expect(proposed.tries('2026-09-03T10:00', wish.sendBack, reviewer)).toMatchObject(refusal);
  });

  it('ends both limits and starts service', () => {
    const decided = proposed.does('2026-09-03T10:00', wish.sign).in('decided');
    expect(decided.decision).toEqual({
      outcome: 'grant',
      at: at('2026-09-03T10:00'),
      on: '2026-09-03',
      bySystem: false,
      byCommitment: false,
      authority: GRANT.id,
      supplement: null,
    });
    expect([decided.clocks.promised?.end, decided.clocks.statutory?.end]).toEqual(['2026-09-03', '2026-09-03']);
    expect(decided.clocks.service).toMatchObject({ start: '2026-09-03', length: 10, unit: 'workingDays' });
    expect([decided.check, decided.clocks.check]).toEqual([null, undefined]);
  });

  it('names the instrument under which it was made', () => {
    const signed = proposed.with({ authority: { ...GRANT, id: 'g2' } }).does('2026-09-03T10:00', wish.sign);
    expect(signed.events.at(-1)).toMatchObject({ type: 'granted', authority: 'g2', byCommitment: false });
  });

  it('to refuse gives its reasons', () => {
    const silent = { ...wish.propose('refuse'), reasons: [] } as ReturnType<typeof wish.propose>;
    expect(accepted.tries('2026-09-03T09:00', silent)).toMatchObject({
      code: 'E-DECISION-NO-REASONS',
      article: '许可法 38',
      field: 'reasons',
    });
    expect(accepted.tries('2026-09-03T09:00', { ...silent, outcome: 'grant' } as typeof silent)).toBeNull();
  });

  it.each([undefined, null, ' '])('to refuse says what was found, apart from the reasons: %j does not', (facts) => {
    const unfounded = { ...wish.propose('refuse'), facts } as ReturnType<typeof wish.propose>;
    expect(accepted.tries('2026-09-03T09:00', unfounded)).toMatchObject({
      code: 'E-DECISION-NO-FACTS',
      article: '许可法 38',
      field: 'facts',
    });
  });

  it('to refuse is signed as it was proposed before facts were asked for', () => {
    const { events } = accepted.does('2026-09-03T09:00', wish.propose('refuse'));
    const before = events.map((event) => {
      if (event.type !== 'decisionPrepared') return event;
      const { facts: _apart, ...proposal } = event.proposal;
      return { ...event, proposal };
    });
    expect(lifeOf(before).tries('2026-09-03T10:00', wish.sign)).toBeNull();
  });
});

describe('whoever decides', () => {
  test.each(['grant', 'refuse'] as const)('needs authority on that day: %s', (outcome) => {
    const refusal = { code: 'E-AUTHORITY-NONE', article: ['许可法 22', '许可法 24'] };
    const powerless = accepted.with({ authority: null });
    expect(powerless.tries('2026-09-03T09:00', wish.propose(outcome))).toMatchObject(refusal);
    const lost = accepted.does('2026-09-03T09:00', wish.propose(outcome)).with({ authority: null });
    expect(lost.tries('2026-09-04T09:00', wish.sign)).toMatchObject(refusal);
  });

  it('grants only after the predecessors, and may refuse before', () => {
    const waiting = accepted.with({ waitingFor: ['A02' as ItemCode] });
    expect(waiting.tries('2026-09-03T09:00', wish.propose('grant'))).toMatchObject({
      code: 'E-DECISION-PREDECESSOR',
      facts: { waitingFor: ['A02'] },
    });
    expect(waiting.tries('2026-09-03T09:00', wish.propose('refuse'))).toBeNull();
    expect(proposed.with({ waitingFor: ['A02' as ItemCode] }).tries('2026-09-03T10:00', wish.sign)?.code).toBe(
      'E-DECISION-PREDECESSOR',
    );
  });

  it('may grant without a secondary paper, never without an essential one', () => {
    const deemed = (...missing: readonly string[]) => file('2026-09-01T09:00', { missing }).until('2026-09-09T00:00');
    expect(deemed('D1').tries('2026-09-09T09:00', wish.propose('grant'))).toBeNull();
    expect(deemed('E1', 'D1').tries('2026-09-09T09:00', wish.propose('grant'))).toMatchObject({
      code: 'E-DECISION-MISSING',
      article: '许可法 38',
      facts: { missing: ['材料E1'] },
    });
  });
});

describe('a promised limit that was overrun', () => {
  const refusal = {
    code: 'E-DECISION-OVERRUN-REASON',
    article: '722号 36(2)',
    field: 'overrunReason',
    facts: { due: '2026-09-16' },
  };

  it('is explained in the decision, from 00:00 of the day after on', () => {
    expect(accepted.tries('2026-09-16T23:59', wish.propose('grant'))).toBeNull();
    expect(accepted.tries('2026-09-17T00:00', wish.propose('grant'))).toMatchObject(refusal);
    expect(accepted.tries('2026-09-17T00:00', wish.propose('grant', '专家意见补充较多'))).toBeNull();
    expect(accepted.tries('2026-09-17T00:00', wish.propose('refuse', ''))).toMatchObject(refusal);
  });

  it('between proposal and signature sends the proposal back for its reason', () => {
    const late = accepted.does('2026-09-16T23:00', wish.propose('grant'));
    expect(late.tries('2026-09-17T09:00', wish.sign)).toMatchObject(refusal);
    const again = late
      .does('2026-09-17T09:00', wish.sendBack)
      .does('2026-09-17T10:00', wish.propose('grant', '补充材料'));
    expect(again.does('2026-09-17T11:00', wish.sign).events.at(-1)).toMatchObject({
      proposal: { overrunReason: '补充材料' },
    });
  });

  it('asks nothing of an item without a promise, even past its statutory limit', () => {
    const unpromised = file('2026-09-01T09:00', { item: { promised: null } }).does('2026-09-02T09:00', wish.accept);
    expect(dueOf(unpromised.state.clocks.statutory as never, PUBLISHED_CALENDAR)).toBe('2026-09-30');
    expect(unpromised.tries('2026-10-09T09:00', wish.propose('grant'))).toBeNull();
  });
});
