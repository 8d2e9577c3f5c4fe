import { describe, expect, it } from '@jest/globals';
import type { PromiseEventType } from '../../../domain/project-commitment/event.ts';
import { nextPromiseMoment } from '../../../domain/project-commitment/moments.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { at } from '../../setup/at.ts';
import { built, committed, listed, opened, publicised, registered, wish, type Told } from './builders.ts';

const typesOf = ({ events }: Told): readonly PromiseEventType[] => events.map(({ type }) => type);
const last = ({ events }: Told) => events.at(-1);
const awaited = ({ state }: Told) => nextPromiseMoment(state, PUBLISHED_CALENDAR);

describe('a node', () => {
  it('that failed bars the next until it is mended, reported and met', () => {
    const failed = registered().does('2026-10-12T09:00', wish.check('start', 'failed'));
    expect(failed.tries('2026-10-13T09:00', wish.check('foundation'))).toMatchObject({ code: 'E-PROMISE-NODE-BARRED' });
    expect(failed.tries('2026-10-13T09:00', wish.report('foundation'))).toMatchObject({
      code: 'E-PROMISE-NODE-BARRED',
    });
    const mended = failed.does('2026-10-19T09:00', wish.report('start'), wish.check('start'), wish.check('foundation'));
    expect(mended.state).toMatchObject({ nodes: [{ state: 'met' }, { state: 'met' }, { state: 'planned' }, {}] });
  });

  it('to be mended by a day fails by itself after it', () => {
    const told = registered()
      .does('2026-10-12T09:00', wish.check('start', 'rectify', '2026-10-30'))
      .does('2026-11-02T09:00', wish.wake);
    expect(last(told)).toMatchObject({ type: 'nodeRectificationLapsed', at: '2026-10-31T00:00:00.000+08:00' });
    expect(told.state).toMatchObject({ nodes: [{ state: 'failed', until: null }, {}, {}, {}] });
  });

  it('reported as mended in time waits for the office, which is urged: its delay fails nobody', () => {
    const told = registered()
      .does('2026-10-12T09:00', wish.check('start', 'rectify', '2026-10-30'))
      .does('2026-10-30T09:00', wish.report('start'))
      .does('2026-11-02T09:00', wish.wake);
    expect(last(told)).toMatchObject({ type: 'urged', what: 'start:2026-10-30', at: '2026-10-31T00:00:00.000+08:00' });
    expect(told.state).toMatchObject({ nodes: [{ state: 'rectify', reported: true }, {}, {}, {}] });
    expect(awaited(told)).toBeNull();
    expect(told.tries('2026-11-02T10:00', wish.notify)).toMatchObject({ code: 'E-REVOCATION-NO-GROUND' });
  });

  it('mended on the last day is met', () => {
    const told = registered()
      .does('2026-10-12T09:00', wish.check('start', 'rectify', '2026-10-30'))
      .does('2026-10-30T23:59', wish.check('start'));
    expect(told.state).toMatchObject({ nodes: [{ state: 'met' }, {}, {}, {}] });
  });

  it.each(['2026-10-12', '2026-11-12'])('is not mended until %s: after today, and thirty days at most', (until) => {
    const refusal = registered().tries('2026-10-12T09:00', wish.check('start', 'rectify', until));
    expect(refusal).toMatchObject({ code: 'E-PROMISE-UNTIL', facts: { last: '2026-11-11' } });
  });

  it('that nobody checked on its day is urged once for that day, and again for a later one', () => {
    const told = registered().does('2026-10-13T00:00', wish.wake);
    expect(last(told)).toMatchObject({ type: 'urged', what: 'start:2026-10-12', at: '2026-10-13T00:00:00.000+08:00' });
    expect(awaited(told)).toBeNull();
    const moved = told.does('2026-10-13T09:00', wish.move('start', '2026-10-20'));
    expect(awaited(moved)).toBe(at('2026-10-21T00:00'));
  });

  it('is moved neither into the past nor beyond its neighbour', () => {
    for (const on of ['2026-09-30', '2027-02-16'])
      expect(registered().tries('2026-10-01T09:00', wish.move('start', on))).toMatchObject({ code: 'E-PROMISE-NODES' });
    expect(registered().tries('2026-10-01T09:00', wish.move('foundation', '2026-10-11'))?.code).toBe('E-PROMISE-NODES');
    expect(built().tries('2026-10-13T09:00', wish.move('start', '2026-10-20'))?.code).toBe('E-PROMISE-NODE-MET');
  });

  it('is checked by two, of whom one records it (许可法 34(3))', () => {
    const alone = { ...wish.check('start'), officers: [{ person: '吕航', name: '吕航' }] } as ReturnType<
      typeof wish.check
    >;
    expect(registered().tries('2026-10-12T09:00', alone)).toMatchObject({ code: 'E-OFFICERS-TWO' });
  });

  it('is not met without the permit that is due before it (先建后验), by its name', () => {
    const told = registered().with({ permitted: [] });
    expect(told.tries('2026-10-12T09:00', wish.check('start'))).toMatchObject({
      code: 'E-PROMISE-PERMIT-FIRST',
      article: '722号 39',
      facts: { items: ['事项A18'] },
    });
    expect(told.tries('2026-10-12T09:00', wish.check('start', 'failed'))).toBeNull();
  });

  it('waits for a permit only from the node before which it is due, and for committed items alone', () => {
    const without = (...items: string[]) =>
      registered().with({ permitted: ['A09b', 'A16', 'A18', 'A29'].filter((one) => !items.includes(one)) as never });
    expect(without('A16', 'A29').tries('2026-10-12T09:00', wish.check('start'))).toBeNull();
    const atFoundation = without('A16').does('2026-10-12T09:00', wish.check('start'));
    expect(atFoundation.tries('2026-10-12T10:00', wish.check('foundation'))?.code).toBe('E-PROMISE-PERMIT-FIRST');
  });

  it('wants the permit by notify-and-commit before the start', () => {
    const told = listed()
      .does('2026-09-04T09:00', wish.commit('A09b'))
      .does('2026-09-14T09:00', wish.register())
      .with({ permitted: [] });
    expect(told.tries('2026-10-12T09:00', wish.check('start'))?.code).toBe('E-PROMISE-PERMIT-FIRST');
  });
});

describe('an acceptance', () => {
  it('comes after the last node', () => {
    expect(registered().tries('2027-06-20T09:00', wish.measure(480))).toMatchObject({ code: 'E-PROMISE-NODE-BARRED' });
  });

  it('is passed when every measured figure is as good as the promise, not as the standard alone', () => {
    expect(built().does('2027-06-20T09:00', wish.measure(480)).state).toMatchObject({ stage: 'accepted' });
    const short = built().does('2027-06-20T09:00', wish.measure(479, '2027-07-10'));
    expect(short.state).toMatchObject({ stage: 'registered', shortfall: { indicators: ['intensity'], lapsed: false } });
  });

  it('wants a day for mending where something falls short', () => {
    expect(built().tries('2027-06-20T09:00', wish.measure(470))).toMatchObject({ code: 'E-PROMISE-UNTIL' });
  });

  it('is repeated once what fell short is mended', () => {
    const told = built()
      .does('2027-06-20T09:00', wish.measure(470, '2027-07-10'))
      .does('2027-07-10T17:00', wish.measure(481));
    expect(told.state).toMatchObject({ stage: 'accepted', acceptedOn: '2027-07-10' });
  });

  it('finds the promise broken when the day for mending is over', () => {
    const short = built().does('2027-06-20T09:00', wish.measure(470, '2027-07-10'));
    const over = short.does('2027-07-12T09:00', wish.wake);
    expect(last(over)).toMatchObject({ type: 'shortfallLapsed', at: '2027-07-11T00:00:00.000+08:00' });
    expect(over.does('2027-07-12T10:00', wish.measure(482)).state.stage).toBe('accepted');
    expect(typesOf(over.does('2027-07-12T10:00', wish.measure(470))).at(-1)).toBe('measured');
  });
});

describe('what fell short at the acceptance and is being mended', () => {
  const short = () => built().does('2027-06-20T09:00', wish.measure(470, '2027-07-10'));

  it('is not broken by a second measuring with the same values: the enterprise has its days', () => {
    const MENDING = { code: 'E-PROMISE-MENDING', facts: { until: '2027-07-10' } };
    expect(short().tries('2027-06-20T09:01', wish.measure(470, '2027-07-10'))).toMatchObject(MENDING);
    expect(short().tries('2027-07-10T17:00', wish.measure(475))).toMatchObject(MENDING);
    expect(short().does('2027-07-10T17:00', wish.measure(481)).state.stage).toBe('accepted');
  });
});

describe('what fell short at the acceptance and is reported as mended', () => {
  const short = () => built().does('2027-06-20T09:00', wish.measure(470, '2027-07-10'));
  const reported = () => short().does('2027-07-10T17:00', wish.mended);

  it('in time waits for the office, which is urged once: its delay breaks no promise', () => {
    const told = reported().does('2027-07-20T09:00', wish.wake);
    expect(typesOf(told).slice(-2)).toEqual(['shortfallReported', 'urged']);
    expect(last(told)).toMatchObject({ what: 'shortfall:2027-07-10', at: '2027-07-11T00:00:00.000+08:00' });
    expect(awaited(told)).toBeNull();
    expect(told.tries('2027-07-20T10:00', wish.notify)?.code).toBe('E-REVOCATION-NO-GROUND');
    expect(told.does('2027-07-20T10:00', wish.measure(481)).state.stage).toBe('accepted');
  });

  it('is a broken promise where it is measured and still falls short', () => {
    const told = reported().does('2027-07-12T10:00', wish.measure(475));
    expect(typesOf(told).slice(-2)).toEqual(['measured', 'shortfallLapsed']);
    expect(told.tries('2027-07-12T11:00', wish.notify)).toBeNull();
  });

  it('is reported once until it is measured, and again after that', () => {
    expect(reported().tries('2027-07-10T18:00', wish.mended)?.code).toBe('E-PROMISE-NO-SHORTFALL');
    expect(reported().does('2027-07-10T18:00', wish.measure(475)).tries('2027-07-11T09:00', wish.mended)).toBeNull();
  });

  it('after the day is measured before anything is taken back, also where that was announced', () => {
    const late = short().does('2027-07-12T09:00', wish.notify).does('2027-07-13T09:00', wish.state, wish.mended);
    expect(late.tries('2027-07-14T09:00', wish.revoke)?.code).toBe('E-REVOCATION-NO-GROUND');
    const kept = late.does('2027-07-14T09:00', wish.measure(482));
    expect(typesOf(kept).slice(-3)).toEqual(['revocationDropped', 'measured', 'accepted']);
    expect(kept.state).toMatchObject({ stage: 'accepted', revocation: null });
    const again = late.does('2027-07-14T09:00', wish.measure(470));
    expect(again.does('2027-07-14T10:00', wish.revoke).state.stage).toBe('revoked');
  });
});

describe('a registration that is taken back', () => {
  const broken = () =>
    built().does('2027-06-20T09:00', wish.measure(470, '2027-07-10')).does('2027-07-12T09:00', wish.wake);

  it('has a ground: a promised figure that was not reached, or a node that failed and is not mended', () => {
    expect(registered().tries('2026-10-12T09:00', wish.notify)).toMatchObject({ code: 'E-REVOCATION-NO-GROUND' });
    const failed = registered().does('2026-10-12T09:00', wish.check('start', 'failed'));
    expect(failed.tries('2026-10-12T10:00', wish.notify)).toBeNull();
    const reported = failed.does('2026-10-12T10:00', wish.report('start'));
    expect(reported.tries('2026-10-12T11:00', wish.notify)).toMatchObject({ code: 'E-REVOCATION-NO-GROUND' });
  });

  it('is announced, heard for five working days, and then taken back (许可法 7)', () => {
    const told = broken().does('2027-07-12T09:00', wish.notify);
    expect(told.state).toMatchObject({ revocation: { until: '2027-07-19' } });
    expect(told.tries('2027-07-19T23:59', wish.revoke)).toMatchObject({ code: 'E-REVOCATION-UNHEARD' });
    expect(told.does('2027-07-20T09:00', wish.revoke).state).toMatchObject({
      stage: 'revoked',
      revokedOn: '2027-07-20',
    });
    expect(told.does('2027-07-13T09:00', wish.state, wish.revoke).state.stage).toBe('revoked');
    expect(told.does('2027-07-13T09:00', wish.state).tries('2027-07-13T10:00', wish.state)?.code).toBe(
      'E-DEFENCE-STATED',
    );
    expect(told.tries('2027-07-13T09:00', wish.notify)?.code).toBe('E-REVOCATION-NOTIFIED');
  });

  it('is urged where it is announced and not decided', () => {
    const told = broken().does('2027-07-12T09:00', wish.notify).does('2027-08-01T09:00', wish.wake);
    expect(last(told)).toMatchObject({ type: 'urged', what: 'revocation:2027-07-19' });
  });

  it('is urged by nobody while what is reported as mended waits to be looked at, and again once that is found wanting', () => {
    const mended = broken().does('2027-07-12T09:00', wish.notify).does('2027-07-13T09:00', wish.mended);
    expect(awaited(mended)).toBeNull();
    expect(typesOf(mended.does('2027-08-01T09:00', wish.wake)).at(-1)).toBe('shortfallReported');
    const wanting = mended.does('2027-07-14T10:00', wish.measure(470));
    expect(awaited(wanting)).toBe(at('2027-07-20T00:00'));
  });

  it('is not taken back without announcement, nor for what was mended meanwhile', () => {
    expect(broken().tries('2027-07-12T09:00', wish.revoke)?.code).toBe('E-REVOCATION-NOT-NOTIFIED');
    const mended = registered()
      .does('2026-10-12T09:00', wish.check('start', 'failed'), wish.notify)
      .does('2026-10-13T09:00', wish.state, wish.report('start'));
    expect(mended.tries('2026-10-14T09:00', wish.revoke)?.code).toBe('E-REVOCATION-NO-GROUND');
  });

  it('is taken back no more once the node that failed is met: the finding ends what was announced', () => {
    const failed = registered().does('2026-10-12T09:00', wish.check('start', 'failed'), wish.notify);
    const met = failed.does('2026-10-13T09:00', wish.report('start'), wish.check('start'));
    expect(typesOf(met).slice(-2)).toEqual(['revocationDropped', 'nodeMet']);
    expect(met.state).toMatchObject({ revocation: null });
    const still = failed.does('2026-10-13T09:00', wish.report('start'), wish.check('start', 'failed'));
    expect(still.state).toMatchObject({ revocation: { noticeOn: '2026-10-12' } });
  });

  it('is left alone where the defence holds: then it can be measured again', () => {
    const told = broken().does('2027-07-12T09:00', wish.notify);
    expect(told.tries('2027-07-12T10:00', wish.measure(482))?.code).toBe('E-REVOCATION-NOTIFIED');
    expect(told.does('2027-07-12T10:00', wish.drop, wish.measure(482)).state.stage).toBe('accepted');
  });
});

describe('an enterprise', () => {
  it.each([opened, listed, publicised, committed, registered])('may go the ordinary way at any time: %#', (begin) => {
    expect(begin().does('2026-09-14T10:00', wish.withdraw).state).toMatchObject({ closing: { kind: 'withdrawn' } });
  });

  it('does not leave a breach behind that was found', () => {
    const short = built().does('2027-06-20T09:00', wish.measure(470, '2027-07-10'));
    expect(short.tries('2027-06-21T09:00', wish.withdraw)).toMatchObject({ code: 'E-PROMISE-BROKEN' });
  });
});
