import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../domain/case/actor.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { promiseContext } from '../../../domain/project-commitment/context.ts';
import { decidePromise } from '../../../domain/project-commitment/decide.ts';
import { at } from '../../setup/at.ts';
import { built, commandOf, registered, TWO, wish, WORLD, type Told } from './builders.ts';

const approver = (person: string, whom?: string): Actor => ({
  person,
  name: person,
  capacity: 'approver',
  unit: '审批局',
  ...(whom !== undefined && { for: { person: whom, name: whom } }),
});

const [first, second] = TWO.map(({ person }) => person) as [string, string];
const REFUSED = { code: 'E-RECUSAL-REVOCATION', article: '公务员法 76(3)' };

/** Who decides of the revocation, in either way; answers what refuses it. */
const decides = ({ state }: Told, by: Actor) =>
  [wish.revoke, wish.drop].map(
    (one) =>
      decidePromise(
        state,
        { ...commandOf(one, 'decides'), by },
        promiseContext(at('2027-12-01T09:00'), PUBLISHED_CALENDAR, WORLD),
      ).refusal,
  );

const GROUNDS: Readonly<Record<string, () => Told>> = {
  'a node failed': () => registered().does('2026-10-12T09:00', wish.check('start', 'failed')),
  'a node was to be mended and was not': () =>
    registered()
      .does('2026-10-12T09:00', wish.check('start', 'rectify', '2026-10-30'))
      .does('2026-11-02T09:00', wish.wake),
  'a figure was not reached': () =>
    built().does('2027-06-15T09:00', wish.measure(400, '2027-07-01')).does('2027-07-05T09:00', wish.wake),
};

describe('who found that a promise is not kept', () => {
  it.each(Object.entries(GROUNDS))('decides nothing of its revocation, in whatever hat: %s', (_ground, broken) => {
    const notified = broken().does('2027-07-06T09:00', wish.notify);
    for (const by of [approver(first), approver(second), approver('某人', first), approver(second, '某人')])
      expect(decides(notified, by)).toMatchObject([REFUSED, REFUSED]);
    expect(decides(notified, approver('另一人'))).toEqual([null, null]);
  });
});
