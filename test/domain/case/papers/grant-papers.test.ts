import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../../../domain/clock/day.ts';
import { file, wish, type Given } from '../builders.ts';
import { STAGES } from '../stages.ts';
import { DOSSIER, lastPapers } from './issued.ts';

describe('准予许可决定书, of what lasts or follows on a permit before', () => {
  it('tells until when its renewal may be asked for, as its own law sets it, and by when works must start', () => {
    const told = (given: Given) => {
      const life = file('2026-09-01T09:00', given).does('2026-09-02T09:00', wish.accept);
      return lastPapers(life.does('2026-09-03T09:00', wish.propose('grant')).does('2026-09-03T10:00', wish.sign))[0];
    };
    const validity = { length: 24, unit: 'months' } as const;
    expect(told({ item: { validity, renewalAsk: { length: 60, unit: 'calendarDays' } } })).toMatchObject({
      validity: { until: '2028-09-03', renewBy: '2028-07-05' },
      start: null,
    });
    expect(
      told({ item: { validity: { length: 1, unit: 'months' }, renewalAsk: { length: 60, unit: 'calendarDays' } } }),
    ).toMatchObject({
      validity: { renewBy: null },
    });
    const startWithin = { length: 3, unit: 'months' } as const;
    const rule = { max: 3, unit: 'months', times: 2, article: '建筑法 9' } as const;
    const deadline = { due: '2026-12-03', event: '作出决定' };
    expect(told({ item: { startWithin, permitExtension: rule } })).toMatchObject({
      start: {
        deadline: { ...deadline, article: '建筑法 9' },
        extension: { months: 3, times: 2, article: '建筑法 9', askBy: '2026-12-03' },
      },
    });
    expect(told({ item: { startWithin } })).toMatchObject({
      start: { deadline: { ...deadline, article: null, rule: '本事项关于开工期限的规定' }, extension: null },
    });
  });

  it('of a renewal bears the permit that it renews, and the article only where it is a permit', () => {
    const succeeds = { kind: 'renewal', number: '澄准〔2024〕7号', on: '2024-09-03' as Day } as const;
    expect(lastPapers(STAGES.granted, { succeeds })).toMatchObject([
      { succeeds: { ...succeeds, article: '许可法 50(1)' } },
    ]);
    const change = { ...succeeds, kind: 'change' } as const;
    expect(lastPapers(STAGES.granted, { succeeds: change })).toMatchObject([{ succeeds: { article: '许可法 49' } }]);
    const item = { ...DOSSIER.item, nature: 'filing' } as const;
    expect(lastPapers(STAGES.granted, { succeeds: change, item })).toMatchObject([{ succeeds: { article: null } }]);
  });
});
