import { count } from '../english-count.ts';
import { nameDayEn, nameDayZh } from '../clock/named-day.ts';
import type { Wording } from '../law/law-articles.ts';
import type { Changed, PlanDelta } from './delta.ts';
import type { Span } from './limits.ts';
import { isMilestone, type Milestone } from './network.ts';
import type { LeftOut, Measure, Plan, PlanDates, PlanItem } from './plan.ts';
import { labelOf } from './questions.ts';

/** What a plan comes to, in one sentence: how many items, how many working days, until when, and what decides it. */
export function headline(plan: Plan): Wording {
  const path = plan.criticalPath.filter((node) => !isMilestone(node)).join(' → ');
  const { days } = plan.wholeChain;
  return {
    zh: `预计涉及事项 ${plan.items.length} 项，最快 ${days} 个工作日，${nameDayZh(plan.endOn)}办完；由 ${path} 决定。`,
    en: `${count(plan.items.length, 'item')}, at best ${count(days, 'working day')}, done on ${nameDayEn(plan.endOn)}; decided by ${path}.`,
  };
}

/** Why an item is in the plan, in the words of its rule; an open one says what is missing. */
export function whyOf({ rule, need, missing }: Pick<PlanItem | LeftOut, 'rule' | 'need' | 'missing'>): Wording {
  if (need !== 'open') return { zh: rule.why, en: rule.english };
  const labels = labelsOf(missing);
  return {
    zh: `要看「${labels.zh}」：${rule.why}`,
    en: `Depends on "${labels.en}": ${rule.english}`,
  };
}

/** When an item comes, and why then. */
export function whenOf(plan: Plan, one: PlanItem): Wording {
  if (one.item.nature === 'contract') return contractSentence(plan, one);
  if (one.slack === null) return { zh: `已于 ${nameDayZh(one.on)}办结。`, en: `Granted on ${nameDayEn(one.on)}.` };
  if (one.ahead && one.on > one.reviewed) return aheadSentence(one);
  const slack = slackWords(one);
  if (one.begin === one.on)
    return {
      zh: `${nameDayZh(one.on)}收件，当日办结${slack.zh}。`,
      en: `Received on ${nameDayEn(one.on)} and decided the same day${slack.en}.`,
    };
  const span = spanWords(one);
  return {
    zh: `${nameDayZh(one.begin)}收件，${span.zh}，最迟 ${nameDayZh(one.on)}办结${slack.zh}。`,
    en: `Received on ${nameDayEn(one.begin)}, ${span.en}, decided by ${nameDayEn(one.on)}${slack.en}.`,
  };
}

function contractSentence({ contract }: Plan, { on }: PlanItem): Wording {
  return contract?.recorded
    ? { zh: `出让合同已于 ${nameDayZh(on)}签订。`, en: `The land contract was signed on ${nameDayEn(on)}.` }
    : {
        zh: `按 ${nameDayZh(on)}签订出让合同推算，以实际签订日为准。`,
        en: `Reckoned as if the land contract were signed on ${nameDayEn(on)}; the day on which it is signed counts.`,
      };
}

const aheadSentence = ({ reviewed, on }: PlanItem): Wording => ({
  zh: `先行审查，${nameDayZh(reviewed)}审完，${nameDayZh(on)}出让合同签订后当日办结。`,
  en: `Reviewed ahead until ${nameDayEn(reviewed)}, decided on ${nameDayEn(on)}, when the land contract is signed.`,
});

function spanWords({ item, span }: PlanItem): Wording {
  if (span === null) return { zh: '按在办进度', en: 'as the open case stands' };
  const promised = item.promised !== null;
  return {
    zh: `${promised ? '承诺' : '法定'} ${lengthZh(span)}`,
    en: `${promised ? 'promised in' : 'by statute in'} ${lengthEn(span)}`,
  };
}

const lengthZh = ({ length, unit }: NonNullable<Span>): string =>
  `${length} ${unit === 'workingDays' ? '个工作日' : '日'}`;
const lengthEn = ({ length, unit }: NonNullable<Span>): string =>
  count(length, unit === 'workingDays' ? 'working day' : 'calendar day');

function slackWords({ slack, deciding }: PlanDates): Wording {
  if (deciding) return { zh: '，决定全链的进度', en: ', and decides the chain' };
  if (slack === null) return { zh: '', en: '' };
  return { zh: `，可以晚 ${slack} 个工作日`, en: `, may come ${count(slack, 'working day')} later` };
}

const STEP_WORDS: Readonly<Record<Milestone, Wording>> = {
  START: { zh: '开工', en: 'Works may begin' },
  COMPLETION: { zh: '竣工', en: 'Works are done' },
  USE: { zh: '投入使用', en: 'Use may begin' },
};

/** When works may begin, are done, and may be used. */
export function stepSentence({ steps, worksMonths }: Plan, step: Milestone): Wording {
  const { on } = steps[step];
  const [word, zh, en] = [STEP_WORDS[step], nameDayZh(on), nameDayEn(on)];
  if (step === 'START') return { zh: `最早 ${zh}可以开工。`, en: `${word.en} on ${en} at the earliest.` };
  if (step === 'USE') return { zh: `最早 ${zh}可以投入使用。`, en: `${word.en} on ${en} at the earliest.` };
  return worksMonths > 0
    ? {
        zh: `工期 ${worksMonths} 个月，${zh}竣工。`,
        en: `${count(worksMonths, 'month')} of construction, done on ${en}.`,
      }
    : { zh: '施工时间没有计入。', en: 'The time of construction is not counted.' };
}

/** A measure against its target. */
export function measureSentence(what: 'toPermit' | 'wholeChain', { days, target, within }: Measure): Wording {
  const subject =
    what === 'toPermit' ? ['从申报到施工许可', 'From filing to construction permit'] : ['全链', 'Whole chain'];
  return {
    zh: `${subject[0]} ${days} 个工作日，${within ? '不超过' : '超过'}目标 ${target} 个工作日。`,
    en: `${subject[1]}: ${count(days, 'working day')}, ${within ? 'within' : 'over'} the target of ${target}.`,
  };
}

/** What a changed answer did, in one sentence; null: nothing. */
export function deltaSentence({ added, removed, moved, end }: PlanDelta): Wording | null {
  if (added.length + removed.length + moved.length === 0 && end === null) return null;
  const answers = labelsOf([...new Set([...added, ...removed, ...moved].flatMap((one) => one.answers))]);
  const parts = [partOf(added, '增加', 'adds'), partOf(removed, '减少', 'removes')].filter((part) => part !== null);
  const moves = moved.length > 0 ? [{ zh: `${moved.length} 项改期`, en: `moves ${count(moved.length, 'item')}` }] : [];
  const last = end ? [{ zh: `办完${lateZh(end.workingDays)}`, en: `ends ${lateEn(end.workingDays)}` }] : [];
  const all = [...parts, ...moves, ...last];
  return {
    zh: `「${answers.zh}」的回答：${all.map(({ zh }) => zh).join('，')}。`,
    en: `The answer on "${answers.en}" ${all.map(({ en }) => en).join(', ')}.`,
  };
}

function partOf(changed: readonly Changed[], zh: string, en: string): Wording | null {
  if (changed.length === 0) return null;
  const codes = changed.map(({ code }) => code).join(' ');
  return { zh: `${zh} ${codes}`, en: `${en} ${codes}` };
}

const lateZh = (days: number): string => `${days > 0 ? '晚' : '早'} ${Math.abs(days)} 个工作日`;
const lateEn = (days: number): string => `${count(Math.abs(days), 'working day')} ${days > 0 ? 'later' : 'earlier'}`;

const labelsOf = (facts: readonly string[]): Wording => ({
  zh: facts.map((fact) => labelOf(fact).zh).join('、'),
  en: facts.map((fact) => labelOf(fact).en).join(', '),
});
