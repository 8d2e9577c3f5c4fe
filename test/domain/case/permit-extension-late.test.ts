import { expect, it } from '@jest/globals';
import { file, wish } from './builders.ts';
import { permit } from './permit-wishes.ts';

const months = (length: number) => ({ length, unit: 'months' }) as const;

it('whoever asks for an extension when the time for it is over is told the article that sets that time', () => {
  const permitExtension = { max: 3, unit: 'months', times: 2, article: '建筑法 9' } as const;
  const granted = file('2026-06-30T09:00', { item: { startWithin: months(3), permitExtension } })
    .does('2026-07-01T09:00', wish.accept)
    .does('2026-07-01T10:00', wish.propose('grant'))
    .does('2026-07-01T11:00', wish.sign);
  expect(granted.tries('2026-10-08T23:59', permit.askMore(3))).toBeNull();
  expect(granted.tries('2026-10-09T00:00', permit.askMore(3))).toMatchObject({ article: '建筑法 9' });
});
