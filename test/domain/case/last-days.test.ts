import { describe, expect, it, test } from '@jest/globals';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { file, wish, type Given, type Life } from './builders.ts';
import { onPermit, permit } from './permit-wishes.ts';

/** Granted on Thursday 2026-09-03. */
const granted = (item: NonNullable<Given['item']>): Life =>
  file('2026-09-01T09:00', { item })
    .does('2026-09-02T09:00', wish.accept)
    .does('2026-09-03T09:00', wish.propose('grant'))
    .does('2026-09-03T10:00', wish.sign);
const months = (length: number) => ({ length, unit: 'months' }) as const;
const days = (length: number) => ({ length, unit: 'calendarDays' }) as const;
const reminders = (life: Life, until: string) =>
  life
    .until(until)
    .events.flatMap((event) =>
      event.type === 'lastDayReminded' ? [`${event.at.slice(0, 16)} ${event.of} ${event.last}`] : [],
    );

describe('the holder of a permit is reminded thirty days before the last day', () => {
  const lasting = granted({ validity: months(24), renewalAsk: days(60) });
  const asked = { type: 'successionAsked', kind: 'renewal', caseId: 'next' as CaseId } as const;

  it('to ask for a renewal, by the day that its own law sets, once', () => {
    expect(reminders(lasting, '2028-06-04T23:59')).toEqual([]);
    expect(reminders(lasting, '2028-09-04T00:00')).toEqual(['2028-06-05T00:00 renewal 2028-07-05']);
  });

  it('not once it was asked for, nor of a permit that ended', () => {
    expect(reminders(lasting.happens('2028-06-01T09:00', asked), '2028-09-01T00:00')).toEqual([]);
    expect(reminders(lasting.does('2026-10-09T09:00', onPermit.deregister), '2028-09-01T00:00')).toEqual([]);
  });

  it('anew once it was renewed by silence', () => {
    const silent = lasting.happens('2028-06-01T09:00', asked).until('2028-09-04T00:00');
    const refused = silent.happens('2028-10-09T09:00', {
      type: 'successionDecided',
      kind: 'renewal',
      caseId: 'next' as CaseId,
      granted: false,
    });
    expect(reminders(refused, '2030-09-01T00:00')).toEqual(['2030-06-05T00:00 renewal 2030-07-05']);
  });

  it('to ask for an extension as long as one can be had, and after the last one to start works', () => {
    const rule = { max: 3, unit: 'months', times: 1, article: '建筑法 9' } as const;
    const works = granted({ startWithin: months(3), permitExtension: rule });
    expect(reminders(works, '2026-12-01T00:00')).toEqual(['2026-11-03T00:00 extension 2026-12-03']);
    const asking = works.does('2026-10-09T09:00', permit.askMore(3));
    expect(reminders(asking, '2026-12-01T00:00')).toEqual([]);
    const longer = asking.does('2026-10-09T10:00', onPermit.extend(3));
    expect(reminders(longer, '2027-03-01T00:00')).toEqual(['2027-02-01T00:00 start 2027-03-03']);
    expect(reminders(longer.does('2026-10-12T09:00', permit.started), '2027-03-01T00:00')).toEqual([]);
  });

  test.each([
    ['that is near from the first day on', { validity: months(2), renewalAsk: days(60) }],
    ['that there is none', {}],
  ])('not of a day %s', (_what, item) => {
    expect(reminders(granted(item), '2026-11-01T00:00')).toEqual([]);
  });
});
