import { spellDay, spellDueDay } from './calendar-words.ts';
import { spellArticle } from './citation.ts';
import { makePaper } from './make-paper.ts';
import type { Block, Paper } from './paper.ts';
import { paragraph, tellApplication } from './phrases.ts';
import type { ProcedureNoticeFacts } from './procedure-facts.ts';

/**
 * 特别程序告知书: kind, basis, when it begins, planned days, the most that can be taken out, that they do not count, the due days
 * now expected, and what stays as it was (许可法 45).
 */
export function writeProcedureNotice(facts: ProcedureNoticeFacts): Paper {
  const { procedure, stopped } = facts;
  return makePaper(facts, {
    blocks: [
      paragraph(`${tellApplication(facts)}，审查中依法需要进行${procedure}。${tellEffect(facts)}现书面告知如下：`),
      { type: 'facts', rows: rowsOf(facts) },
      ...(stopped.length > 0 ? [listStopped(stopped)] : []),
      ...tellUnmoved(facts),
      paragraph(`${tellEnd(facts)}${facts.provisional ? '有关年度的放假安排尚未公布，上述日期暂定。' : ''}`),
    ],
  });
}

function tellEffect({ article, stopped }: ProcedureNoticeFacts): string {
  if (article === null) return '该程序不停止计算办理期限，';
  const effect = stopped.length > 0 ? '该程序所需时间不计算在办理期限内，' : '';
  return `依照${spellArticle(article)}，${effect}`;
}

function rowsOf(facts: ProcedureNoticeFacts): readonly (readonly [string, string])[] {
  const { procedure, plannedDays, plannedEnd, cap } = facts;
  const most = cap ? `最多扣除${cap.days}个工作日，至${spellDueDay(cap.through)}止；超过的时间照常计算` : null;
  return [
    ['程序种类', procedure],
    ['开始日期', tellBeginning(facts)],
    ['所需时间', `自告知之日起${plannedDays}个工作日，预计至${spellDueDay(plannedEnd)}结束`],
    ...(most === null ? [] : [['扣除上限', most] as const]),
  ];
}

/** Time before the notice, and before the procedure begins, counts (许可法 45). */
function tellBeginning({ startsOn, stopsAfter = startsOn, stopped }: ProcedureNoticeFacts): string {
  if (stopped.length === 0) return spellDay(startsOn);
  const from = stopsAfter === startsOn ? '该日' : `告知之日${spellDay(stopsAfter)}`;
  return `${spellDay(startsOn)}，自${from}次日起停止计算期限`;
}

function tellUnmoved({ unmoved = [] }: ProcedureNoticeFacts): readonly Block[] {
  if (unmoved.length === 0) return [];
  const limits = unmoved.map(({ name, due }) => `${name}仍至${spellDueDay(due)}24时止`);
  return [paragraph(`不因该程序变动的期限：${limits.join('；')}。`)];
}

const tellEnd = ({ stopped }: ProcedureNoticeFacts): string =>
  stopped.length > 0
    ? '程序提前或者延后结束的，上述日期相应变动；程序结束后次日起恢复计算，本机关另行告知结果。'
    : '程序结束后，本机关另行告知结果。';

function listStopped(stopped: ProcedureNoticeFacts['stopped']): Block {
  return {
    type: 'table',
    head: ['停止计算的期限', '原届满日', '预计届满日'],
    widths: [30, 25, 25],
    rows: stopped.map(({ name, before, after }) => [name, spellDueDay(before), spellDueDay(after)]),
  };
}
