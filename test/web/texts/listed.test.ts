import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

it('no page puts names in a row with the comma of one language: what an officer writes into a record is Chinese', () => {
  const root = path.resolve('web/src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const joined = files
    .filter((file) => !file.startsWith('texts/zh'))
    .filter((file) => readFileSync(path.join(root, file), 'utf8').includes("join('、')"));
  expect(joined).toEqual(['pages/officer/check/findings.ts']);
});
