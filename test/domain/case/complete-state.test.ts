import { describe, expect, it, test } from '@jest/globals';
import type { Case } from '../../../domain/case/case.ts';
import { completeState } from '../../../domain/case/complete-state.ts';
import { PLACES } from './places.ts';
import { STAGES } from './stages.ts';

/** What a state did not know before the law of a case was complete. */
const NEW = new Set(
  `warned procedures succeeds reviewers hearing opinions siteChecks overrunExplained overturned laterPapers
  permit revocation revocationsDropped supplement round ground`.split(/\s+/),
);

const asItWas = (state: Case): Case =>
  JSON.parse(JSON.stringify(state, (key, value: unknown) => (NEW.has(key) ? undefined : value))) as Case;

describe('a state that was written before', () => {
  test.each(Object.keys(STAGES) as (keyof typeof STAGES)[])(
    'is completed by what had not happened yet: %s',
    (place) => {
      const { state } = STAGES[place];
      const untouched = 'reviewers' in state ? { ...state, reviewers: [] } : state;
      expect(completeState(asItWas(state))).toEqual(untouched);
    },
  );

  it('knows of a hearing only the first request: it counts as the applicant’s', () => {
    const state = PLACES.asked.in('accepted');
    const { requests: _requests, ...hearing } = { ...state.hearing, requestedOn: '2026-09-04' };
    expect(completeState({ ...state, hearing } as never)).toMatchObject({
      hearing: { parties: ['邻居'], requests: [{ party: 'e', on: '2026-09-04' }] },
    });
    const told = { ...PLACES.told.in('accepted').hearing, requests: undefined, requestedOn: null };
    expect(completeState({ ...PLACES.told.state, hearing: told } as never)).toEqual(PLACES.told.state);
  });

  it('is left as it is where nothing lacks', () => {
    const states = [...Object.values(PLACES), ...Object.values(STAGES)].map(({ state }) => state);
    expect(states.map(completeState)).toEqual(states);
  });
});
