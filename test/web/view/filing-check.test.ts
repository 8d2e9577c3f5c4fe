import { describe, expect, it } from '@jest/globals';
import { texts } from '../../../web/src/texts/texts.ts';
import { checkLines, failedOf, isOutdated, type Finding } from '../../../web/src/view/filing-check.ts';
import type { FilingDraft } from '../../../web/src/view/filing-draft.ts';
import type { FilingProblem } from '../../../web/src/view/filing-form.ts';
import { draft, FORM, PLAN } from './filing-facts.ts';

describe('the check', () => {
  const problem = (code: string, more: Partial<FilingProblem>): FilingProblem => ({
    code,
    title: '没有填。',
    remedy: '请填写。',
    item: null,
    ...more,
  });
  const linesOf = (problems: readonly FilingProblem[], of: FilingDraft) =>
    checkLines(problems, of, { form: FORM, texts: texts.zh, told: (text) => text });

  it('leads to the field, the way, or the day that must be put right', () => {
    const whole = draft({ files: { plan: [PLAN], 'A06.D1': [PLAN], 'A09b.D1': [PLAN] } });
    const lines = linesOf(
      [
        problem('E-FIELD-MISSING', { field: 'fields.area' }),
        problem('E-COMMITMENT-NOT-READ', { field: 'items.1', item: 'A09b' as never }),
        problem('E-DEFERRAL-TOO-LONG', { field: 'items.0.deferral.until', item: 'A06' as never }),
      ],
      whole,
    );
    expect(lines.map((line) => line.target)).toEqual(['filing-area', 'item-A09b', 'until-A06']);
  });

  it('that asks for what the page does not show judges by another form, which is read anew', () => {
    const whole = draft({ files: { plan: [PLAN], 'A06.D1': [PLAN], 'A09b.D1': [PLAN] } });
    const outdated = (code: string, field: string, of = whole) => isOutdated([problem(code, { field })], of, FORM);
    expect(outdated('E-FIELD-MISSING', 'fields.area')).toBe(false);
    expect(outdated('E-FIELD-MISSING', 'fields.depth')).toBe(true);
    expect(outdated('E-MATERIAL-MISSING', 'items.0.materials', draft({}))).toBe(false);
    expect(outdated('E-MATERIAL-MISSING', 'items.0.materials')).toBe(true);
    expect(outdated('E-SIGNED-OTHER', 'items.1.textHash')).toBe(true);
  });

  it('tells beside them what does not hold, and no material a second time that is not there', () => {
    const finding = (code: string, found: string, presence: boolean) => ({ code, found, presence }) as Finding;
    const findings = [
      finding('A17-area', 'failed', false),
      finding('A17-fee', 'failed', true),
      finding('A02-code', 'met', false),
    ];
    expect(failedOf(findings).map(({ code }) => code)).toEqual(['A17-area']);
  });

  it('names each missing material once, and tells what may come later from what must be there', () => {
    const missing = problem('E-MATERIAL-MISSING', { field: 'items.0.materials', item: 'A06' as never });
    expect(linesOf([missing], draft({})).map((line) => [line.key, line.tone])).toEqual([
      ['plan', 'must'],
      ['A06.D1', 'later'],
      ['A09b.D1', 'later'],
    ]);
  });
});
