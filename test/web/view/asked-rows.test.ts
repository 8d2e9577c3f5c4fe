import { describe, expect, it } from '@jest/globals';
import { askedRows, firstRows, otherFindings } from '../../../web/src/view/asked-rows.ts';

type Asked = Parameters<typeof askedRows>[0];
type Finding = Asked['checks'][number];
type Measured = NonNullable<Finding['measured']>;

const finding = (code: string, changes: Partial<Finding>): Finding => ({
  item: 'A18' as Finding['item'],
  code,
  text: code,
  found: 'met',
  basis: '城乡规划法 40(2)',
  sentence: '不符合规划条件。',
  material: null,
  presence: false,
  settles: false,
  measured: null,
  ...changes,
});

const measured = (label: string, bounds: Measured['bounds'], unit: string | null = null): Partial<Finding> => ({
  measured: { label, unit, bounds },
});

const row = (label: string, value: string) => ({ label, value, masked: false });

const PLANNED: Asked = {
  form: [
    row('项目名称', '生产基地'),
    row('容积率', '1.3'),
    row('规划条件容积率上限', '2'),
    row('最高', '25米'),
    row('单体数', '4栋'),
  ],
  checks: [
    finding('min', measured('容积率', [{ sign: 'atLeast', bound: 1, of: null }])),
    finding('max', measured('容积率', [{ sign: 'atMost', bound: 2, of: '规划条件容积率上限' }])),
    finding('height', { found: 'failed', ...measured('最高', [{ sign: 'atMost', bound: 24, of: null }], '米') }),
    finding('contract', { found: 'unknown' }),
  ],
};

describe('what is asked, value against condition', () => {
  it('tells between which numbers a value must lie, and whether it does', () => {
    expect(askedRows(PLANNED).map(({ label, bounds, found }) => [label, bounds, found])).toEqual([
      ['项目名称', '', null],
      ['容积率', '1–2', 'met'],
      ['规划条件容积率上限', '', null],
      ['最高', '≤ 24米', 'failed'],
      ['单体数', '', null],
    ]);
  });

  it('calls a value wrong if one of the checks on it fails, and open if one cannot be told', () => {
    const [max, ...others] = PLANNED.checks.slice(1);
    const found = (of: Finding['found']) =>
      askedRows({ ...PLANNED, checks: [{ ...max!, found: of }, ...others, PLANNED.checks[0]!] })[1]?.found;
    expect([found('met'), found('unknown'), found('failed')]).toEqual(['met', 'unknown', 'failed']);
  });

  it('shows first what was judged, and leaves out what is told as the bound of another value', () => {
    const first = (least: number) => firstRows(askedRows(PLANNED), least).map(({ label }) => label);
    expect(first(2)).toEqual(['容积率', '最高']);
    expect(first(5)).toEqual(['项目名称', '容积率', '最高', '单体数']);
  });

  it('keeps apart what speaks of no value of the form', () => {
    expect(otherFindings(PLANNED).map(({ code }) => code)).toEqual(['contract']);
  });
});
