import { describe, expect, it } from '@jest/globals';
import { keepRowsTold, type Stand } from '../../../db/read/rows-told.ts';
import { parseDay, type Day } from '../../../domain/clock/day.ts';

const day = (text: string): Day => parseDay(text) ?? ('' as Day);
const stand: Stand = { edition: 1, today: day('2026-09-16') };

function told(most = 10) {
  const rows = keepRowsTold<string>(most);
  rows.one('t1', '(1,,2)', stand, () => 'first');
  rows.one('t2', '(1,,3)', stand, () => 'second');
  return rows;
}

describe('rows that were told', () => {
  it('are told again in the order of the page while nobody wrote any of it', () => {
    expect(told().all('t2 (1,,3) t1 (1,,2)', stand)).toEqual(['second', 'first']);
    expect(told().all(null, stand)).toEqual([]);
  });

  it('are not told if one of them was written anew, or was never told', () => {
    expect(told().all('t2 (1,,4) t1 (1,,2)', stand)).toBeNull();
    expect(told().all('t2 (1,,3) t3 (1,,2)', stand)).toBeNull();
  });

  it('are not told on another day, nor by another calendar', () => {
    expect(told().all('t1 (1,,2)', { ...stand, today: day('2026-09-17') })).toBeNull();
    expect(told().all('t1 (1,,2)', { ...stand, edition: 2 })).toBeNull();
  });

  it('are not made again one by one either', () => {
    expect(told().one('t1', '(1,,2)', stand, () => 'made')).toBe('first');
    expect(told().one('t1', '(1,,2)', { ...stand, edition: 2 }, () => 'made')).toBe('made');
  });

  it('are told as they were told last', () => {
    const rows = told();
    rows.one('t1', '(5,,2)', stand, () => 'first, anew');
    expect(rows.all('t1 (5,,2)', stand)).toEqual(['first, anew']);
    expect(rows.all('t1 (1,,2)', stand)).toBeNull();
  });

  it('are forgotten, the oldest first, when there are too many', () => {
    const rows = told(2);
    rows.one('t1', '(6,,2)', stand, () => 'first');
    rows.one('t3', '(1,,4)', stand, () => 'third');
    expect(rows.all('t2 (1,,3)', stand)).toBeNull();
    expect(rows.all('t1 (6,,2) t3 (1,,4)', stand)).toEqual(['first', 'third']);
  });
});
