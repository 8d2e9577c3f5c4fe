import { describe, expect, it } from '@jest/globals';
import {
  answerChanges,
  mergedAlone,
  mergedAnswers,
} from '../../../../web/src/pages/enterprise/correction/answer-parts.ts';
import type { Answers } from '../../../../web/src/pages/enterprise/correction/use-kept-answers.ts';

const plan = { id: 'f1', name: '总平面图.pdf', size: 9, pages: 1 };
const photo = { id: 'f2', name: '照片.jpg', size: 7, pages: null };
const base: Answers = { E1: { file: null, note: '' } };

describe('a notice that is answered on two devices', () => {
  it('keeps the photograph of the one and the words of the other', () => {
    const theirs: Answers = { E1: { file: null, note: '' }, E2: { file: photo, note: '' } };
    const mine: Answers = { E1: { file: null, note: '已标注尺寸。' } };
    const sides = { base, theirs, mine };
    expect(mergedAlone(sides, answerChanges(sides))).toEqual({
      E1: { file: null, note: '已标注尺寸。' },
      E2: { file: photo, note: '' },
    });
  });

  it('asks which file stands where both gave one to the same point', () => {
    const sides = {
      base,
      theirs: { E1: { file: photo, note: '' } },
      mine: { E1: { file: plan, note: '已标注尺寸。' } },
    };
    const changes = answerChanges(sides);
    expect(changes.map(({ field, changedBy }) => [field, changedBy])).toEqual([
      ['file E1', 'both'],
      ['note E1', 'mine'],
    ]);
    expect(mergedAlone(sides, changes)).toBeNull();
    expect(mergedAnswers(sides.mine, { 'file E1': JSON.stringify(photo), 'note E1': '已标注尺寸。' })).toEqual({
      E1: { file: photo, note: '已标注尺寸。' },
    });
  });
});
