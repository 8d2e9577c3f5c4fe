import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../../../domain/case/event.ts';
import type { Clock } from '../../../../domain/clock/clock.ts';
import { writePaper } from '../../../../domain/paper/write-paper.ts';
import { textOf } from '../../paper/text-of.ts';
import { day } from '../builders.ts';
import { STAGES } from '../stages.ts';
import { lastPapers } from './issued.ts';

/** Forty-five working days from 2026-09-02, of which an expert review of another member took out five. */
const ledger: Clock = {
  start: day('2026-09-02'),
  length: 45,
  unit: 'workingDays',
  limit: 'statutory',
  extensionRule: { by: 'govHead', max: 15, times: 1, article: '许可法 42(2)' },
  pauses: [{ kind: 'expertReview', notice: day('2026-09-02'), to: day('2026-09-09') }],
};

const days = { start: ledger.start, before: day('2026-11-18'), after: day('2026-12-09') };
const extended: Happening = { type: 'jointExtended', length: 15, reason: '需要协调', ...days };
const overdue: Happening = { type: 'jointOverdue', start: days.start, due: days.after };

function told(happening: Happening): string {
  const [paper] = lastPapers(STAGES.accepted.happens('2026-09-04T09:00', happening));
  if (!paper) throw new Error('nothing was told');
  return textOf(writePaper(paper));
}

const PAUSED = '扣除不计入期限的5个工作日（专家评审2026年9月3日至2026年9月9日，';

describe('the papers of a joint handling (许可法 42(2))', () => {
  it('its extension tells the common limit as it was and as it is, with what does not count', () => {
    const text = told({ ...extended, ledger });
    expect(text).toContain(PAUSED);
    expect(text).toContain('联合办理时限延长15个工作日');
    expect(text).toContain('各事项自己的办理时限不因此改变');
    expect(text).not.toContain('法定办理时限');
    expect(text).toMatch(/延长后的联合办理时限.*45个工作日（.*），依法延长15个工作日（.*第四十二条第二款）/u);
  });

  it('its overrun tells the limit with its extension', () => {
    const extensions = [{ signedOn: day('2026-11-12'), by: 'govHead', length: 15 }] as const;
    const text = told({ ...overdue, ledger: { ...ledger, extensions } });
    expect(text).toContain(PAUSED);
    expect(text).toContain('依法延长15个工作日');
  });

  it('what was recorded before the ledger was kept still tells its last day', () => {
    expect(told(extended)).toContain('至2026年11月18日（星期三）24时止');
    expect(told(overdue)).toContain('45个工作日');
  });
});
