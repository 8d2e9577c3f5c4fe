import { describe, expect, it } from '@jest/globals';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { fetchedOf, resultsFor, type ProjectResult } from '../../../domain/project/result.ts';
import type { Covered } from '../../../domain/project/works.ts';

const granted = (item: string, works: Covered = null): ProjectResult => ({
  item: item as ItemCode,
  works,
  on: '2026-09-07' as Day,
  case: { id: `c-${item}-${works?.join() ?? ''}` as CaseId, number: item },
  paper: null,
});
const items = [
  { code: 'A07a' as ItemCode, yields: 'eia-approval' },
  { code: 'A07b' as ItemCode, yields: 'eia-approval' },
  { code: 'A18' as ItemCode, yields: 'works-planning-permit' },
];
const found = (sameAs: string, results: readonly ProjectResult[], works?: Covered) =>
  resultsFor({ class: 'S', sameAs }, { items, results }, works).map((one) => one.case?.id);

describe('what a guide lists as fetched', () => {
  it('is what any of the items granted whose grants yield it', () => {
    expect(found('eia-approval', [granted('A07b'), granted('A18')])).toEqual(['c-A07b-']);
    expect(found('eia-approval', [granted('A07a'), granted('A07b')])).toEqual(['c-A07a-', 'c-A07b-']);
  });

  it('is nowhere in the project where another register holds it', () => {
    expect(found('business-licence', [granted('A07b')])).toEqual([]);
  });

  it('is fetched for the works of the case, and from what was granted for the whole project', () => {
    const permits = [granted('A18', ['1']), granted('A18', ['2', '3']), granted('A18')];
    expect(found('works-planning-permit', permits, ['2'])).toEqual(['c-A18-2,3', 'c-A18-']);
    expect(found('works-planning-permit', permits)).toHaveLength(3);
  });

  it('is still to come where a permit of the project would be it and none is granted', () => {
    const toCome = (sameAs: string, results: readonly ProjectResult[], works?: Covered) =>
      fetchedOf({ class: 'S', sameAs }, { items, results }, works).toCome;
    expect(toCome('works-planning-permit', [granted('A07b')])).toBe(true);
    expect(toCome('works-planning-permit', [granted('A18', ['1'])], ['2'])).toBe(true);
    expect(toCome('works-planning-permit', [granted('A18', ['1'])], ['1'])).toBe(false);
    expect(toCome('business-licence', [])).toBe(false);
    expect(fetchedOf({ class: 'E', sameAs: 'eia-approval' }, { items, results: [] }).toCome).toBe(false);
  });

  it('is none of what the applicant hands in', () => {
    expect(resultsFor({ class: 'E', sameAs: 'eia-approval' }, { items, results: [granted('A07b')] })).toEqual([]);
  });
});
