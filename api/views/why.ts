import type { ClockName } from '../../domain/case/case.ts';
import { ofEachRemedy, REMEDY_ARTICLES } from '../../domain/case/remedies.ts';
import type { Clock } from '../../domain/clock/clock.ts';
import { weekdayOf, type Day } from '../../domain/clock/day.ts';
import type { CaseCard } from '../../db/read/case-card.ts';

const REMEDIES = { reconsideration: '申请行政复议', suit: '提起行政诉讼' } as const;

/** What starts each clock, what its last day is, and by which article, unless the law of the item sets it. */
const TOLD: Readonly<Record<ClockName, readonly [start: string, what: string, article?: string]>> = {
  acceptance: ['收件', '告知是否受理，逾期视为受理'],
  correction: ['告知补正', '申请人补正，逾期按撤回处理'],
  statutory: ['起算', '法律规定的办理期限'],
  promised: ['受理', '本区承诺的办理期限'],
  deferral: ['受理', '补齐容缺材料，逾期按本区规定处理'],
  cure: ['容缺逾期', '宽限期内补齐容缺材料，仍未补齐的终止办理'],
  service: ['决定', '送达决定', '许可法 44'],
  check: ['决定', '核查承诺'],
  rectify: ['责令整改', '整改'],
  ...ofEachRemedy((remedy, later) => [`送达${later ?? ''}`, REMEDIES[remedy], REMEDY_ARTICLES[remedy]] as const),
  hearingRequest: ['告知听证权利', '申请听证', '许可法 47'],
  hearing: ['申请听证', '组织听证', '许可法 47'],
  statement: ['撤销事先告知', '陈述、申辩', '许可法 7'],
  forward: ['受理', '向上级机关直接报送', '许可法 35'],
  upperAcceptance: ['收到报送的材料', '上级机关告知是否受理'],
  upperStatutory: ['上级机关受理', '上级机关作出决定'],
  transfer: ['授权终止', '移送有权机关'],
  start: ['准予许可', '开工，逾期许可自行废止'],
  issue: ['超时默认', '补出决定文书'],
  validity: ['准予许可', '许可的有效期限'],
  renewedValidity: ['原有效期届满', '视为准予延续后的有效期限（许可法 50(2)）'],
};

const UNITS: Readonly<Record<Clock['unit'], string>> = {
  workingDays: '个工作日',
  calendarDays: '个自然日',
  months: '个月',
};

/** Why that day, as one sentence: from when, how long, by what rule. The day ledger of the case tells every day. */
export function tellWhy({ nearest }: CaseCard, clock: Clock | null): string {
  if (!nearest || !clock) return '';
  const [start, what, general] = TOLD[nearest.clock];
  const article = clock.article ?? general;
  const provisional = nearest.provisional ? '（暂定：放假安排尚未公布）' : '';
  return `自 ${tellDay(clock.start)}${start}起 ${clock.length} ${UNITS[clock.unit]}：${what}${article === undefined ? '' : `（${article}）`}${provisional}`;
}

const tellDay = (day: Day): string => `${day}（周${'一二三四五六日'.charAt(weekdayOf(day) - 1)}）`;
