import { describe, expect, it } from '@jest/globals';
import { momentOf } from '../../demo/play/found-zone.ts';
import { goesOn, knownBy } from '../../demo/play/goes-on.ts';
import { STORY } from '../../demo/story.ts';
import { clockOf } from '../../domain/case/clocks-of.ts';
import { lightOf, runningClocks } from '../../domain/case/light.ts';
import { isWorkingDay } from '../../domain/clock/calendar.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dueOf } from '../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../domain/clock/published-years.ts';
import { play } from './play.ts';

const MONDAY = '2026-10-12' as Day;
const stage = play(STORY);
const stateOf = (ref: string) => stage.cases.get(ref)?.state;
const happenedTo = (ref: string) => stage.cases.get(ref)?.events.map((event) => event.type) ?? [];
const refsWhere = (holds: (ref: string) => boolean) => [...stage.cases.keys()].filter(holds).toSorted();
const dueOn = (ref: string, name: 'acceptance' | 'correction' | 'promised' | 'deferral' | 'check' | 'rectify') => {
  const clock = stateOf(ref)?.clocks[name];
  return clock?.end === undefined && clock ? dueOf(clock, PUBLISHED_CALENDAR) : null;
};
/** With the procedures of the case laid on its limits. */
const stoppedDue = (ref: string, name: 'promised' | 'statutory') => {
  const state = stateOf(ref);
  const clock = state && clockOf(state, name, PUBLISHED_CALENDAR, MONDAY);
  return clock ? dueOf(clock, PUBLISHED_CALENDAR) : null;
};
const runs = (ref: string, name: 'check' | 'service') => {
  const state = stateOf(ref);
  return state !== undefined && runningClocks(state).includes(name);
};
const lightsOf = (ref: string) => {
  const state = stateOf(ref);
  return state ? lightOf(state, MONDAY, PUBLISHED_CALENDAR) : null;
};

const asksLonger = (ref: string) => {
  const state = stateOf(ref);
  return state !== undefined && 'extensionAsked' in state && Boolean(state.extensionAsked);
};
const waitsForOpinion = (ref: string) => {
  const state = stateOf(ref);
  return state !== undefined && 'opinions' in state && state.opinions.some(({ answer }) => answer === null);
};

describe('the story of the demonstration zone', () => {
  it('is lawful at every step', () => {
    expect(stage.refused).toEqual([]);
  });

  it('is told in the order of time and ends on Monday 2026-10-12 at 08:35', () => {
    const moments = STORY.map((step) => step.at);
    expect(moments).toEqual(moments.toSorted());
    expect(STORY.at(-1)).toMatchObject({ at: '2026-10-12T08:35', act: 'moveClock' });
  });

  it('happens in working hours of working days, as the State Council arranged them', () => {
    const acts = STORY.filter((step) => step.act !== 'moveClock');
    const outside = acts.filter(({ at }) => !isWorkingDay(PUBLISHED_CALENDAR, at.slice(0, 10) as Day));
    const early = acts.filter(({ at }) => at.slice(11) < '09:00' || at.slice(11) > '17:00');
    expect([...outside, ...early]).toEqual([]);
  });
});

describe('the morning of the story', () => {
  it.each([
    ['filed ahead', 'filedAhead', 1],
    ['waiting to be accepted', 'received', 5],
    ['being corrected', 'correcting', 2],
    ['under review', 'accepted', 20],
  ] as const)('has cases %s', (_what, name, least) => {
    expect(refsWhere((ref) => stateOf(ref)?.stage === name).length).toBeGreaterThanOrEqual(least);
  });

  it('has cases that ended in every way', () => {
    const kinds = [...stage.cases.values()].map(({ state }) => (state.stage === 'closed' ? state.closing.kind : null));
    expect(new Set(kinds.filter((kind) => kind !== null))).toEqual(
      new Set(['notNeeded', 'notAccepted', 'withdrawn', 'terminated']),
    );
    expect(happenedTo('hetuo-lab/A07b')).toContain('refused');
    expect(happenedTo('ruide-meter/A23')).toContain('granted');
  });

  it('has one promise that was missed, on 2026-10-10', () => {
    expect(refsWhere((ref) => lightsOf(ref) === 'red')).toEqual(['xunhe-reducer/A16']);
    expect(dueOn('xunhe-reducer/A16', 'promised')).toBe('2026-10-10');
    expect(refsWhere((ref) => lightsOf(ref) === 'darkRed')).toEqual([]);
  });

  it('has proposals that wait for a second signature', () => {
    const waiting = refsWhere((ref) => {
      const state = stateOf(ref);
      return state?.stage === 'accepted' && state.proposal !== null;
    });
    expect(waiting).toEqual(['langyao-lidar2/A06', 'qiheng-reagent/A07b']);
  });

  it('has decisions promised for today and tomorrow, and an answer on acceptance due today', () => {
    expect(dueOn('langyao-lidar2/A06', 'promised')).toBe('2026-10-12');
    expect(refsWhere((ref) => dueOn(ref, 'promised') === '2026-10-13')).toHaveLength(6);
    expect(dueOn('ruide-calib/A06', 'acceptance')).toBe('2026-10-12');
    expect(dueOn('huaxin-lens/A16', 'correction')).toBe('2026-10-13');
  });

  it('lets nobody be taken for accepted because a day was missed', () => {
    expect(refsWhere((ref) => happenedTo(ref).includes('deemedAccepted'))).toEqual([]);
  });
});

describe('the project of 澜微医疗', () => {
  it('stands where the pages show it', () => {
    // publicity stops the promise alone
    expect(stoppedDue('lanwei-base/A18', 'promised')).toBe('2026-10-13');
    expect(stoppedDue('lanwei-base/A18', 'statutory')).toBe('2026-10-23');
    expect(happenedTo('lanwei-base/A18')).toEqual(expect.arrayContaining(['procedureStarted', 'procedureEnded']));
    expect(dueOn('lanwei-base/A19', 'promised')).toBe('2026-10-15');
    expect(dueOn('lanwei-base/A07b', 'promised')).toBe('2026-10-15');
    expect(happenedTo('lanwei-base/A18')).toContain('correctionNotified');
  });
});

describe('what happens during a review', () => {
  it('stops the limits of two cases, by an expert review and by a hearing (许可法 45)', () => {
    const lights = refsWhere((ref) => lightsOf(ref) === 'blue');
    expect(lights).toEqual(['lanwei-base/A07b', 'mingkun-plant/A06']);
  });

  it('asked another bureau, whose opinion was adopted, and lengthened a legal limit (许可法 42)', () => {
    const { events } = stage.cases.get('lanwei-base/A07b') ?? { events: [] };
    const types = events.map((event) => event.type);
    expect(types).toEqual(expect.arrayContaining(['opinionAsked', 'opinionGiven', 'opinionWeighed', 'extended']));
  });

  it('waits for the head about a longer limit, and for another bureau about a question', () => {
    expect(refsWhere((ref) => asksLonger(ref))).toEqual(['boyan-hq/A06']);
    expect(refsWhere((ref) => waitsForOpinion(ref))).toEqual(['yunli-joint/A16']);
  });

  it('called a hearing for 2026-10-14, which a neighbour asked for (许可法 47)', () => {
    expect(happenedTo('mingkun-plant/A06')).toEqual(expect.arrayContaining(['hearingRequested', 'hearingCalled']));
  });
});

describe('the reforms in the story', () => {
  it('keeps deferrals open, one of them until the day after tomorrow', () => {
    expect(refsWhere((ref) => stateOf(ref)?.stage === 'accepted' && dueOn(ref, 'deferral') !== null)).toEqual([
      'anlan-pack/A06',
      'lanwei-base/A19',
      'qiheng-reagent/A18',
    ]);
    expect(dueOn('lanwei-base/A19', 'deferral')).toBe('2026-10-14');
  });

  it('ended a case at 00:00 on the day after a deferral lapsed', () => {
    const lapsed = stage.cases.get('yuheng-drive/A06')?.events.find((event) => event.type === 'deferralLapsed');
    expect(lapsed?.at).toBe('2026-10-01T00:00:00.000+08:00');
    expect(happenedTo('yuheng-drive/A06').at(-1)).toBe('terminated');
  });

  it('has commitments to be checked, one that was met and one under rectification', () => {
    expect(refsWhere((ref) => runs(ref, 'check'))).toHaveLength(3);
    expect(happenedTo('ruide-meter/A09b').at(-1)).toBe('checkMet');
    expect(dueOn('anlan-test/A09b', 'rectify')).toBe('2026-10-23');
  });

  it('runs with what is served and unserved, and what was sent back', () => {
    expect(refsWhere((ref) => runs(ref, 'service'))).toEqual(['xunhe-gear/A02', 'zhishan-arm/A18']);
    expect(happenedTo('zhishan-arm/A18')).toContain('decisionReturned');
  });
});

describe('a start that finds the demonstration zone there', () => {
  const begun = { projects: {}, cases: {}, files: {} };
  const told = STORY.slice(0, 20);
  const toldLonger = [...told, ...STORY.slice(20, 22)];
  const during = momentOf(told[0]?.at ?? '');
  const after = momentOf('2026-10-12T08:36');

  it('goes on with what was broken off, and with nothing that was told whole', () => {
    expect(goesOn({ ...begun, done: 0 }, told, null)).toBe(true);
    expect(goesOn({ ...begun, done: 7, story: knownBy(told) }, told, during)).toBe(true);
    expect(goesOn({ ...begun, done: 20, story: knownBy(told) }, told, during)).toBe(false);
  });

  it('plays nothing of a newer story in a zone where people live on, whatever was kept of it', () => {
    expect(goesOn({ ...begun, done: 20, story: knownBy(told) }, toldLonger, during)).toBe(false);
    expect(goesOn({ ...begun, done: 358 }, STORY, after)).toBe(false);
    expect(goesOn({ ...begun, done: 0 }, STORY, after)).toBe(false);
  });

  it('does not count the steps of one story in another', () => {
    expect(() => goesOn({ ...begun, done: 7, story: knownBy(told) }, toldLonger, during)).toThrow(
      'after 7 of 20 steps',
    );
  });
});
