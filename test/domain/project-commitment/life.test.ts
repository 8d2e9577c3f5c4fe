import { describe, expect, it } from '@jest/globals';
import type { PromiseEventType } from '../../../domain/project-commitment/event.ts';
import { nextPromiseMoment } from '../../../domain/project-commitment/moments.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { at } from '../../setup/at.ts';
import { committed, listed, opened, publicised, registered, wish, type Told } from './builders.ts';

const typesOf = ({ events }: Told): readonly PromiseEventType[] => events.map(({ type }) => type);
const last = ({ events }: Told) => events.at(-1);
const awaited = ({ state }: Told) => nextPromiseMoment(state, PUBLISHED_CALENDAR);

describe('a consultation', () => {
  it('ends in one list that names what every department asks and what goes its ordinary way', () => {
    const { state } = listed();
    expect(state).toMatchObject({ stage: 'listed', listedOn: '2026-09-03', silent: [] });
    expect(state.advice.map(({ bureau }) => bureau)).toEqual(['planning', 'water']);
    expect(state.items.filter(({ effect }) => effect === null).map(({ item, ground }) => [item, ground])).toEqual([
      ['A07b', 'excludedClass'],
      ['A20', 'excludedClass'],
      ['A24', 'notOpened'],
    ]);
  });

  it('ends by itself after five working days: who said nothing has nothing to ask', () => {
    const told = opened().does('2026-09-02T09:00', wish.advise('water')).does('2026-09-20T09:00', wish.wake);
    expect(last(told)).toMatchObject({ type: 'listIssued', silent: ['planning'], at: '2026-09-09T00:00:00.000+08:00' });
  });

  it('gives no second list and no later advice (722号 36(1))', () => {
    const told = listed();
    expect(told.tries('2026-09-04T09:00', wish.list)).toMatchObject({
      code: 'E-PROMISE-STAGE',
      article: '722号 36(1)',
    });
    expect(told.tries('2026-09-04T09:00', wish.advise('water'))).toMatchObject({ code: 'E-PROMISE-STAGE' });
  });
});

describe('a list', () => {
  it('can be committed to for six months, the last day included', () => {
    expect(listed().does('2027-03-03T23:59', wish.commit()).state.stage).toBe('publicity');
    const over = listed().does('2027-03-05T09:00', wish.wake);
    expect(last(over)).toMatchObject({ type: 'listExpired', at: '2027-03-04T00:00:00.000+08:00' });
    expect(over.state).toMatchObject({ stage: 'closed', closing: { kind: 'expired' } });
  });

  it('lets the enterprise commit for some of its items, each once', () => {
    const { state } = listed().does('2026-09-04T09:00', wish.commit('A18', 'A18'));
    expect(state).toMatchObject({ promise: { items: ['A18'], on: '2026-09-04' } });
  });

  it.each(['A07b', 'A20', 'A14', 'A03'])('lets nobody promise %s, whatever a standard says (许可法 12)', (item) => {
    const refusal = listed().tries('2026-09-04T09:00', wish.commit('A16', item));
    expect(refusal).toMatchObject({ code: 'E-COMMITMENT-EXCLUDED', article: '许可法 12', field: 'items.1' });
  });

  it('wants at least one item', () => {
    const nothing = { ...wish.commit(), items: [] } as ReturnType<typeof wish.commit>;
    expect(listed().tries('2026-09-04T09:00', nothing)).toMatchObject({ code: 'E-PROMISE-ITEM' });
  });

  it('is committed to only while the project is still eligible', () => {
    const barred = listed().with({ creditBarred: true });
    expect(barred.tries('2026-09-04T09:00', wish.commit())).toMatchObject({ code: 'E-COMMITMENT-BARRED' });
  });
});

describe('publicity', () => {
  it('lasts five working days and ends by itself', () => {
    expect(last(committed())).toMatchObject({ type: 'publicityEnded', at: '2026-09-12T00:00:00.000+08:00' });
    expect(publicised().tries('2026-09-11T23:59', wish.register())).toMatchObject({ code: 'E-PROMISE-STAGE' });
  });

  it('is left out where the standard of the zone asks for none', () => {
    const told = listed({ publicityDays: 0 }).does('2026-09-04T09:00', wish.commit());
    expect(told.state.stage).toBe('committed');
  });

  it('waits for the answer to an objection, beyond its last day', () => {
    const objected = publicised().does('2026-09-10T09:00', wish.object);
    expect(awaited(objected)).toBeNull();
    expect(objected.does('2026-09-11T09:00', wish.answer(false)).state.stage).toBe('publicity');
    const answered = objected.does('2026-09-14T09:00', wish.answer(false));
    expect(typesOf(answered).slice(-2)).toEqual(['objectionAnswered', 'publicityEnded']);
  });

  it('waits for every answer, not only for the first', () => {
    const two = publicised().does('2026-09-10T09:00', wish.object, wish.object);
    expect(two.does('2026-09-14T09:00', wish.answer(false, 1)).state.stage).toBe('publicity');
    expect(two.does('2026-09-14T09:00', wish.answer(false, 1), wish.answer(false, 2)).state.stage).toBe('committed');
  });

  it('gives the promise back when an objection is upheld, for the whole time of the list', () => {
    const told = publicised().does('2026-09-10T09:00', wish.object, wish.answer(true));
    expect(told.state).toMatchObject({ stage: 'listed' });
    expect('promise' in told.state).toBe(false);
    expect(awaited(told)).toBe(at('2027-03-11T00:00'));
    expect(told.does('2026-09-21T09:00', wish.commit('A18')).state.stage).toBe('publicity');
  });
});

describe('a registration', () => {
  it('plans four checks, each with its department and its day', () => {
    expect(registered().state).toMatchObject({
      stage: 'registered',
      registeredOn: '2026-09-14',
      nodes: [
        { kind: 'start', owner: 'construction', on: '2026-10-12', state: 'planned' },
        { kind: 'foundation' },
        { kind: 'structure' },
        { kind: 'use', on: '2027-06-15' },
      ],
    });
  });

  it('is urged once after its three working days and never made by itself', () => {
    const late = committed().does('2026-12-01T09:00', wish.wake);
    expect(last(late)).toMatchObject({ type: 'urged', what: 'registration', at: '2026-09-17T00:00:00.000+08:00' });
    expect(late.state.stage).toBe('committed');
    expect(awaited(late)).toBeNull();
  });

  it('is judged by the facts of its own day', () => {
    expect(committed().with({ landSettledOn: null }).tries('2026-09-14T09:00', wish.register())).toMatchObject({
      code: 'E-PROMISE-LAND',
      article: '城乡规划法 38(2)',
    });
  });

  it('is refused with reasons, and then the ordinary way is left', () => {
    const none = { ...wish.refuse, reasons: [] } as typeof wish.refuse;
    expect(committed().tries('2026-09-14T09:00', none)).toMatchObject({ code: 'E-DECISION-NO-REASONS' });
    expect(committed().does('2026-09-14T09:00', wish.refuse).state).toMatchObject({ closing: { kind: 'refused' } });
  });

  it('grants no permit: nothing of it says so', () => {
    expect(JSON.stringify(registered().events)).not.toMatch(/granted|permit":|准予/);
  });
});
