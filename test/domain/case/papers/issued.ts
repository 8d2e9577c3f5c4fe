import { readItems } from '../../../../catalogue/read-items.ts';
import type { Item } from '../../../../domain/catalogue/item.ts';
import type { EventType } from '../../../../domain/case/event.ts';
import type { Dossier, PaperDraft } from '../../../../domain/case/papers/dossier.ts';
import { papersOf } from '../../../../domain/case/papers/papers-of.ts';
import { PUBLISHED_CALENDAR } from '../../../../domain/clock/published-years.ts';
import { day, lifeOf, type Life } from '../builders.ts';

/** An item of the catalogue as a zone has it. */
export function guideOf(code: string): Item {
  const form = readItems().find((one) => one.code === code);
  if (!form) throw new Error(`no such item: ${code}`);
  return { ...form, version: 1, effectiveFrom: day('2020-01-01') };
}

/** What papers say beside what happened. */
export const DOSSIER: Dossier = {
  zoneName: '澄湖高新区',
  organ: '澄湖高新区管理委员会',
  caseNumber: '320505-20260901-006-00001-1',
  item: guideOf('A07b'),
  bureauName: '生态环境局',
  project: { code: '2603-320505-89-01-123456', name: '新建项目' },
  applicant: { name: '苏州澜微医疗', uscc: '91320505MA1GXQ012R', legalRepresentative: '顾文静' },
  contact: { office: '综合窗口', address: '澄湖路 1 号', phone: '0512-0000000', hours: '9:00 至 17:00' },
  remedies: { reconsideration: '区政府', court: '区法院' },
  practice: true,
  electronic: true,
  form: [['建设地点', '科创园三期']],
  materials: [{ code: 'E1', name: '材料E1', source: 'submitted', pages: 3, bytes: 10, sha256: '00' }],
  numbers: {},
  instrument: '省政府批复（苏政复〔2017〕55号）',
  calendar: PUBLISHED_CALENDAR,
  organAddresses: new Map([['苏州市自然资源和规划局', '苏州市平泷路 251 号']]),
};

const withThe = (rest: Partial<Dossier>): Dossier => ({ ...DOSSIER, ...rest });

/** The papers of the last step of a life. */
export function lastPapers(life: Life, rest: Partial<Dossier> = {}): readonly PaperDraft[] {
  return papersAt(life, life.events.length - 1, rest);
}

/** The papers of the last event of a type in a life. */
export function papersOn(life: Life, type: EventType, rest: Partial<Dossier> = {}): readonly PaperDraft[] {
  return papersAt(
    life,
    life.events.findLastIndex((event) => event.type === type),
    rest,
  );
}

/** The papers of a whole life, by kind, in the order in which they are numbered. */
export const kindsIn = ({ events }: Life): readonly string[] =>
  events.flatMap((_, i) => (i === 0 ? [] : papersAt(lifeOf(events), i, {}).map(({ kind }) => kind)));

function papersAt({ events }: Life, place: number, rest: Partial<Dossier>): readonly PaperDraft[] {
  const event = events[place];
  if (!event) throw new Error('nothing of that type happened');
  const before = lifeOf(events.slice(0, place)).state;
  return papersOf(event, before, lifeOf(events.slice(0, place + 1)).state, withThe(rest));
}
