import { describe, expect, it } from '@jest/globals';
import type { PaperDraft } from '../../../../domain/case/papers/dossier.ts';
import { file, wish } from '../builders.ts';
import { lastPapers } from './issued.ts';

const asFiled = { item: { statutory: { length: 30, unit: 'calendarDays', from: 'receipt' } } } as const;
const accepted = (filed: string, on: string): PaperDraft | undefined =>
  lastPapers(file(`${filed}T09:00`, asFiled).does(`${on}T10:00`, wish.accept)).find(
    ({ kind }) => kind === 'acceptanceNotice',
  );

describe('a paper names the law of its day', () => {
  it('that of before for what was issued before 2026-08-15', () => {
    expect(accepted('2026-08-13', '2026-08-14')).toMatchObject({
      basis: ['环评法 22', '环保条例 9'],
      statutory: { article: '环评法 22' },
    });
  });

  it('the code for what was issued from that day on, of the same case too', () => {
    expect(accepted('2026-08-13', '2026-08-17')).toMatchObject({
      basis: ['生态环境法典 102', '环保条例 9'],
      statutory: { article: '生态环境法典 102' },
    });
  });

  it('for the grounds that an officer wrote', () => {
    const gap = { material: 'E1', defect: '缺页', basis: '生态环境法典 105', fix: '补齐' };
    const told = (on: string) =>
      lastPapers(
        file('2026-08-13T09:00', { missing: ['E1'] }).does(on, { kind: 'notifyCorrection', gaps: [gap], ground: null }),
      );
    expect(told('2026-08-14T10:00')).toMatchObject([{ gaps: [{ basis: '环保条例 11' }] }]);
    expect(told('2026-08-17T10:00')).toMatchObject([{ gaps: [{ basis: '生态环境法典 105' }] }]);
  });
});
