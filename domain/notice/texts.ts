import { LEFT } from '../case/left-service.ts';
import { PERIOD_PAPERS } from '../case/state/service.ts';
import { parseDay } from '../clock/day.ts';
import { nameDayEn, nameDayZh } from '../clock/named-day.ts';
import { count } from '../english-count.ts';
import { titleByNature } from '../paper/nature-words.ts';
import { PAPERS, type PaperKind } from '../paper/paper.ts';
import type { NoticeKind } from './kinds.ts';
import { natureInNotices, natureTold } from './nature-in-notices.ts';
import { NOTICES_EN } from './text-en.ts';
import { NOTICES_ZH } from './text-zh.ts';

const TEXTS = { zh: NOTICES_ZH, en: NOTICES_EN } as const;

/** The languages in which people are told. */
export type NoticeLanguage = keyof typeof TEXTS;

/** Facts by their names in the texts; `english` is the item's name in English. */
export type NoticeFacts = Readonly<Record<string, string | number>>;

/** A notice in a language: its one line and its text. A last day is told with its weekday. */
export function noticeText(
  kind: NoticeKind,
  facts: NoticeFacts,
  language: NoticeLanguage,
): { title: string; body: string } {
  const [title, body] = TEXTS[language][kind];
  const told = toldIn(language, facts);
  return { title: fill(title, told), body: fill(body, told) };
}

/**
 * What depends on how something is served. `until`: by when, where the day is known; else from when. `served` and `arrival`: what
 * it was, and how it came; in the account itself, where no other way is named. `running` and `since`: that something runs from then,
 * which is said of nothing that only has to have been told.
 */
const SERVICE = {
  zh: {
    until: ['最后一日为 {due}。', '期限自送达之日的次日起算。'],
    served: { decision: '决定', notice: '{title}' },
    running: '和由此起算的期限',
    since: '，期限自此起算',
    arrival: {
      electronic: '已经送达；进入本系统账户的时间为送达时间，救济期限自此起算。',
      window: '已由窗口直接送达；送达时间{running}见送达回证。',
      left: '因拒绝接收，已留置送达；送达时间{running}见送达回证。',
      post: '已邮寄送达；送达时间{running}见送达回证。',
      public: '公告期满，视为送达；视为送达的日期{running}见送达回证。',
    },
  },
  en: {
    until: ['The last day is {due}.', 'The period begins with the service.'],
    served: { decision: 'decision', notice: 'notice' },
    running: ', and what runs from then',
    since: ', and periods run from then',
    arrival: {
      electronic: 'is served as of its entry into this account; remedies run from here.',
      window: 'was handed over at the window; the record of service tells when{running}.',
      left: 'was refused and left at the address; the record of service tells when{running}.',
      post: 'was served by post; the record of service tells when{running}.',
      public:
        'counts as served, the days of its public notice having passed; the record of service tells when{running}.',
    },
  },
} as const;

/** Remedies run from what was decided, and from an end by lapse; a period of the applicant from the notice that begins it. */
const isRun = (paper: unknown): boolean =>
  paper === undefined || paper === 'terminationNotice' || PERIOD_PAPERS.some((one) => one === paper);

/** Papers are Chinese, and so are their titles. */
const titleOf = ({ paper, nature }: NoticeFacts): string =>
  titleByNature(String(paper), { nature: natureTold(nature) }) ?? PAPERS[paper as PaperKind]?.title ?? '告知书';

const isWay = (method: unknown): method is 'window' | 'post' | 'left' | 'public' =>
  method === 'window' || method === 'post' || method === LEFT || method === 'public';

function serviceIn(language: NoticeLanguage, facts: NoticeFacts): NoticeFacts {
  const { due, method, paper } = facts;
  const { until, served, arrival, ...runs } = SERVICE[language];
  const { running, since } = isRun(paper) ? runs : { running: '', since: '' };
  return {
    since,
    until: due === undefined ? until[1] : fill(until[0], { due }),
    served: fill(served[paper === undefined ? 'decision' : 'notice'], { title: titleOf(facts) }),
    arrival: fill(arrival[isWay(method) ? method : 'electronic'], { running }),
  };
}

function toldIn(language: NoticeLanguage, given: NoticeFacts): NoticeFacts {
  const facts = inLanguage(language, given);
  return { ...serviceIn(language, facts), ...natureInNotices(language, facts['nature']), ...facts };
}

function inLanguage(language: NoticeLanguage, facts: NoticeFacts): NoticeFacts {
  const { due, item, english = item } = facts;
  const day = typeof due === 'string' ? parseDay(due) : null;
  return {
    ...facts,
    ...(day !== null && { due: language === 'en' ? nameDayEn(day) : nameDayZh(day) }),
    ...(language === 'en' && english !== undefined && { item: english }),
  };
}

const LETTERS = {
  zh: { practice: '【演练】', foot: '' },
  en: { practice: '[Practice] ', foot: 'Decisions and notices themselves are issued in Chinese.' },
} as const;

/**
 * A notice as a mail or a short message: its one line, marked if the zone only practises, and its text with the address where
 * the rest can be read. Whoever reads in another language is told that papers are in Chinese (the organ's language).
 */
export function letterText(
  { kind, facts, practice }: { readonly kind: NoticeKind; readonly facts: NoticeFacts; readonly practice: boolean },
  language: NoticeLanguage,
  address: string,
): { title: string; body: string } {
  const { title, body } = noticeText(kind, facts, language);
  const words = LETTERS[language];
  const parts = [body, words.foot, address].filter((part) => part !== '');
  return { title: `${practice ? words.practice : ''}${title}`, body: parts.join('\n\n') };
}

/** `{days}` is a fact; `{days:day}` counts it: 1 day, 2 days. */
const fill = (text: string, facts: NoticeFacts): string =>
  text.replaceAll(/\{(\w+)(?::(\w+))?\}/g, (_all, name: string, noun?: string) => {
    const fact = facts[name] ?? '—';
    return noun === undefined || typeof fact !== 'number' ? String(fact) : count(fact, noun);
  });

/** What a kind of notice is called, without its facts: the part before the colon of its line. */
export const noticeName = (kind: NoticeKind, language: NoticeLanguage): string =>
  ofPermits(TEXTS[language][kind][0], language)
    .replace(/[：:](?!\w+\}).*$/, '')
    .replaceAll(/\s*\{[\w:]+\}\s*/g, ' … ');

/** A text whose words of a nature are those of a permit, as most cases are. */
function ofPermits(text: string, language: NoticeLanguage): string {
  const words: NoticeFacts = natureInNotices(language, 'permit');
  return text.replaceAll(/\{(\w+)\}/g, (all, name: string) => String(words[name] ?? all));
}
