import { describe, expect, it } from '@jest/globals';
import { isNeverCommitted } from '../../../domain/project-commitment/legal-effect.ts';
import { evolvePromise } from '../../../domain/project-commitment/evolve.ts';
import { nextPromiseMoment } from '../../../domain/project-commitment/moments.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { isUnderWay, nextNode, type ProjectCommitment } from '../../../domain/project-commitment/project-commitment.ts';
import { waitingOf } from '../../../domain/project-commitment/waiting.ts';
import { livesOf } from '../lives.ts';
import { anyPromise, livePromise, type LivedPromise } from './any-promise.ts';

const always = livesOf(anyPromise, (life) => livePromise(life, 'jumping'), 0.1);

const statesOf = ({ events }: LivedPromise): readonly ProjectCommitment[] => {
  const states: ProjectCommitment[] = [];
  for (const event of events) states.push(evolvePromise(states.at(-1) ?? null, event));
  return states;
};

/** Something after the first that is not. */
const hasGap = (met: readonly boolean[]): boolean =>
  met.includes(false) && met.slice(met.indexOf(false)).includes(true);

describe('in any life of a promise', () => {
  it('a refused act leaves nothing but what was due anyway', () => {
    always(({ asked }) => {
      for (const { news, refused } of asked.filter((one) => one.refused))
        expect([refused, news.every(({ by }) => by.capacity === 'system')]).toEqual([true, true]);
    });
  });

  it('moments never go back', () => {
    always(({ events }) => {
      const moments = events.map(({ at }) => at);
      expect(moments).toEqual(moments.toSorted());
    });
  });

  it('no node is met before the one before it', () => {
    always((lived) => {
      const wrong = statesOf(lived).filter((c) => 'nodes' in c && hasGap(c.nodes.map(({ state }) => state === 'met')));
      expect(wrong).toEqual([]);
    });
  });

  it('nothing is accepted before its last node and without being measured', () => {
    always((lived) => {
      const ends = statesOf(lived).filter((c) => c.stage === 'accepted');
      expect(ends.filter((c) => nextNode(c) !== undefined || c.measured === null)).toEqual([]);
    });
  });

  it('nothing is taken back that was not announced', () => {
    always((lived) => {
      expect(statesOf(lived).filter((c) => c.stage === 'revoked' && c.revocation === null)).toEqual([]);
    });
  });

  it('nobody promises what can never be promised', () => {
    always((lived) => {
      const promised = statesOf(lived).flatMap((c) => ('promise' in c ? c.promise.items : []));
      expect(promised.filter(isNeverCommitted)).toEqual([]);
    });
  });

  it('as long as it is under way somebody has the turn, and afterwards nobody and nothing', () => {
    always((lived) => {
      for (const c of statesOf(lived)) {
        expect(waitingOf(c, PUBLISHED_CALENDAR) !== null).toBe(isUnderWay(c));
        expect(isUnderWay(c) || nextPromiseMoment(c, PUBLISHED_CALENDAR) === null).toBe(true);
      }
    });
  });

  it('a day on which the turn ends is one after which something happens', () => {
    always((lived) => {
      const wrong = statesOf(lived).filter(
        (c) =>
          c.urged.length === 0 &&
          waitingOf(c, PUBLISHED_CALENDAR)?.otherwise &&
          nextPromiseMoment(c, PUBLISHED_CALENDAR) === null,
      );
      expect(wrong).toEqual([]);
    });
  });

  it('is the same, walked from moment to moment or lived in jumps, as after an outage', () => {
    always(({ events }, life) => {
      expect(livePromise(life, 'walking').events).toEqual(events);
    });
  });
});
