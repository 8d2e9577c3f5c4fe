import { describe, expect, it } from '@jest/globals';
import { file, wish } from '../builders.ts';
import { person } from '../commands.ts';
import { STAGES } from '../stages.ts';
import { guideOf, kindsIn, lastPapers, papersOn } from './issued.ts';

const officer = { name: 'window', unit: '生态环境局' };
const promise = { materials: ['D1'], until: '2026-09-10' };

describe('受理通知书', () => {
  it('tells day of application and acceptance, the limits that run from it, and who accepted', () => {
    expect(lastPapers(STAGES.accepted, { item: guideOf('A06') })).toMatchObject([
      {
        kind: 'acceptanceNotice',
        appliedOn: '2026-09-01',
        acceptedOn: '2026-09-02',
        deemed: false,
        statutory: { from: '2026-09-02', event: '受理', due: '2026-09-30', article: '许可法 42(1)' },
        promised: { from: '2026-09-02', event: '受理', due: '2026-09-16', article: null },
        officer,
      },
    ]);
  });

  it('by silence it is that of the day of receipt (许可法 32(4))', () => {
    const silent = file('2026-09-01T09:00').until('2026-09-09T00:00');
    expect(papersOn(silent, 'deemedAccepted')).toMatchObject([
      { acceptedOn: '2026-09-01', deemed: true, officer: { name: '依法视为受理', unit: '生态环境局' } },
    ]);
  });

  it('is not written for what is accepted and decided in the same moment', () => {
    expect(kindsIn(file('2026-09-01T09:00', { item: { instant: true } }))).toEqual(['receipt', 'grantDecision']);
  });

  it('the system accepts silently also what a promise completes', () => {
    const released = file('2026-09-01T09:00', { item: { instant: true }, missing: ['D1'], promise });
    expect(kindsIn(released)).not.toContain('acceptanceNotice');
  });
});

it('somebody else may act for the window', () => {
  const life = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.accept, person('window', '陈立群'));
  expect(lastPapers(life)).toMatchObject([{ officer: { name: '陈立群', unit: '生态环境局' } }]);
});
