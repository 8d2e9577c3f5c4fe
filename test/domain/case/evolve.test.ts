import { describe, expect, it, test } from '@jest/globals';
import type { CaseEvent } from '../../../domain/case/event.ts';
import { ImpossibleHistory } from '../../../domain/case/after/step.ts';
import { evolve, replay } from '../../../domain/case/evolve.ts';
import { at } from '../../setup/at.ts';
import { file } from './builders.ts';
import { person } from './commands.ts';
import { STAGES, type Place } from './stages.ts';

const happening = (event: object): CaseEvent =>
  ({ ...event, at: at('2026-09-04T09:00'), by: person('system') }) as CaseEvent;

describe('a history', () => {
  it('begins with the filing', () => {
    expect(replay([])).toBeNull();
    expect(() => evolve(null, happening({ type: 'received' }))).toThrow(ImpossibleHistory);
  });

  it('numbers its events', () => {
    expect(file('2026-09-01T09:00').state.version).toBe(2);
    expect(STAGES.granted.state.version).toBe(STAGES.granted.events.length);
  });

  it('changes no state that was', () => {
    const { state } = STAGES.received;
    const before = JSON.stringify(state);
    evolve(state, happening({ type: 'accepted', on: '2026-09-04', checked: [] }));
    expect(JSON.stringify(state)).toBe(before);
  });

  test.each([
    [{ type: 'received' }, ['filedAhead']],
    [
      { type: 'deferralPromised', materials: ['D1'], until: '2026-09-10' },
      ['filedAhead', 'received', 'correcting', 'corrected'],
    ],
    [{ type: 'accepted', on: '2026-09-04' }, ['received', 'corrected']],
    [{ type: 'deemedAccepted', on: '2026-09-01' }, ['received', 'corrected']],
    [{ type: 'correctionNotified', gaps: [] }, ['received', 'corrected']],
    [{ type: 'corrected' }, ['correcting']],
    [{ type: 'deemedWithdrawn' }, ['correcting']],
    [{ type: 'notAccepted' }, ['received', 'correcting', 'corrected', 'accepted', 'deferred', 'prepared']],
    [{ type: 'reviewBegun' }, ['accepted', 'deferred', 'prepared']],
    [{ type: 'decisionPrepared', proposal: {} }, ['accepted', 'deferred', 'prepared']],
    [{ type: 'decisionReturned' }, ['accepted', 'deferred', 'prepared']],
    [{ type: 'granted', proposal: {} }, ['accepted', 'deferred', 'prepared']],
    [{ type: 'refused', proposal: {} }, ['accepted', 'deferred', 'prepared']],
    [{ type: 'deferralLapsed' }, ['accepted', 'deferred', 'prepared']],
    [
      { type: 'handedIn', materials: [] },
      ['filedAhead', 'received', 'correcting', 'corrected', 'accepted', 'deferred', 'prepared'],
    ],
    [{ type: 'served' }, ['granted', 'committed', 'rectifying', 'refused', 'declined']],
    [{ type: 'checkMet' }, ['granted', 'committed', 'rectifying', 'refused']],
    [{ type: 'rectificationOrdered', deficits: '' }, ['granted', 'committed', 'rectifying', 'refused']],
    [{ type: 'rectificationLapsed' }, ['rectifying']],
  ] as const)('tells %j only of a case %j', (event, places) => {
    const known = (Object.keys(STAGES) as Place[]).filter((place) => isPossible(place, happening(event)));
    expect(known).toEqual(places);
  });
});

/** Any other fault than an impossible history is one of the machine. */
function isPossible(place: Place, event: CaseEvent): boolean {
  try {
    evolve(STAGES[place].state, event);
    return true;
  } catch (fault) {
    if (fault instanceof ImpossibleHistory) return false;
    throw fault;
  }
}
