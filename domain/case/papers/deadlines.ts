import { STATUTORY_PAUSE_KINDS, type Pause } from '../../clock/clock.ts';
import { DAY_MIN, type Day } from '../../clock/day.ts';
import type { Deadline, ToldLimit } from '../../paper/deadline.ts';
import { deadlineOfClock } from '../../paper/deadline-of-clock.ts';
import type { Case, ClockName } from '../case.ts';
import { clockOf } from '../clocks-of.ts';
import { isUnserved, periodOf } from '../notice-service.ts';
import { ofEachRemedy, REMEDY_ARTICLES } from '../remedies.ts';
import type { PeriodPaper } from '../state/service.ts';
import type { Dossier } from './dossier.ts';

/** How each clock is told on a paper: the event that starts it and the article its length rests on. */
const TOLD: Readonly<
  Record<ClockName, { readonly event: string; readonly article: string | null; readonly rule?: string }>
> = {
  acceptance: { event: '收到申请材料', article: '许可法 32(4)' },
  correction: { event: '送达本告知书', article: null, rule: '本区规定的补正期限' },
  statutory: { event: '受理', article: '许可法 42(1)' },
  promised: { event: '受理', article: null },
  deferral: { event: '受理', article: null, rule: '申请人承诺的期限' },
  cure: { event: '容缺期限届满', article: null, rule: '本区规定的宽限期限' },
  service: { event: '作出决定', article: '许可法 44' },
  check: { event: '作出决定', article: null, rule: '本区规定的核查期限' },
  rectify: { event: '送达本通知书', article: null, rule: '本区规定的整改期限' },
  ...ofEachRemedy((remedy, later) => ({ event: `送达${later ?? '决定'}`, article: REMEDY_ARTICLES[remedy] })),
  hearingRequest: { event: '送达本告知书', article: '许可法 47' },
  hearing: { event: '收到听证申请', article: '许可法 47' },
  statement: { event: '送达本告知书', article: '许可法 7', rule: '本区规定的陈述申辩期限' },
  forward: { event: '受理', article: null, rule: '本区规定的直报期限' },
  upperAcceptance: { event: '收到报送的材料', article: '许可法 32(4)' },
  upperStatutory: { event: '上级机关受理', article: '许可法 42(1)' },
  transfer: { event: '授权终止', article: null, rule: '本区规定的移送期限' },
  start: { event: '作出决定', article: null },
  issue: { event: '超时默认', article: null },
  validity: { event: '作出决定', article: null },
  renewedValidity: { event: '原有效期届满', article: '许可法 50(2)' },
};

/** Over what a clock is projected, and where its own law is named. */
type Guide = Pick<Dossier, 'calendar' | 'item'>;

/** A clock of the case as a paper of that day tells it; null if it never ran or cannot be computed. */
export function deadlineOf(c: Case, name: ClockName, { calendar, item }: Guide, on: Day = DAY_MIN): Deadline | null {
  const clock = clockOf(c, name, calendar, on);
  if (!clock) return null;
  const fromReceipt = name === 'statutory' && c.item.statutory?.from === 'receipt';
  const law = lawBehind(name, c);
  return deadlineOfClock(
    clock,
    {
      ...TOLD[law],
      ...(fromReceipt ? { event: '收到申请材料' } : {}),
      ...lawOfLimit(law, c, item),
      pausedBy: (pause) => pause.article ?? articleOfProcedure(pause.kind, item, clock.alsoPausedBy ?? []),
      keptFor: name === 'promised' && c.clocks.cure ? 'cure' : 'served',
    },
    calendar,
  );
}

/**
 * The period that a notice begins: with its last day, where it runs; where the notice has still to be served, from its service.
 * Null if it can be told neither way.
 */
export function noticePeriod(c: Case, paper: PeriodPaper, guide: Guide): ToldLimit | null {
  const { clock, days } = periodOf(paper, c.rules);
  if (!isUnserved(c, paper)) return deadlineOf(c, clock, guide);
  const { event, ...basis } = TOLD[clock];
  return { after: event, period: { length: days, unit: 'workingDays' }, ...basis };
}

/** A correction notice is served in the window in which it is to be told (许可法 32(4)). */
const lawBehind = (name: ClockName, { stage }: Case): ClockName =>
  name === 'service' && stage === 'correcting' ? 'acceptance' : name;

/**
 * By which article a procedure stops a limit: the eight of 许可法 45 by it; what the item's own law names besides, by the
 * article that its guide names for it, else by the law that it names first; null where only the zone's own rule is behind it.
 */
export function articleOfProcedure(
  kind: Pause['kind'],
  { legalBasis, pauseArticles = {} }: Pick<Dossier['item'], 'legalBasis' | 'pauseArticles'>,
  byItsLaw: readonly Pause['kind'][] = [kind],
): string | null {
  if (STATUTORY_PAUSE_KINDS.some((one) => one === kind)) return '许可法 45';
  const own: Readonly<Partial<Record<Pause['kind'], string>>> = pauseArticles;
  return byItsLaw.includes(kind) ? (own[kind] ?? legalBasis[0] ?? null) : null;
}

/** A last day that was named and not counted; `event` says of what. */
export const namedDeadline = (due: Day, from: Day, event: string): Deadline => ({
  from,
  event,
  period: null,
  nominal: due,
  due,
  article: null,
});

/** What a limit of the item rests on: the article that its guide names for it. Empty: the clock is no such limit. */
function lawOfLimit(name: ClockName, c: Case, item: Dossier['item']): Partial<Pick<Deadline, 'article' | 'rule'>> {
  if (name === 'statutory') return { article: item.statutory?.article ?? generalArticle(c, item.legalBasis) };
  if (name === 'upperStatutory' && item.statutory?.article !== undefined) return { article: item.statutory.article };
  return name === 'acceptance' ? lawOfWindow(item) : {};
}

/** The licensing law has a window for permits alone; another law's is named by the guide, else it is the rule of the zone. */
function lawOfWindow({
  acceptance: { article },
  nature,
}: Dossier['item']): Partial<Pick<Deadline, 'article' | 'rule'>> {
  if (article !== undefined) return { article };
  return nature === 'permit' ? {} : { article: null, rule: '本区规定的告知期限' };
}

/** Of a guide that names none: the general limit, and where the item's own law counts from receipt the law named first. */
const generalArticle = (c: Case, basis: readonly string[]): string | null =>
  c.item.statutory?.from === 'receipt' ? (basis[0] ?? null) : '许可法 42(1)';
