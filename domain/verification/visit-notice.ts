import type { Day } from '../clock/day.ts';

/** What a notice of a visit tells (检查通知书). */
export interface VisitNoticeFacts {
  readonly number: string;
  readonly organ: string;
  readonly enterprise: string;
  readonly day: Day;
  /** The joint checklist: each bureau by name, with what it looks at. */
  readonly checklist: readonly { readonly bureau: string; readonly points: readonly string[] }[];
}

/**
 * The sentences of the notice that goes to the enterprise: who comes when to look at what, and what it may ask of them
 * (国办发〔2024〕54号; 许可法 34(3)). Pure text in Chinese.
 */
export function visitNotice({ number, organ, enterprise, day, checklist }: VisitNoticeFacts): readonly string[] {
  const bureaus = checklist.map(({ bureau }) => bureau).join('、');
  const joint = checklist.length > 1 ? '联合' : '';
  return [
    `${organ}检查通知书`,
    number,
    `${enterprise}：`,
    `经批准，${bureaus}定于 ${day} 到你单位${joint}检查。`,
    ...checklist.map(({ bureau, points }) => `${bureau}：${points.join('；')}。`),
    '检查人员不少于二人，进门时应当出示执法证件和本通知；不足二人或者不出示的，你单位有权拒绝。',
    '检查应当制作笔录，由你单位阅看、写明意见并签名；检查结果依法公布。',
  ];
}

/** The number of an approved visit, which its approval, notice and record share: 澄高检〔2026〕12号. */
export const visitNumber = (zoneWord: string, year: number, serial: number): string =>
  `${zoneWord}检〔${year}〕${serial}号`;
