import { describe, expect, it } from '@jest/globals';
import { changesOf, mergedField } from '../../../web/src/view/three-way.ts';

const base = { area: '3840', reason: '', condition: '' };

describe('a text that two people changed at once', () => {
  it('tells for each field that changed who changed it', () => {
    const theirs = { area: '3936', reason: '', condition: '接口设在路侧' };
    const mine = { area: '3930', reason: '符合条件', condition: '' };
    expect(changesOf({ base, theirs, mine }).map(({ field, changedBy }) => [field, changedBy])).toEqual([
      ['area', 'both'],
      ['reason', 'mine'],
      ['condition', 'theirs'],
    ]);
  });

  it('has no conflict where both wrote the same, or nobody anything', () => {
    const same = { area: '3930', reason: '', condition: '' };
    expect(changesOf({ base, theirs: same, mine: same })).toEqual([]);
    expect(changesOf({ base, theirs: base, mine: base })).toEqual([]);
  });

  it('merges what one side changed by itself, and asks of what both did; what is written anew counts', () => {
    const theirs = { area: '3936', reason: '', condition: '接口设在路侧' };
    const mine = { area: '3930', reason: '符合条件', condition: '' };
    const merged = (chosen: Readonly<Record<string, string>>) =>
      changesOf({ base, theirs, mine }).map((change) => mergedField(change, chosen));
    expect(merged({})).toEqual([null, '符合条件', '接口设在路侧']);
    expect(merged({ area: '3930' })).toEqual(['3930', '符合条件', '接口设在路侧']);
    expect(merged({ reason: '' })).toEqual([null, '', '接口设在路侧']);
  });
});
