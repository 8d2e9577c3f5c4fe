import { expect, it } from '@jest/globals';
import { texts } from '../../../web/src/texts/texts.ts';

it('what of a commitment is not read yet is listed with the comma of the language', () => {
  const partsIn = (language: 'zh' | 'en') => {
    const { unread, part } = texts[language].filing;
    return unread([part.consequences, part.publicity]);
  };
  expect([partsIn('zh'), partsIn('en')]).toEqual([
    '还没读：做不到的后果、公开范围',
    'Not read: consequences, publicity',
  ]);
});
