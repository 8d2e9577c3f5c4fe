import { describe, expect, it } from '@jest/globals';
import type { Case, ClockName } from '../../../domain/case/case.ts';
import { openDuties, turnOf } from '../../../domain/case/duty.ts';
import { lightOf } from '../../../domain/case/light.ts';
import { flagsOf } from '../../../domain/case/standing.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR as CALENDAR } from '../../../domain/clock/published-years.ts';
import { day, file, GRANT, wish } from './builders.ts';
import { review } from './review-wishes.ts';
import { above, aboveToo, directAccepted, powerLost, PROVINCE, sending } from './sending.ts';

const due = ({ clocks }: Case, name: ClockName) => (clocks[name] ? dueOf(clocks[name], CALENDAR) : null);

describe('a case over which the zone lost its power', () => {
  it('is handed over within one working day, and the window is asked to', () => {
    const { state } = powerLost();
    expect(due(state, 'transfer')).toBe('2026-09-04');
    expect(openDuties(state)).toContainEqual({ kind: 'transfer', round: 1, unit: 'window' });
  });

  it('keeps receipt, acceptance and the days that went by', () => {
    const moved = powerLost().does('2026-09-04T09:00', sending.transfer);
    expect(moved.in('accepted').acceptance.on).toBe('2026-09-01');
    expect(due(moved.state, 'promised')).toBe(due(powerLost().state, 'promised'));
    expect(flagsOf(moved.state, day('2026-09-04'), CALENDAR).transferred).toBe(true);
    expect(lightOf(moved.state, day('2026-12-31'), CALENDAR)).toBe('off');
    expect(turnOf(moved.state)).toBe('upperOrgan');
  });

  it('is decided by the other organ at once, which needs no grant, and not by the zone', () => {
    const moved = powerLost().does('2026-09-04T09:00', sending.transfer);
    expect(moved.tries('2026-09-04T10:00', wish.propose('grant'))).toMatchObject({
      code: 'E-CASE-ABOVE',
      article: ['许可法 22', '许可法 24'],
    });
    const granted = moved
      .does('2026-09-04T10:00', wish.propose('grant'), above)
      .does('2026-09-04T11:00', wish.sign, aboveToo);
    expect(granted.in('decided').decision).toMatchObject({ outcome: 'grant', authority: '' });
  });

  it('loses what was proposed in the zone', () => {
    const moved = file('2026-09-01T09:00')
      .does('2026-09-01T10:00', wish.accept)
      .does('2026-09-02T09:00', wish.propose('grant'))
      .with({ authority: null })
      .does('2026-09-03T09:00', sending.transfer);
    expect(moved.happened.slice(-2)).toEqual(['authorityWithdrawn', 'transferred']);
    expect(moved.in('accepted').proposal).toBeNull();
    expect(openDuties(moved.state)).toEqual([{ kind: 'review', round: 3, unit: `upper:${PROVINCE}` }]);
  });

  it('goes over before acceptance too: the other organ then accepts, in the window that runs', () => {
    const lost = file('2026-09-01T09:00')
      .with({ authority: null })
      .happens('2026-09-02T09:00', { type: 'authorityWithdrawn' });
    const moved = lost.does('2026-09-02T10:00', sending.transfer);
    expect(due(moved.state, 'acceptance')).toBe('2026-09-08');
    expect(openDuties(moved.state)).toEqual([{ kind: 'accept', round: 2, unit: `upper:${PROVINCE}` }]);
    const accepted = moved.does('2026-09-03T09:00', wish.accept, above);
    expect(due(accepted.state, 'promised')).toBe('2026-09-17');
  });

  it('goes over during a special procedure, which the zone or the other organ then ends', () => {
    const moved = powerLost().with({ authority: GRANT });
    const reviewed = file('2026-09-01T09:00')
      .does('2026-09-01T10:00', wish.accept)
      .does('2026-09-02T09:00', review.start('expertReview', 5))
      .with({ authority: null })
      .does('2026-09-03T09:00', sending.transfer);
    expect(reviewed.does('2026-09-08T09:00', review.end('expertReview'), above).happened.at(-1)).toBe('procedureEnded');
    expect(reviewed.does('2026-09-08T09:00', review.end('expertReview')).happened.at(-1)).toBe('procedureEnded');
    expect(moved.tries('2026-09-04T09:00', sending.transfer)).toMatchObject({ code: 'E-TRANSFER-NOTHING' });
  });

  it('stays if the zone gets its power again, and may be lost a second time', () => {
    const again = powerLost()
      .happens('2026-09-03T12:00', { type: 'authorityRestored' })
      .happens('2026-09-10T12:00', { type: 'authorityWithdrawn' });
    expect(
      powerLost().happens('2026-09-03T12:00', { type: 'authorityRestored' }).state.clocks.transfer,
    ).toBeUndefined();
    expect(openDuties(again.state)).toContainEqual({ kind: 'transfer', round: 2, unit: 'window' });
  });

  it('of the direct channel goes over too if that grant ends before it was forwarded', () => {
    const lost = directAccepted().with({ authority: null }).happens('2026-09-02T09:00', { type: 'authorityWithdrawn' });
    expect(lost.tries('2026-09-02T10:00', sending.forward)).toMatchObject({ code: 'E-AUTHORITY-NONE' });
    const moved = lost.does('2026-09-02T10:00', sending.transfer);
    expect(moved.does('2026-09-03T09:00', wish.propose('grant'), above).in('accepted').proposal).not.toBeNull();
  });
});
