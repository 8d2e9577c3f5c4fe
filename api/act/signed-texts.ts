import { canonical } from '../../domain/canonical.ts';
import type { Length } from '../../domain/catalogue/item.ts';
import { SERVICE_ADDRESS } from '../../domain/case/electronic-service.ts';
import type { Mandate, MandateScope } from '../../domain/mandate/mandate.ts';
import { spellPeriod } from '../../domain/paper/calendar-words.ts';

/** The texts that people sign, word by word; kept with the signature. */

/** 容缺受理承诺. `subject` is the case or the project, `names` those of the materials. */
export const tellPromise = (promise: {
  subject: string;
  item: string;
  names: readonly string[];
  until: string;
  period?: Length | undefined;
}): string =>
  `容缺受理承诺：${promise.subject}《${promise.item}》缺少次要材料（${promise.names.join('、')}），承诺${tellUntil(promise)}补齐；逾期未补齐的，承担已经告知的后果。`;

/** A period from acceptance has no day before that. */
const tellUntil = ({ until, period }: { until: string; period?: Length | undefined }): string =>
  period ? `自受理之日的次日起${spellPeriod(period.length, period.unit)}内` : `于${until}24时前`;

/** 申报: what is handed in, whole, the materials by their files; and 电子送达地址确认, agreed or not. */
export const tellSubmission = (facts: {
  readonly project: string;
  readonly content: unknown;
  readonly electronic: boolean;
}): string =>
  `申报项目${facts.project}：本单位对所提交的内容和材料的真实性负责。${facts.electronic ? AGREES : DECLINES}内容：${canonical(facts.content)}`;

/** 补正、补交 at a window: what is handed in for a case, the papers by their files. */
export const tellHandIn = (facts: {
  readonly number: string;
  readonly item: string;
  readonly content: unknown;
}): string =>
  `办件${facts.number}《${facts.item}》补交材料：本单位对所提交材料的真实性负责。内容：${canonical(facts.content)}`;

const AGREES = `本单位同意以电子方式送达本次申报各办件的文书，指定${SERVICE_ADDRESS}为接收系统，文书进入该系统即为送达。`;
const DECLINES = '本单位不同意以电子方式送达，本次申报各办件的文书在窗口领取或者邮寄。';

const POWERS = {
  filing: '申报和办理（含补正、撤回、陈述申辩和文书接收）',
  commitment: '签署告知承诺书',
  deferral: '签署容缺受理承诺书',
} as const;

/** A steward completes what was filed; to withdraw, to be heard and to defend is the enterprise's own. */
const HELPING = '申报和办理（含补正、材料提交和进度跟踪）';

/** A mandate in words: agent, organ, items and projects by their names. */
interface MandateInWords extends Omit<MandateScope, 'items'>, Pick<Mandate, 'capacity' | 'instrument'> {
  readonly organ: string;
  readonly agent: string;
  readonly items: readonly string[] | 'all';
}

/**
 * 授权委托书: agent or steward, matters, powers and period (民法典 165), and that each of several agents acts alone, without which they
 * would have to act together (民法典 166).
 */
export function tellMandate(mandate: MandateInWords): string {
  const steward = mandate.capacity === 'steward';
  const named = (what: readonly string[] | 'all', all: string): string => (what === 'all' ? all : what.join('、'));
  const powers = mandate.powers.map((power) => (steward && power === 'filing' ? HELPING : POWERS[power])).join('；');
  return [
    `授权委托书（${mandate.instrument}）：委托${steward ? '帮办代办人员' : ''}${mandate.agent}向${mandate.organ}办理下列事务。`,
    `权限：${powers}。事项：${named(mandate.items, '全部事项')}。项目：${named(mandate.projects, '全部项目')}。`,
    `期限：自${mandate.firstDay}至${mandate.lastDay}，首日和末日在内。`,
    '同一事项另有代理人的，各代理人可以单独行使代理权。',
  ].join('');
}

/** 告知承诺书: the conditions, all of which were read. */
export const tellCommitment = (letter: {
  readonly item: string;
  readonly version: string;
  readonly conditions: readonly { readonly text: string }[];
}): string => {
  const conditions = letter.conditions.map((condition, at) => `${at + 1}. ${condition.text}`).join('');
  return `告知承诺：《${letter.item}》（承诺标准${letter.version}）。本单位已逐条阅知并承诺符合下列条件：${conditions}`;
};
