import { spellDay, spellDueDay } from './calendar-words.ts';
import { spellArticle } from './citation.ts';
import { makePaper } from './make-paper.ts';
import type { Block, Paper } from './paper.ts';
import { paragraph, tellApplication } from './phrases.ts';
import type { ProcedureNoticeFacts } from './procedure-facts.ts';

/** 特别程序告知书: kind, basis, start, planned days, that they do not count, and the due days now expected (许可法 45). */
export function writeProcedureNotice(facts: ProcedureNoticeFacts): Paper {
  const article = spellArticle(facts.article);
  return makePaper(facts, {
    blocks: [
      paragraph(
        `${tellApplication(facts)}，审查中依法需要进行${facts.procedure}。依照${article}，该程序所需时间不计算在办理期限内，现书面告知如下：`,
      ),
      {
        type: 'facts',
        rows: [
          ['程序种类', facts.procedure],
          ['开始日期', `${spellDay(facts.startsOn)}，自该日次日起停止计算期限`],
          ['所需时间', `${facts.plannedDays}个工作日，预计至${spellDueDay(facts.plannedEnd)}结束`],
        ],
      },
      listStopped(facts.stopped),
      paragraph('程序提前或者延后结束的，上述日期相应变动；程序结束后次日起恢复计算，本机关另行告知结果。'),
    ],
  });
}

function listStopped(stopped: ProcedureNoticeFacts['stopped']): Block {
  return {
    type: 'table',
    head: ['停止计算的期限', '原届满日', '预计届满日'],
    widths: [30, 25, 25],
    rows: stopped.map(({ name, before, after }) => [name, spellDueDay(before), spellDueDay(after)]),
  };
}
