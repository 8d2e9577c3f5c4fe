import { describe, expect, it } from '@jest/globals';
import {
  EMPTY_RECORD,
  keptIn,
  pointKey,
  recordBody,
  recordGaps,
  type RecordDraft,
} from '../../../../web/src/pages/officer/visits/visit-record.ts';
import { titled } from '../../../../web/src/pages/visits/titled.ts';

const words = { met: '经查符合。', result: { met: '符合', rectify: '整改', serious: '严重不符' } };
const requests = [
  { id: 'a', points: ['台账'] },
  { id: 'b', points: ['围挡'] },
];
const of = { requests, me: 'shen', words };
const draft: RecordDraft = {
  ...EMPTY_RECORD,
  found: { a: { result: 'met', findings: '' }, b: { result: 'rectify', findings: ' 围挡缺损 ' } },
  second: 'qian',
  remarks: ' ',
  visited: { name: '孙洁 ', role: '厂长', signature: 'data:image/png;base64,AA', refusal: '' },
};

describe('the record of a visit', () => {
  it('says of each request what was found, by two officers', () => {
    expect(recordBody(draft, of)).toEqual({
      officers: ['shen', 'qian'],
      results: [
        { request: 'a', result: 'met', findings: '经查符合。' },
        { request: 'b', result: 'rectify', findings: '围挡缺损' },
      ],
      remarks: null,
      visited: { name: '孙洁', role: '厂长', signature: null, refusal: null },
    });
    expect(recordBody({ ...draft, remarks: '无异议' }, of)?.remarks).toBe('无异议');
  });

  it('of several points is as bad as the worst of them, and says what was found on each', () => {
    const asked = { ...of, requests: [{ id: 'b', points: ['围挡', '沉砂池', '苫盖'] }] };
    const some = { ...draft.found, [pointKey('b', 1)]: { result: 'serious' as const, findings: '没有建' } };
    expect(recordBody({ ...draft, found: some }, asked)).toBeNull();
    const found = { ...some, [pointKey('b', 2)]: { result: 'met' as const, findings: '' } };
    expect(recordBody({ ...draft, found }, asked)?.results).toEqual([
      {
        request: 'b',
        result: 'serious',
        findings: '围挡：整改。围挡缺损\n沉砂池：严重不符。没有建\n苫盖：符合。经查符合。',
      },
    ]);
  });

  it('names what it lacks until it can be handed in', () => {
    expect(recordGaps(draft, of)).toEqual([]);
    const { visited } = draft;
    const open: RecordDraft = {
      ...draft,
      found: { b: { result: 'rectify', findings: ' ' } },
      second: 'shen',
      visited: { ...visited, name: ' ', signature: null },
    };
    expect(recordGaps(open, of)).toEqual([
      { kind: 'result', point: '台账' },
      { kind: 'findings', point: '围挡' },
      { kind: 'second' },
      { kind: 'name' },
      { kind: 'signature' },
    ]);
    expect(recordGaps({ ...open, visited: { ...visited, signature: null, refusal: '拒绝签名' } }, of)).toHaveLength(3);
  });

  it('cannot be handed in while something is open', () => {
    expect(recordBody(EMPTY_RECORD, of)).toBeNull();
    expect(recordBody({ ...draft, second: null }, of)).toBeNull();
    expect(recordBody({ ...draft, second: 'shen' }, of)).toBeNull();
    expect(recordBody({ ...draft, found: { a: { result: 'met', findings: '' } } }, of)).toBeNull();
    expect(recordBody({ ...draft, visited: { ...draft.visited, name: ' ' } }, of)).toBeNull();
    expect(recordBody({ ...draft, visited: { ...draft.visited, signature: null } }, of)).toBeNull();
    const silent = { ...draft.found, b: { result: 'serious' as const, findings: ' ' } };
    expect(recordBody({ ...draft, found: silent }, of)).toBeNull();
  });

  it('says why the person visited did not sign, and of a signature nothing more', () => {
    const unsigned = { ...draft.visited, signature: null, refusal: ' 须先请示 ' };
    expect(recordBody({ ...draft, visited: unsigned }, of)?.visited.refusal).toBe('须先请示');
    const signed = { ...draft.visited, refusal: '写错' };
    expect(recordBody({ ...draft, visited: signed }, of)?.visited.refusal).toBeNull();
  });

  it('tells how much of it lies on the device', () => {
    expect(keptIn(EMPTY_RECORD)).toBe(0);
    expect(keptIn(draft)).toBe(3);
  });
});

it('fields are named, and the enterprise is chosen among those that are known', () => {
  const schema = { type: 'object', properties: { enterprise: { type: 'string' }, to: { type: 'string' }, x: {} } };
  expect(titled(schema, { enterprise: '企业', to: '最晚' }, ['e1']).properties).toEqual({
    enterprise: { title: '企业', enum: ['e1'] },
    to: { type: 'string', title: '最晚' },
    x: {},
  });
});
