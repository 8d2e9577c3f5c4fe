import { expect, it } from '@jest/globals';
import type { Instant } from '../../../domain/clock/instant.ts';
import { refuseHandOverRequest } from '../../../domain/supervision/hand-over-request.ts';

const holder = { id: 'zhou', name: '周敏' };
const SINCE = '2026-10-12T09:00:00+08:00' as Instant;

it('whoever could take a step asks its holder for it, once for each time that the holder has it', () => {
  const asked = { holder, asker: 'li', askedAt: null };
  expect(refuseHandOverRequest(asked)).toBeNull();
  expect(refuseHandOverRequest({ ...asked, askedAt: SINCE })).toMatchObject({
    code: 'E-TASK-ASKED',
    facts: { holder: '周敏', since: SINCE },
  });
});

it('what lies in the pool is claimed and not asked for, and nobody asks themselves', () => {
  expect(refuseHandOverRequest({ holder: null, asker: 'li', askedAt: null })).toMatchObject({ code: 'E-TASK-FREE' });
  expect(refuseHandOverRequest({ holder, asker: 'zhou', askedAt: null })).toMatchObject({ code: 'E-TASK-OWN' });
});
