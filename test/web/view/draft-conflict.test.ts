import { describe, expect, it } from '@jest/globals';
import { draftChanges, mergedDraft, placeOf } from '../../../web/src/view/draft-conflict.ts';
import { emptyDraft, type FilingDraft } from '../../../web/src/view/filing-draft.ts';

const PLAN = { id: 'f1', name: '总平面图.pdf', size: 18 };
const REPORT = { id: 'f2', name: '报告表.pdf', size: 20 };
const draft = (changes: Partial<FilingDraft>): FilingDraft => ({ ...emptyDraft(['A06', 'A18']), ...changes });

const base = draft({ form: { area: '100', fenced: false }, files: { plan: [PLAN] }, deferred: ['A06.D1'] });
const theirs = draft({
  form: { area: '120', fenced: true, note: '临河' },
  files: { plan: [PLAN], report: [REPORT] },
  deferred: ['A06.D1'],
  ways: { A18: 'commitment' },
  read: { A18: [1, 2] },
});
const mine = draft({ form: { area: '150', fenced: false }, files: { plan: [REPORT] }, read: { A18: [2, 3] } });
const sides = { base, theirs, mine };
const changes = draftChanges(sides);
const merge = (chosen: Readonly<Record<string, string>>): FilingDraft =>
  mergedDraft(
    sides,
    Object.fromEntries(
      changes.map(({ field, theirs: other, mine: own, changedBy }) => [
        field,
        chosen[field] ?? (changedBy === 'theirs' ? other : own),
      ]),
    ),
  );

describe('a draft that two windows changed', () => {
  it('is compared field by field, material by material, and item by item', () => {
    expect(Object.fromEntries(changes.map(({ field, changedBy }) => [field, changedBy]))).toEqual({
      'form area': 'both',
      'form fenced': 'theirs',
      'form note': 'theirs',
      'files plan': 'mine',
      'files report': 'theirs',
      'ways A18': 'theirs',
      'deferred A06.D1': 'mine',
    });
    expect(placeOf('files plan')).toEqual({ section: 'files', key: 'plan' });
  });

  it('takes what one window changed by itself, files as files and a yes as a yes', () => {
    const merged = merge({});
    expect(merged.form).toEqual({ area: '150', fenced: true, note: '临河' });
    expect(merged.files).toEqual({ plan: [REPORT], report: [REPORT] });
    expect([merged.deferred, merged.ways]).toEqual([[], { A18: 'commitment' }]);
  });

  it('takes what was chosen or worded anew of what both changed', () => {
    expect(merge({ 'form area': '120' }).form['area']).toBe('120');
    expect(merge({ 'form area': '135' }).form['area']).toBe('135');
  });

  it('counts as read what was read in either', () => {
    expect(merge({}).read).toEqual({ A18: [1, 2, 3] });
  });

  it('is no conflict where both windows wrote the same', () => {
    expect(draftChanges({ base, theirs, mine: theirs })).toEqual([]);
  });
});
