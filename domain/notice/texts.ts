import { parseDay } from '../clock/day.ts';
import { nameDayEn, nameDayZh } from '../clock/named-day.ts';
import { count } from '../english-count.ts';
import type { NoticeKind } from './kinds.ts';

/** What a notice says: one line, and what it means for its reader. `{item}`, `{number}`, `{due}` … stand for its facts. */
type Text = readonly [title: string, body: string];

const UNTIL = '最后一日为 {due}。';

const ZH: Readonly<Record<NoticeKind, Text>> = {
  correction: ['需要补正：{item}', `办件 {number} 的材料需要补正，所需内容已一次告知。${UNTIL}`],
  accepted: ['已受理：{item}', '办件 {number} 已经受理，承诺 {due} 前办结。'],
  deemedAccepted: ['视为受理：{item}', '办件 {number} 逾期没有告知补正，自收到之日起视为受理，承诺 {due} 前办结。'],
  notAccepted: ['不予受理：{item}', '办件 {number} 不予受理，理由和救济途径见决定书。'],
  notNeeded: ['不需要办理：{item}', '办件 {number} 依法不需要取得许可，理由见告知书。'],
  lapsed: ['逾期未补正：{item}', '办件 {number} 没有在期限内补正，视为撤回申请；可以重新申报。'],
  procedure: [
    '办理中需要特别程序：{item}',
    '办件 {number} 需要听证、检验、专家评审等程序，所需时间不计入办理期限，见告知书。',
  ],
  extended: ['延长办理期限：{item}', `办件 {number} 的办理期限经批准延长，理由见通知书。${UNTIL}`],
  overrun: ['办理超期说明：{item}', '办件 {number} 没有在期限内办结，原因和新的预计日期见说明。'],
  hearingRight: ['可以要求听证：{item}', `办件 {number} 涉及重大利益关系，可以要求听证。${UNTIL}`],
  hearingCalled: ['听证通知：{item}', '办件 {number} 将举行听证，时间、地点和主持人见通知书。'],
  granted: ['准予许可：{item}', '办件 {number} 准予许可，决定书可以查看和下载。'],
  refused: ['不予许可：{item}', '办件 {number} 不予许可，理由和救济途径见决定书。'],
  served: ['文书已送达：{item}', '办件 {number} 的决定已经送达；进入本系统账户的时间为送达时间，救济期限自此起算。'],
  deferralLapsed: ['容缺承诺逾期：{item}', '办件 {number} 承诺后补的材料没有在期限内补齐，后果见通知书。'],
  terminated: ['终止办理：{item}', '办件 {number} 终止办理，理由见通知书；可以重新申报。'],
  rectify: ['限期整改：{item}', `办件 {number} 的承诺经核查没有完全履行，需要整改。${UNTIL}`],
  revocation: [
    '拟撤销许可，可以陈述申辩：{item}',
    `办件 {number} 的许可拟撤销，事实和依据见告知书。陈述申辩的${UNTIL}`,
  ],
  revoked: ['许可已撤销：{item}', '办件 {number} 的许可已经撤销，理由和救济途径见决定书。'],
  permitWithdrawn: ['许可已撤回：{item}', '办件 {number} 的许可因客观情况变化撤回，补偿见决定书。'],
  transferred: ['移送其他机关：{item}', '办件 {number} 已连同材料移送有权机关，见告知书。'],
  checkMet: ['承诺核查通过：{item}', '办件 {number} 的承诺已经核查，符合条件。'],
  dateMoved: ['期限因工作日历调整：{item}', '办件 {number} 的期限随新的工作日历变动，见办件页。'],
  extensionAsked: [
    '申请延期，等您批准：{item}',
    '办件 {number} 申请延长法定期限，由您同意或者不同意；期限的最后一日为 {due}。',
  ],
  extensionGranted: ['申请的延期已批准：{item}', '您为办件 {number} 申请的延期已经批准。法定期限的最后一日为 {due}。'],
  extensionRefused: [
    '申请的延期没有批准：{item}',
    '您为办件 {number} 申请的延期没有批准，理由见办件页。法定期限的最后一日仍为 {due}。',
  ],
  stewardAsked: ['申请帮办代办：{project}', '项目 {project} 申请帮办代办人员，请指派或者说明理由。'],
  stewardNamed: [
    '已指派帮办代办人员：{project}',
    '项目 {project} 的帮办代办人员是 {steward}；由企业法定代表人授权后开始。',
  ],
  stewardDeclined: ['帮办代办申请未能安排：{project}', '项目 {project} 的帮办代办申请没有安排，理由见项目页。'],
  promiseFiled: ['申请承诺制会商：{project}', '项目 {project} 申请企业投资项目承诺制会商，编号 {number}。'],
  promiseListed: ['承诺事项清单已出具：{project}', `项目 {project} 的承诺事项清单已经出具，可以作出承诺。${UNTIL}`],
  promiseCommitted: ['企业已作出承诺：{project}', '项目 {project} 已作出承诺，编号 {number}，公示期满后办理备案。'],
  promiseRegistered: [
    '承诺已备案：{project}',
    '项目 {project} 的承诺已经备案，可以按承诺开工建设；各节点的核查日期见承诺页。',
  ],
  promiseNotRegistered: [
    '承诺没有备案：{project}',
    '项目 {project} 的承诺没有备案，原因见承诺页；可以按一般程序办理。',
  ],
  nodePlanned: ['节点核查日期调整：{project}', '项目 {project} 的节点核查改在 {due}，理由见承诺页。'],
  nodeReported: ['节点已报告，待核查：{project}', '项目 {project} 报告节点已经达到，请核查；编号 {number}。'],
  nodeMet: ['节点核查通过：{project}', '项目 {project} 的节点经核查符合承诺。'],
  nodeRectify: ['节点核查限期整改：{project}', `项目 {project} 的节点经核查不符合承诺，需要整改。${UNTIL}`],
  nodeFailed: ['节点核查未通过：{project}', '项目 {project} 的节点经核查没有履行承诺，后果见承诺页。'],
  promiseAccepted: ['承诺验收合格：{project}', '项目 {project} 的承诺经验收合格。'],
  promiseShortfall: ['验收有指标未达到：{project}', `项目 {project} 验收有指标没有达到承诺，需要整改。${UNTIL}`],
  promiseBroken: ['逾期没有整改：{project}', '项目 {project} 没有在期限内整改，承诺没有履行，后果见承诺页。'],
  promiseRevocation: [
    '拟撤销备案，可以陈述申辩：{project}',
    `项目 {project} 的承诺备案拟撤销，事实见告知书。陈述申辩的${UNTIL}`,
  ],
  promiseRevoked: [
    '承诺备案已撤销：{project}',
    '项目 {project} 的承诺备案已经撤销，理由见决定书；此后按一般程序办理。',
  ],
  deferralDue: ['后补材料还剩 {days} 天：{item}', `办件 {number} 承诺后补的材料还没有补齐。${UNTIL}`],
  handOverAsked: [
    '请您移交：{item}',
    '办件 {number} 有一步由您认领，{by}请您移交。可以移交、放回任务池，也可以接着办完。',
  ],
  keyExpires: ['接口密钥将到期：{name}', '密钥「{name}」将于 {due} 到期，请更换。'],
  filesLost: ['有文件内容丢失或损坏', '{count} 份文件的内容丢失或者与哈希不符，请从备份放回，见“丢失的文件”一页。'],
  undelivered: [
    '法定通知没有送到：{item}',
    '办件 {number} 的通知一天内没有人打开，也没有发出邮件或短信，请用其他方式送达。',
  ],
};

const EN: Readonly<Record<NoticeKind, Text>> = {
  correction: [
    'To be corrected: {item}',
    'What case {number} lacks has been told, once and whole. The last day is {due}.',
  ],
  accepted: ['Accepted: {item}', 'Case {number} is accepted; a decision is promised by {due}.'],
  deemedAccepted: [
    'Deemed accepted: {item}',
    'No correction was asked in time, so case {number} counts as accepted from its receipt; a decision is promised by {due}.',
  ],
  notAccepted: [
    'Not accepted: {item}',
    'Case {number} is not accepted; the decision tells why, and what can be done against it.',
  ],
  notNeeded: ['Not needed: {item}', 'By law case {number} needs no permit; the notice tells why.'],
  lapsed: [
    'Not corrected in time: {item}',
    'Case {number} was not corrected in time and counts as withdrawn; it may be filed anew.',
  ],
  procedure: [
    'A special procedure is needed: {item}',
    'Case {number} needs a hearing, a test or a review; its time is not counted. See the notice.',
  ],
  extended: [
    'Limit lengthened: {item}',
    'The limit of case {number} was lengthened; the notice tells why. The last day is {due}.',
  ],
  overrun: [
    'Not decided in time: {item}',
    'Case {number} was not decided in time; the paper tells why and the new expected day.',
  ],
  hearingRight: [
    'A hearing may be asked for: {item}',
    'Case {number} touches major interests: a hearing may be asked for. The last day is {due}.',
  ],
  hearingCalled: [
    'Hearing called: {item}',
    'A hearing is held in case {number}; the notice tells time, place and chair.',
  ],
  granted: ['Granted: {item}', 'Case {number} is granted; the decision can be read and downloaded.'],
  refused: ['Refused: {item}', 'Case {number} is refused; the decision tells why, and what can be done against it.'],
  served: [
    'Served: {item}',
    'The decision of case {number} is served as of its entry into this account; remedies run from here.',
  ],
  deferralLapsed: [
    'Promise of a material lapsed: {item}',
    'What was promised for case {number} did not come in time; the notice tells what follows.',
  ],
  terminated: [
    'Ended without a decision: {item}',
    'Case {number} has ended; the notice tells why. It may be filed anew.',
  ],
  rectify: [
    'To be put right: {item}',
    'A check found that the commitment of case {number} is not wholly kept. The last day is {due}.',
  ],
  revocation: [
    'Revocation intended, you may state your case: {item}',
    'The permit of case {number} is to be revoked; the notice tells facts and law. You may state your case until {due}.',
  ],
  revoked: [
    'Permit revoked: {item}',
    'The permit of case {number} is revoked; the decision tells why, and what can be done against it.',
  ],
  permitWithdrawn: [
    'Permit withdrawn: {item}',
    'The permit of case {number} is withdrawn since circumstances changed; the decision tells the compensation.',
  ],
  transferred: [
    'Handed over to another organ: {item}',
    'Case {number} went with its materials to the organ that has the power; see the notice.',
  ],
  checkMet: ['Commitment checked: {item}', 'The commitment of case {number} was checked and is kept.'],
  dateMoved: [
    'Date moved by the working calendar: {item}',
    'A new working calendar moved a date of case {number}; see its page.',
  ],
  extensionAsked: [
    'A longer limit is asked of you: {item}',
    'Grant or refuse a longer legal limit for case {number}. Its last day is {due}.',
  ],
  extensionGranted: [
    'The longer limit is granted: {item}',
    'The longer limit that you asked for in case {number} is granted. The last day is {due}.',
  ],
  extensionRefused: [
    'The longer limit is refused: {item}',
    'The longer limit that you asked for in case {number} is refused; the case tells why. The last day is still {due}.',
  ],
  stewardAsked: [
    'A steward is asked for: {project}',
    'Project {project} asks for a steward; name one, or say why not.',
  ],
  stewardNamed: [
    'Steward named: {project}',
    'The steward of project {project} is {steward}, as soon as the legal representative gives the mandate.',
  ],
  stewardDeclined: ['No steward: {project}', 'No steward was named for project {project}; its page tells why.'],
  promiseFiled: [
    'Consultation asked for: {project}',
    'Project {project} asks for a consultation on a commitment, number {number}.',
  ],
  promiseListed: [
    'List of commitments issued: {project}',
    'Project {project} may now commit to what the list names. The last day is {due}.',
  ],
  promiseCommitted: [
    'Committed: {project}',
    'Project {project} has committed, number {number}; it is registered once it was public.',
  ],
  promiseRegistered: [
    'Commitment registered: {project}',
    'The commitment of project {project} is registered, and works may start by it; its page tells the days of the checks.',
  ],
  promiseNotRegistered: [
    'Commitment not registered: {project}',
    'The commitment of project {project} was not registered; its page tells why. The ordinary way is open.',
  ],
  nodePlanned: ['A check was moved: {project}', 'The check of project {project} is now on {due}; its page tells why.'],
  nodeReported: [
    'To be checked: {project}',
    'Project {project} reports that a node is reached; please check it, number {number}.',
  ],
  nodeMet: ['Check passed: {project}', 'A check found the commitment of project {project} kept so far.'],
  nodeRectify: [
    'To be put right after a check: {project}',
    'A check found that project {project} does not keep its commitment. The last day is {due}.',
  ],
  nodeFailed: [
    'Check not passed: {project}',
    'A check found the commitment of project {project} not kept; its page tells what follows.',
  ],
  promiseAccepted: ['Commitment kept: {project}', 'The final check found the commitment of project {project} kept.'],
  promiseShortfall: [
    'Promised figures not reached: {project}',
    'Project {project} has not reached what it promised. The last day to put it right is {due}.',
  ],
  promiseBroken: [
    'Not put right in time: {project}',
    'Project {project} did not put it right in time, and its commitment is not kept; its page tells what follows.',
  ],
  promiseRevocation: [
    'Withdrawal of the registration intended, you may state your case: {project}',
    'The registration of project {project} is to be withdrawn; the notice tells the facts. You may state your case until {due}.',
  ],
  promiseRevoked: [
    'Registration withdrawn: {project}',
    'The registration of project {project} is withdrawn; the decision tells why. The ordinary way is open.',
  ],
  deferralDue: [
    '{days:day} left for what was promised: {item}',
    'What was promised for case {number} has not all come in. The last day is {due}.',
  ],
  handOverAsked: [
    'A colleague asks for a step: {item}',
    'A step of case {number} is in your hands, and {by} asks for it. Hand it over, put it back into the pool, or finish it.',
  ],
  keyExpires: ['API key expires: {name}', 'The key “{name}” expires on {due}; please replace it.'],
  filesLost: [
    'Contents of files are lost or wrong',
    'Lost or not what their hash says are the contents of {count:file}: put them back from the backup, see the page “Lost files”.',
  ],
  undelivered: [
    'A legal notice reached nobody: {item}',
    'Within a day nobody opened the notice of case {number}, and no mail or message went out: serve it another way.',
  ],
};

const TEXTS = { zh: ZH, en: EN } as const;

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

function toldIn(language: NoticeLanguage, facts: NoticeFacts): NoticeFacts {
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
  TEXTS[language][kind][0].replace(/[：:](?!\w+\}).*$/, '').replaceAll(/\s*\{[\w:]+\}\s*/g, ' … ');
