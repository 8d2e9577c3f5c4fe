import { describe, expect, it } from '@jest/globals';
import { readItems } from '../../../../catalogue/read-items.ts';
import type { Item } from '../../../../domain/catalogue/item.ts';
import { makeCalendar } from '../../../../domain/clock/calendar.ts';
import { PUBLISHED_YEARS } from '../../../../domain/clock/published-years.ts';
import type { Dossier, PaperDraft } from '../../../../domain/case/papers/dossier.ts';
import { papersOf } from '../../../../domain/case/papers/papers-of.ts';
import { day, file, lifeOf, wish, type Life } from '../builders.ts';

const form = readItems().find(({ code }) => code === 'A07b') as Omit<Item, 'version' | 'effectiveFrom'>;
const dossier: Dossier = {
  zoneName: '澄湖高新区',
  organ: '澄湖高新区管理委员会',
  caseNumber: '1',
  item: { ...form, version: 1, effectiveFrom: day('2020-01-01') },
  bureauName: '生态环境局',
  project: { code: '2603-320505-89-01-123456', name: '新建项目' },
  applicant: { name: '苏州澜微医疗', uscc: '91320505MA1GXQ012R', legalRepresentative: '顾文静' },
  contact: { office: '综合窗口', address: '澄湖路 1 号', phone: '0512-0000000', hours: '9:00 至 17:00' },
  remedies: { reconsideration: '区政府', court: '区法院' },
  practice: true,
  form: [],
  materials: [],
  numbers: {},
  instrument: null,
  calendar: makeCalendar(PUBLISHED_YEARS, []),
};

/** The papers of the last step of a life. */
function lastPapers(life: Life): readonly PaperDraft[] {
  const event = life.events.at(-1);
  if (!event) return [];
  return papersOf(event, lifeOf(life.events.slice(0, -1)).state, life.state, dossier);
}

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
