import { describe, expect, it } from '@jest/globals';
import { refuseFrames } from '../../../domain/case/frame.ts';
import { file, gap } from './builders.ts';
import { FRAMED } from './framed.ts';
import { lastPapers } from './papers/issued.ts';

const came = { material: 'E1', file: 'f', pages: 2 };

describe('a frame on a page', () => {
  it('lies on a page of what came for its material, wherever that is', () => {
    expect(refuseFrames([gap('D1'), FRAMED], [came])).toBeNull();
    expect(refuseFrames([FRAMED], [{ ...came, pages: null }])).toBeNull();
  });

  it.each([
    ['a page too many', { ...came, pages: 1 }],
    ['another material', { ...came, material: 'E2' }],
    ['another file', { ...came, file: 'g' }],
  ])('is refused on %s', (_what, other) => {
    expect(refuseFrames([gap('D1'), FRAMED], [other])).toMatchObject({
      code: 'E-CORRECTION-FRAME',
      field: 'gaps.1.frame',
    });
  });

  it('does not reach beyond the page', () => {
    const beyond = { ...FRAMED, frame: { ...FRAMED.frame, x: 0.8 } };
    expect(refuseFrames([beyond], [came])?.code).toBe('E-CORRECTION-FRAME');
  });

  it('stands in the event and, by its page, in the notice', () => {
    const told = file('2026-09-01T09:00').does('2026-09-01T10:00', {
      kind: 'notifyCorrection',
      gaps: [FRAMED],
      ground: null,
    });
    expect(told.in('correcting').correction.gaps).toEqual([FRAMED]);
    expect(lastPapers(told)).toMatchObject([{ gaps: [{ defect: '没有签章（见所交材料第2页标注处）' }] }]);
  });
});
