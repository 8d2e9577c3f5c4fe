import { describe, expect, it } from '@jest/globals';
import { tellingsOf } from '../../../domain/notice/addressee.ts';
import { file, wish, type Life } from '../case/builders.ts';

const told = ({ events, state }: Life) =>
  events.flatMap((event) => tellingsOf(event, null, state)).map(({ kind }) => kind);

describe('an enterprise is told', () => {
  it('of what is decided in the same moment that it is granted, and not that a limit runs', () => {
    const atOnce = file('2026-09-10T15:00', { item: { instant: true }, way: 'commitment' });
    expect(atOnce.happened).toEqual(['filed', 'received', 'accepted', 'granted']);
    expect(told(atOnce)).toEqual(['granted']);
  });

  it('of what the window accepts, that it did', () => {
    expect(told(file('2026-09-10T15:00').does('2026-09-11T09:00', wish.accept))).toEqual(['accepted']);
  });
});
