import { spellDay, spellDueDay, spellPeriod } from './calendar-words.ts';
import { spellArticle } from './citation.ts';
import type { Deadline, PeriodToCome, ToldLimit } from './deadline.ts';
import { PAUSE_NAMES } from './procedure-names.ts';

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
    `${tellExtended(deadline)}${tellExcluded(deadline)}${tellRoll(deadline)}${tellKept(deadline)}至${spellDueDay(due)}24时止${tellProvisional(deadline)}`,
  ].join('');
}

/** A period that begins with an event to come, as a clause without full stop: how its last day will be found. */
export function tellPeriodToCome(toCome: PeriodToCome): string {
  const { after, article, rule } = toCome;
  const { length, unit } = toCome.period;
  const basis = article === undefined ? '' : `（${tellRule({ article, ...(rule === undefined ? {} : { rule }) })}）`;
  const roll = unit === 'workingDays' ? '' : '（该日为休息日的，顺延至其后第一个工作日）';
  return `自${after}之日的次日起算，${spellPeriod(length, unit)}${basis}，至期间最后一日24时止${roll}`;
}

/** A limit, whether its last day is known or not. */
export const tellLimit = (limit: ToldLimit): string =>
  'after' in limit ? tellPeriodToCome(limit) : tellDeadline(limit);

/** The rule behind the length: the article in full, the rule that is named, or the organ's own published promise. */
export function tellRule({ article, rule }: Pick<Deadline, 'article' | 'rule'>): string {
  return article === null ? (rule ?? '本机关公开承诺的办理时限') : spellArticle(article);
}

function tellExtended({ extended, period }: Deadline): string {
  if (!extended || !period) return '';
  return `依法延长${spellPeriod(extended.length, period.unit)}（${spellArticle(extended.article)}），`;
}

/** What does not count, with what for: each procedure by its days, and once more if days of two fall together. */
function tellExcluded({ excluded, period }: Deadline): string {
  if (!excluded || !period) return '';
  const each = excluded.procedures.map(
    ({ kind, from, through, article }) =>
      `${PAUSE_NAMES[kind]}${spellDay(from)}至${spellDay(through)}，${article === null ? '本区规定' : spellArticle(article)}`,
  );
  const once = each.length > 1 ? '；同一日只扣除一次' : '';
  return `扣除不计入期限的${spellPeriod(excluded.days, period.unit)}（${each.join('；')}${once}），`;
}

function tellRoll({ nominal, due, kept }: Deadline): string {
  return nominal === (kept?.counted ?? due) ? '' : `期间最后一日${spellDay(nominal)}为休息日，顺延`;
}

const KEPT: Readonly<Record<NonNullable<Deadline['kept']>['for'], string>> = {
  served: '该期限已经送达，不因放假安排调整而提前',
  cure: '容缺宽限期内及材料补齐后的第二个工作日前不届满',
};

function tellKept({ kept }: Deadline): string {
  return kept ? `至${spellDueDay(kept.counted)}；${KEPT[kept.for]}，` : '';
}

function tellProvisional({ provisional = false }: Deadline): string {
  return provisional ? '（该年度放假安排尚未公布，日期暂定）' : '';
}
