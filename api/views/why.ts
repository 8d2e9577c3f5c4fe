import type { ClockName } from '../../domain/case/case.ts';
import { ofEachRemedy, REMEDY_ARTICLES } from '../../domain/case/remedies.ts';
import type { Clock } from '../../domain/clock/clock.ts';
import { nameDayEn, nameDayZh } from '../../domain/clock/named-day.ts';
import { count } from '../../domain/english-count.ts';
import { titleOf } from '../../domain/law/laws.ts';
import type { CaseCard } from '../../db/read/case-card.ts';
import type { Language } from '../words/language.ts';
import type { Sentence } from './day-sentences.ts';

/** What starts a clock, and what its last day is. */
interface Told {
  readonly start: Sentence;
  readonly what: Sentence;
  /** By which article, unless the law of the item sets it. */
  readonly article?: string;
}

type Words = readonly [zh: string, en: string];

const told = (start: Words, what: Words, article?: string): Told => ({
  start: { zh: start[0], en: start[1] },
  what: { zh: what[0], en: what[1] },
  ...(article !== undefined && { article }),
});

const REMEDIES = {
  reconsideration: ['申请行政复议', 'application for reconsideration'],
  suit: ['提起行政诉讼', 'suit'],
} as const;

const RECEIPT: Words = ['收件', 'receipt'];
const ACCEPTANCE: Words = ['受理', 'acceptance'];
const DECISION: Words = ['决定', 'the decision'];
const GRANT: Words = ['准予许可', 'the grant'];

const TOLD: Readonly<Record<ClockName, Told>> = {
  acceptance: told(RECEIPT, ['告知是否受理，逾期视为受理', 'notice of acceptance, deemed accepted after it']),
  correction: told(
    ['告知补正', 'the correction notice'],
    ['申请人补正，逾期按撤回处理', 'correction by the applicant, withdrawn after it'],
  ),
  statutory: told(['起算', 'its beginning'], ['法律规定的办理期限', 'the limit set by law']),
  promised: told(ACCEPTANCE, ['本区承诺的办理期限', 'the limit promised by the zone']),
  deferral: told(ACCEPTANCE, ['补齐容缺材料，逾期按本区规定处理', "deferred papers, after it by the zone's rule"]),
  cure: told(
    ['容缺逾期', 'the end of the deferral'],
    ['宽限期内补齐容缺材料，仍未补齐的终止办理', 'grace period for deferred papers, the case ends after it'],
  ),
  service: told(DECISION, ['送达决定', 'service of the decision'], '许可法 44'),
  check: told(DECISION, ['核查承诺', 'check of the commitment']),
  rectify: told(['责令整改', 'the order to rectify'], ['整改', 'rectification']),
  ...ofEachRemedy((remedy, later) =>
    told(
      [`送达${later ?? ''}`, later === null ? 'service' : 'service of a later decision'],
      REMEDIES[remedy],
      REMEDY_ARTICLES[remedy],
    ),
  ),
  hearingRequest: told(
    ['告知听证权利', 'the notice of the right to a hearing'],
    ['申请听证', 'request for a hearing'],
    '许可法 47',
  ),
  hearing: told(['申请听证', 'the request for a hearing'], ['组织听证', 'holding of the hearing'], '许可法 47'),
  statement: told(
    ['撤销事先告知', 'the notice before a revocation'],
    ['陈述、申辩', 'statement and defence'],
    '许可法 7',
  ),
  forward: told(ACCEPTANCE, ['向上级机关直接报送', 'forwarding to the superior organ'], '许可法 35'),
  upperAcceptance: told(
    ['收到报送的材料', 'receipt of what was forwarded'],
    ['上级机关告知是否受理', 'notice of acceptance by the superior organ'],
  ),
  upperStatutory: told(['上级机关受理', 'acceptance above'], ['上级机关作出决定', 'decision of the superior organ']),
  transfer: told(['授权终止', 'the end of the authority'], ['移送有权机关', 'transfer to the competent organ']),
  start: told(GRANT, ['开工，逾期许可自行废止', 'start of works, the permit lapses after it']),
  issue: told(['超时默认', 'the deemed grant'], ['补出决定文书', 'issue of the document']),
  validity: told(GRANT, ['许可的有效期限', 'validity of the permit']),
  renewedValidity: told(
    ['原有效期届满', 'the end of the former validity'],
    [
      '视为准予延续后的有效期限（许可法 50(2)）',
      'validity after the deemed renewal (Administrative Licensing Law 50(2))',
    ],
  ),
};

const UNITS: Readonly<Record<Clock['unit'], string>> = {
  workingDays: '个工作日',
  calendarDays: '个自然日',
  months: '个月',
};

const UNITS_EN: Readonly<Record<Clock['unit'], string>> = {
  workingDays: 'working day',
  calendarDays: 'calendar day',
  months: 'month',
};

/** Why that day, as one sentence: from when, how long, by what rule. The day ledger of the case tells every day. */
export function tellWhy({ nearest }: CaseCard, clock: Clock | null, language: Language): string {
  if (!nearest || !clock) return '';
  const { start, what, article: general } = TOLD[nearest.clock];
  const article = clock.article ?? general;
  if (language === 'en') {
    const law = article === undefined ? '' : ` (${nameArticleEn(article)})`;
    const provisional = nearest.provisional ? ' (provisional: the holidays are not published yet)' : '';
    const length = count(clock.length, UNITS_EN[clock.unit]);
    return `${length} from ${nameDayEn(clock.start)} (${start.en}): ${what.en}${law}${provisional}`;
  }
  const law = article === undefined ? '' : `（${article}）`;
  const provisional = nearest.provisional ? '（暂定：放假安排尚未公布）' : '';
  return `自 ${nameDayZh(clock.start)}${start.zh}起 ${clock.length} ${UNITS[clock.unit]}：${what.zh}${law}${provisional}`;
}

/** `许可法 32(4)` with the law by its English title. */
function nameArticleEn(citation: string): string {
  const [short = '', ...place] = citation.split(' ');
  return [titleOf(short)?.en ?? short, ...place].join(' ');
}
