import { expect, it } from '@jest/globals';
import { dayLines } from '../../../web/src/view/day-lines.ts';

it('days of a calendar are read however they were pasted, and what is no day is left for who checks it', () => {
  const pasted = '2027-02-06\n　２０２７－０２－０７ \n\n2027年2月8日，2027/2/9、2027.12.10\n2027–10–1 春节';
  expect(dayLines(pasted)).toEqual([
    '2027-02-06',
    '2027-02-07',
    '2027-02-08',
    '2027-02-09',
    '2027-12-10',
    '2027-10-01',
    '春节',
  ]);
});
