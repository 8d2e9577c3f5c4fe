import { describe, expect, it } from '@jest/globals';
import type { PaperDraft } from '../../../../domain/case/papers/dossier.ts';
import { file, wish, type Life } from '../builders.ts';
import { lastPapers } from './issued.ts';

const asFiled = { item: { statutory: { length: 30, unit: 'calendarDays', from: 'receipt' } } } as const;
const acceptance = (filed: string, on: string): Life =>
  file(`${filed}T09:00`, asFiled).does(`${on}T10:00`, wish.accept);
const accepted = (filed: string, on: string): PaperDraft | undefined =>
  lastPapers(acceptance(filed, on)).find(({ kind }) => kind === 'acceptanceNotice');
const granted = (filed: string, on: string): PaperDraft | undefined =>
  lastPapers(acceptance(filed, on).does(`${on}T11:00`, wish.propose('grant')).does(`${on}T12:00`, wish.sign)).find(
    ({ kind }) => kind === 'grantDecision',
  );

describe('a paper names the law of its day', () => {
  it('that of before for what was issued before 2026-08-15', () => {
    expect(accepted('2026-08-13', '2026-08-14')).toMatchObject({
      statutory: { article: '环评法 22' },
    });
    expect(granted('2026-08-13', '2026-08-14')).toMatchObject({ basis: ['许可法 38(1)', '环评法 22', '环保条例 9'] });
  });

  it('the code for what was issued from that day on, of the same case too', () => {
    expect(accepted('2026-08-13', '2026-08-17')).toMatchObject({
      statutory: { article: '生态环境法典 102' },
    });
    expect(granted('2026-08-13', '2026-08-17')).toMatchObject({
      basis: ['许可法 38(1)', '生态环境法典 102', '环保条例 9'],
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
