import { expect, it } from '@jest/globals';
import { failuresOf, playhouse } from './playhouse.ts';

const play = await playhouse();

it('the worked cases of authority, clocks, hearings and joint handling pass, the pure functions and the whole system alike', async () => {
  expect(await failuresOf(play, (initial) => initial < 'L')).toEqual([]);
}, 600_000);
