import { describe, expect, test } from '@jest/globals';
import { ImpossibleHistory } from '../../../domain/case/after/step.ts';
import { evolve } from '../../../domain/case/evolve.ts';
import type { CaseEvent } from '../../../domain/case/event.ts';
import { at } from '../../setup/at.ts';
import type { Life } from './builders.ts';
import { person } from './commands.ts';
import { PLACES } from './places.ts';
import { STAGES } from './stages.ts';

const happening = (event: object): CaseEvent =>
  ({ ...event, at: at('2026-09-17T09:00'), by: person('system') }) as CaseEvent;

/** An event that the law never lets follow is a bug or a damaged record, and says what is wrong with it. */
describe('a history that cannot be', () => {
  test.each<readonly [string, Life, object]>([
    ['not in stage received', STAGES.received, { type: 'granted', proposal: {} }],
    ['service of closed', STAGES.withdrawn, { type: 'served' }],
    ['withdrawn of decided', STAGES.granted, { type: 'withdrawn' }],
    ['terminated of closed', STAGES.withdrawn, { type: 'terminated' }],
    ['nothing can be handed in', STAGES.withdrawn, { type: 'handedIn', materials: ['D1'] }],
    ['nothing is outstanding', STAGES.granted, { type: 'handedIn', materials: ['D1'] }],
    ['no rectification runs', STAGES.committed, { type: 'rectificationLapsed' }],
    ['nothing was granted', STAGES.refused, { type: 'deregistered' }],
    ['no revocation was notified', STAGES.granted, { type: 'defenceStated', statement: '' }],
    ['no extension was asked for', PLACES.lasting, { type: 'permitExtended', length: 12 }],
    ['no extension was asked for', STAGES.granted, { type: 'permitExtended', length: 12 }],
    ['no right to a hearing was told, and none was called', STAGES.accepted, { type: 'hearingHeld' }],
    ['no testing runs', PLACES.reviewed, { type: 'procedureEnded', kind: 'testing' }],
    ['no opinion 2', PLACES.questioned, { type: 'opinionGiven', opinion: 2 }],
    ['no statutory runs', STAGES.received, { type: 'extended', clock: 'statutory', length: 10 }],
    ['no suit runs', STAGES.received, { type: 'dueDateChanged', clock: 'suit' }],
  ])('%s', (message, { state }, event) => {
    const telling = () => evolve(state, happening(event));
    expect(telling).toThrow(ImpossibleHistory);
    expect(telling).toThrow(message);
  });
});
