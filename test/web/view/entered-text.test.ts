import { expect, it } from '@jest/globals';
import { texts } from '../../../web/src/texts/texts.ts';
import { enteredText } from '../../../web/src/view/entered-text.ts';

const filed = { seq: 1, type: 'filed' } as unknown as Parameters<typeof enteredText>[0];

it('tells at which window a filing was made and who entered it, and nothing of one made online', () => {
  const counter = { window: '综合窗口', entered: { name: '陈立群' } };
  expect(enteredText({ ...filed, counter }, texts.zh)).toBe('本人到综合窗口现场提交，由 陈立群 代录');
  expect(enteredText(filed, texts.zh)).toBeNull();
});
