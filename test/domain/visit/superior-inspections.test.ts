import { expect, it } from '@jest/globals';
import type { Day } from '../../../domain/clock/day.ts';
import {
  mergeBySeason,
  type SuperiorGround,
  type SuperiorInspection,
} from '../../../domain/visit/superior-inspections.ts';

const announced = (id: string, from: string, ground: SuperiorGround = 'other'): SuperiorInspection => ({
  id,
  organ: '省科技厅',
  subject: '高新区建设',
  ground,
  from: from as Day,
  to: from as Day,
});

it('what superiors announce for a season is received once, except safety, environment and what the law requires', () => {
  const [first] = mergeBySeason([
    announced('b', '2026-12-31'),
    announced('a', '2026-10-01'),
    announced('s', '2026-11-03', 'safety'),
    announced('e', '2026-11-04', 'environment'),
    announced('l', '2026-11-05', 'statutory'),
  ]);
  expect(first).toMatchObject({ season: '2026-Q4', announced: 5, counted: 4 });
  expect(first?.merged.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(first?.apart.map(({ id }) => id)).toEqual(['s', 'e', 'l']);
});

it('each season is counted by itself, in order', () => {
  const seasons = mergeBySeason([announced('b', '2026-04-01', 'safety'), announced('a', '2026-03-31')]);
  expect(seasons.map(({ season, counted }) => [season, counted])).toEqual([
    ['2026-Q1', 1],
    ['2026-Q2', 1],
  ]);
  expect(mergeBySeason([])).toEqual([]);
});
