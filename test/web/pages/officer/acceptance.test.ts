import { describe, expect, it } from '@jest/globals';
import { gatherNotice, standardPoint, unwordedPoints } from '../../../../web/src/pages/officer/acceptance/notice.ts';
import {
  checkedCodes,
  choicesOf,
  firstVerdicts,
  nextToJudge,
  primaryAct,
  tally,
  type CasePage,
  type Verdict,
} from '../../../../web/src/pages/officer/acceptance/verdicts.ts';
import { lookOfContent, verdictsWith } from '../../../../web/src/pages/officer/acceptance/look-draft.ts';
import { material, receivedCase } from './case-page.ts';

const given = (verdicts: Record<string, Verdict>) => ({
  shown: new Set(Object.keys(verdicts)),
  verdicts: new Map(Object.entries(verdicts)),
});

const barsOf = (page: CasePage, code: string, shown = true) => {
  const found = page.materials.find((one) => one.code === code);
  return found ? Object.fromEntries(choicesOf(found, page, shown).map((one) => [one.verdict, one.barred])) : {};
};

describe('the verdict on a material', () => {
  it('can be good only after the material was shown (许可法 34(1))', () => {
    expect(barsOf(receivedCase(), 'E1', false)['good']).toBe('notShown');
    expect(barsOf(receivedCase(), 'E1', true)['good']).toBeNull();
  });

  it('is never good for what was not handed in', () => {
    const page = receivedCase({ materials: [material({ code: 'E1', files: [], state: 'missing' })] });
    expect(barsOf(page, 'E1')['good']).toBe('notHandedIn');
  });

  it('can defer only a secondary paper that touches no safety and whose promise is signed', () => {
    const missing = { files: [], state: 'missing' as const };
    const page = receivedCase({
      materials: [
        material({ code: 'E1', ...missing }),
        material({ code: 'D1', class: 'D', ...missing }),
        material({ code: 'D2', class: 'D', ...missing }),
        material({ code: 'D3', class: 'D', safety: true, ...missing }),
        material({ code: 'D4', class: 'D' }),
      ],
      deferral: { materials: ['D1'], open: ['D1'], until: '2026-10-20' } as CasePage['deferral'],
    });
    const bars = ['E1', 'D1', 'D2', 'D3', 'D4'].map((code) => barsOf(page, code)['defer']);
    expect(bars).toEqual(['essential', null, 'noPromise', 'safety', 'handedIn']);
    expect([...firstVerdicts(page)]).toEqual([
      ['E1', 'correct'],
      ['D1', 'defer'],
      ['D2', 'correct'],
      ['D3', 'correct'],
    ]);
  });

  it('is given on nothing for which a commitment stands, which holds no acceptance up', () => {
    const later = material({ code: 'D1', class: 'D', files: [], state: 'later', later: true });
    const page = receivedCase({ materials: [material({ code: 'E1' }), later] });
    expect([...firstVerdicts(page)]).toEqual([]);
    expect(primaryAct(tally(page, given({ E1: 'good' })))).toBe('accept');
    expect(nextToJudge(page, given({}), 'E1')).toBe('E1');
  });

  it('stands without a look where the machine settled it, unless another check speaks against it', () => {
    const check = {
      item: 'A06',
      code: 'c',
      text: '界址图纸质件已提交',
      basis: '许可法 34(1)',
      sentence: '没有提交。',
      measured: null,
    };
    const settled = { ...check, found: 'met', material: 'D1', settles: true };
    const pageWith = (...checks: object[]) => receivedCase({ checks: checks as never });
    expect([...firstVerdicts(pageWith(settled))]).toEqual([['D1', 'good']]);
    expect(barsOf(pageWith(settled), 'D1', false)['good']).toBeNull();
    expect([...firstVerdicts(pageWith({ ...settled, settles: false }))]).toEqual([]);
    expect([...firstVerdicts(pageWith(settled, { ...settled, found: 'unknown', settles: false }))]).toEqual([]);
  });

  it('is not asked for what the system fetches itself', () => {
    const page = receivedCase({ materials: [material({ code: 'S1', class: 'S', files: [], state: 'shared' })] });
    expect(tally(page, given({}))).toEqual({ good: 0, correct: 0, defer: 0, open: 0 });
  });
});

describe('the one primary act', () => {
  const act = (verdicts: Record<string, Verdict>) => primaryAct(tally(receivedCase(), given(verdicts)));

  it('waits until every material is judged', () => expect(act({ E1: 'good' })).toBeNull());
  it('is acceptance when all is good', () => expect(act({ E1: 'good', D1: 'good' })).toBe('accept'));
  it('is acceptance with deferral when only promised papers are open', () =>
    expect(act({ E1: 'good', D1: 'defer' })).toBe('acceptDeferred'));
  it('is the one-time notice as soon as one thing must be corrected', () =>
    expect(act({ E1: 'correct', D1: 'defer' })).toBe('notifyCorrection'));

  it('accepts with the codes that were found good', () => {
    expect(checkedCodes(receivedCase(), given({ E1: 'good', D1: 'defer' }))).toEqual(['E1']);
  });

  it('leads on to the next material without a verdict, round the end', () => {
    expect(nextToJudge(receivedCase(), given({ D1: 'good' }), 'D1')).toBe('E1');
    expect(nextToJudge(receivedCase(), given({ E1: 'good', D1: 'good' }), 'D1')).toBe('D1');
  });
});

describe('the one-time notice', () => {
  const flawed = material({
    code: 'E1',
    name: '报告表',
    defects: [{ text: '没有盖章。', basis: '生态环境法典 100' }],
  });

  it('takes the first standard defect of the guide, with its rule', () => {
    expect(standardPoint(flawed)).toEqual({
      defect: '没有盖章。',
      basis: '生态环境法典 100',
      fix: '改正后重新提交“报告表”。',
    });
  });

  it('says of a missing material that it is missing', () => {
    expect(standardPoint(material({ code: 'E2', name: '说明', files: [] })).defect).toBe('没有提交“说明”。');
  });

  it('gathers what must be corrected, in the order of the guide, in the words of the officer where there are some', () => {
    const page = receivedCase({
      materials: [flawed, material({ code: 'E2', name: '说明' }), material({ code: 'E3' })],
    });
    const verdicts = new Map<string, Verdict>([
      ['E2', 'correct'],
      ['E1', 'correct'],
      ['E3', 'good'],
    ]);
    const own = { defect: '第 3 页缺图。', basis: '指南 4', fix: '补图。' };
    const points = gatherNotice(page, verdicts, { E2: own });
    expect(points.map((point) => [point.material, point.defect])).toEqual([
      ['E1', '没有盖章。'],
      ['E2', '第 3 页缺图。'],
    ]);
    expect(unwordedPoints(points)).toEqual([]);
  });

  it('is not whole as long as a point does not say what is wrong', () => {
    const page = receivedCase({ materials: [material({ code: 'E2' })] });
    expect(unwordedPoints(gatherNotice(page, new Map([['E2', 'correct']]), {}))).toEqual([1]);
  });
});

describe('a look that is kept and taken back', () => {
  const stored = {
    given: { E1: 'good', D1: 'nonsense' },
    worded: { E1: { defect: 'a', basis: 'b', fix: 'c' }, D1: 7 },
  };

  it('keeps verdicts and words, and leaves out what does not fit', () => {
    expect(lookOfContent(stored)).toEqual({
      given: { E1: 'good' },
      worded: { E1: { defect: 'a', basis: 'b', fix: 'c' } },
    });
    expect(lookOfContent(null)).toEqual({ given: {}, worded: {} });
  });

  it('finds nothing good that is not there any more', () => {
    const page = receivedCase({ materials: [material({ code: 'E1', files: [], state: 'missing' })] });
    expect([...verdictsWith(page, { E1: 'good' })]).toEqual([['E1', 'correct']]);
  });
});
