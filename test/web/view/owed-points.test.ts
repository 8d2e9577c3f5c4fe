import { describe, expect, it } from '@jest/globals';
import type { CaseAnswer } from '../../../web/src/view/case-read.ts';
import { owedPoints, toSend } from '../../../web/src/view/owed-points.ts';

/** The notice names the contract and the map; the map is promised. */
const noticed = {
  stage: 'correcting',
  correction: { gaps: [], open: ['E2', 'D1'] },
  deferral: { materials: ['D1'], open: ['D1'], until: '2026-09-11' },
  openMaterials: ['E2', 'D1'],
  materials: [],
} as unknown as CaseAnswer;

describe('what an enterprise owes while a correction runs', () => {
  it('is all that the notice still asks for, and what stands promised is told with its day', () => {
    expect(owedPoints(noticed).map(({ code, promised }) => [code, promised])).toEqual([
      ['E2', null],
      ['D1', { until: '2026-09-11' }],
    ]);
  });

  it('is sent without what stands promised, which may come with it all the same', () => {
    const points = owedPoints(noticed);
    const sending = (...answered: readonly string[]) => {
      const { sent, waiting } = toSend(points, (code) => answered.includes(code));
      return [sent.map(({ code }) => code), waiting];
    };
    expect(sending()).toEqual([['E2'], [1]]);
    expect(sending('E2')).toEqual([['E2'], []]);
    expect(sending('E2', 'D1')).toEqual([['E2', 'D1'], []]);
    expect(sending('D1')).toEqual([['E2', 'D1'], [1]]);
  });

  it('after acceptance is what was promised, and each of it has to come', () => {
    const accepted = { ...noticed, stage: 'accepted', openMaterials: ['D1'] } as CaseAnswer;
    expect(owedPoints(accepted).map(({ code, promised }) => [code, promised])).toEqual([['D1', null]]);
  });
});
