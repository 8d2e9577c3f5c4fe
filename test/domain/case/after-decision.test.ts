import { describe, expect, it, test } from '@jest/globals';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { openDuties } from '../../../domain/case/duty.ts';
import { onPermit } from './permit-wishes.ts';
import { at } from '../../setup/at.ts';
import { file, officer, wish, type Life } from './builders.ts';

const due = ({ state }: Life, name: 'service' | 'reconsideration' | 'suit' | 'check' | 'rectify') => {
  const clock = state.clocks[name];
  return clock ? dueOf(clock, PUBLISHED_CALENDAR) : null;
};
const decided = (outcome: 'grant' | 'refuse') =>
  file('2026-08-28T09:00')
    .does('2026-08-28T10:00', wish.accept)
    .does('2026-08-31T09:00', wish.propose(outcome))
    .does('2026-08-31T10:00', wish.sign);

describe('service (送达)', () => {
  it('is due ten working days after the decision', () => {
    expect(due(decided('grant'), 'service')).toBe('2026-09-14');
  });

  it.each([
    ['who signed that they do not agree', false],
    ['who was not asked', null],
  ])('is not electronic for %s (处罚法 61(2)); other means stay', (_who, electronicService) => {
    const declined = file('2026-09-01T09:00', { electronicService }).does('2026-09-02T09:00', wish.decline);
    expect(declined.tries('2026-09-03T09:00', wish.serve)).toMatchObject({
      code: 'E-SERVICE-CONSENT',
      article: ['处罚法 61(2)', '民法典 137(2)'],
      field: 'method',
    });
    for (const method of ['window', 'post'])
      expect(declined.tries('2026-09-03T09:00', { kind: 'serve', method, recipient: '顾文静' })).toBeNull();
  });

  it('of a grant ends its clock and starts nothing', () => {
    const served = decided('grant').does('2026-09-01T09:00', wish.serve);
    expect(served.in('decided').servedAt).toBe(at('2026-09-01T09:00'));
    expect(served.state.clocks.service?.end).toBe('2026-09-01');
    expect([due(served, 'reconsideration'), due(served, 'suit')]).toEqual([null, null]);
  });

  it('of a refusal starts sixty days for reconsideration and six months for a suit', () => {
    const served = decided('refuse').does('2026-08-31T11:00', wish.serve);
    expect([due(served, 'reconsideration'), due(served, 'suit')]).toEqual(['2026-10-30', '2027-03-01']);
  });

  it('of a decision not to accept starts the same remedies', () => {
    const declined = file('2026-08-31T09:00').does('2026-08-31T10:00', wish.decline);
    const served = declined.does('2026-08-31T11:00', wish.serve);
    expect(served.in('closed').servedAt).toBe(at('2026-08-31T11:00'));
    expect([due(served, 'reconsideration'), due(served, 'suit')]).toEqual(['2026-10-30', '2027-03-01']);
    expect(served.tries('2026-09-01T09:00', wish.serve)?.code).toBe('E-SERVICE-NOTHING');
  });

  it('happens once', () => {
    expect(decided('grant').does('2026-09-01T09:00', wish.serve).tries('2026-09-02T09:00', wish.serve)).toMatchObject({
      code: 'E-SERVICE-NOTHING',
      article: '许可法 44',
      facts: { servedAt: at('2026-09-01T09:00') },
    });
  });
});

describe('the check of a commitment (承诺核查)', () => {
  const given = { way: 'commitment', item: { instant: true } } as const;
  const committed = file('2026-09-01T09:00', given);

  it('is due sixty working days after the decision, or what the zone sets', () => {
    expect(committed.in('decided').check).toEqual({ state: 'due' });
    expect(due(committed, 'check')).toBe('2026-11-30');
    expect(due(file('2026-09-01T09:00', { ...given, rules: { checkDays: 5 } }), 'check')).toBe('2026-09-08');
  });

  test.each([[[]], [['沈一']], [['沈一', '沈一']], [['沈一', ' ']]])('takes two officers: %j', (names) => {
    const officers = names.map(officer);
    expect(committed.tries('2026-09-08T09:00', { ...wish.check('met'), officers } as never)).toMatchObject({
      code: 'E-OFFICERS-TWO',
      article: '许可法 34(3)',
      field: 'officers',
    });
  });

  it('that finds everything met is the last', () => {
    const met = committed.does('2026-09-08T09:00', wish.check('met'));
    expect([met.in('decided').check, met.state.clocks.check?.end]).toEqual([{ state: 'met' }, '2026-09-08']);
    expect(met.tries('2026-09-09T09:00', wish.check('met'))?.code).toBe('E-CHECK-NOTHING');
  });

  it('that finds a deficit orders rectification within fifteen working days', () => {
    const ordered = committed.does('2026-09-08T09:00', wish.check('rectify'));
    expect(ordered.in('decided').check).toEqual({ state: 'rectify', deficits: '现场核查', lapsed: false });
    expect([due(ordered, 'rectify'), ordered.state.clocks.check?.end]).toEqual(['2026-09-29', '2026-09-08']);
    expect(ordered.tries('2026-09-09T09:00', wish.check('rectify'))?.code).toBe('E-CHECK-RECTIFYING');
    const met = ordered.does('2026-09-29T23:59', wish.check('met'));
    expect([met.in('decided').check, met.state.clocks.rectify?.end]).toEqual([{ state: 'met' }, '2026-09-29']);
  });

  it('notes once that a rectification did not come, and may still find it met', () => {
    const lapsed = committed.does('2026-09-08T09:00', wish.check('rectify')).until('2026-11-01T00:00');
    expect(lapsed.events.filter((event) => event.type === 'rectificationLapsed').map((event) => event.at)).toEqual([
      at('2026-09-30T00:00'),
    ]);
    expect(lapsed.in('decided').check).toMatchObject({ state: 'rectify', lapsed: true });
    expect(lapsed.tries('2026-11-02T09:00', wish.check('met'))).toBeNull();
  });

  it('is asked no more once nothing rests on the promise', () => {
    const rectifying = committed.does('2026-09-08T09:00', wish.check('rectify'));
    const ended = rectifying.does('2026-09-09T09:00', onPermit.deregister);
    expect([due(ended, 'rectify'), ended.state.clocks.rectify?.end]).toEqual(['2026-09-29', '2026-09-09']);
    expect(openDuties(ended.state).map(({ kind }) => kind)).toEqual(['serve']);
    expect(ended.tries('2026-09-10T09:00', wish.check('met'))?.code).toBe('E-CHECK-NOTHING');
    expect(ended.until('2026-11-01T00:00').happened).not.toContain('rectificationLapsed');
  });

  it('goes on where the permit was changed: what was promised still stands behind it', () => {
    const asked = { type: 'successionAsked', kind: 'change', caseId: 'next' as CaseId } as const;
    const given = { type: 'successionDecided', kind: 'change', caseId: 'next' as CaseId, granted: true } as const;
    const changed = committed.happens('2026-09-08T09:00', asked).happens('2026-09-09T09:00', given);
    expect(changed.in('decided').permit?.state).toBe('changed');
    expect(changed.tries('2026-09-10T09:00', wish.check('met'))).toBeNull();
  });

  it('is asked of no decision on papers', () => {
    expect(decided('grant').tries('2026-09-01T09:00', wish.check('met'))?.code).toBe('E-CHECK-NOTHING');
  });
});
