import { spellDay, spellDueDay, spellPeriod } from './calendar-words.ts';
import { spellArticle } from './citation.ts';
import type { Deadline } from './deadline.ts';

/**
 * A deadline with all that is needed to count it again: start day, rule, length and due day, as a clause without full
 * stop. 自2026年9月1日收到申请材料的次日起算，5个工作日（《…》第三十二条第一款第四项），至2026年9月8日（星期二）24时止
 */
export function tellDeadline(deadline: Deadline): string {
  const { period, due } = deadline;
  if (period === null) return `至${spellDueDay(due)}24时止${tellProvisional(deadline)}`;
  return [
    `自${spellDay(deadline.from)}${deadline.event}的次日起算，`,
    `${spellPeriod(period.length, period.unit)}（${tellRule(deadline)}），`,
    `${tellExcluded(deadline)}${tellRoll(deadline)}至${spellDueDay(due)}24时止${tellProvisional(deadline)}`,
  ].join('');
}

/** The rule behind the length: the article in full, the rule that is named, or the organ's own published promise. */
export function tellRule({ article, rule }: Deadline): string {
  return article === null ? (rule ?? '本机关公开承诺的办理时限') : spellArticle(article);
}

function tellExcluded({ excluded = 0, period }: Deadline): string {
  if (excluded === 0) return '';
  return `依法扣除特别程序所需时间${spellPeriod(excluded, period?.unit ?? 'workingDays')}，`;
}

function tellRoll({ nominal, due }: Deadline): string {
  return nominal === due ? '' : `期间最后一日${spellDay(nominal)}为休息日，顺延`;
}

function tellProvisional({ provisional = false }: Deadline): string {
  return provisional ? '（该年度放假安排尚未公布，日期暂定）' : '';
}
