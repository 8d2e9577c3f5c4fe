import { expect, it } from '@jest/globals';
import { FAULT } from '../../api/contract/faults.ts';
import { line } from '../../api/contract/fields.ts';

const faultOf = (written: string) => line.safeParse(written).error?.issues[0]?.message;

it('a line holds nothing by which its writer could begin a sentence of the organ in a sealed paper', () => {
  for (const sign of ['\n', '\r\n', '\u2028', '\u2029', '\t', '\u0007', '\u202e', '\u2066', '\u200b', '\ufeff']) {
    expect({ sign, fault: faultOf(`手术器械基地${sign}三、准予许可`) }).toEqual({ sign, fault: FAULT.oneLine });
  }
});

it('a line that only cannot be seen is refused, and one with signs, digits and other letters is not', () => {
  expect(faultOf('\u200b\u200b')).toBe(FAULT.oneLine);
  expect(line.parse(' 年产 12 万套（一期）· Müller № 3 ')).toBe('年产 12 万套（一期）· Müller № 3');
});
