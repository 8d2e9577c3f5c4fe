import type { Day } from '../clock/day.ts';

/**
 * Every kind of paper a case can yield: the names of `documents` in a case, with the title that stands on the paper and
 * the word of its series in the document number (澄高审收〔2026〕3187号). `author` says whose declaration it is: the
 * organ's, or the applicant's, which the organ only files.
 */
export const PAPERS = {
  receipt: { title: '收件凭证', word: '收', author: 'organ' },
  acceptanceNotice: { title: '行政许可申请受理通知书', word: '受', author: 'organ' },
  correctionNotice: { title: '一次性补正告知书', word: '补', author: 'organ' },
  nonAcceptance: { title: '行政许可申请不予受理决定书', word: '不受', author: 'organ' },
  notNeededNotice: { title: '不受理告知书', word: '告', author: 'organ' },
  deferralPromise: { title: '容缺受理承诺书', word: '容诺', author: 'applicant' },
  deferralNotice: { title: '容缺受理通知书', word: '容', author: 'organ' },
  commitmentLetter: { title: '告知承诺书', word: '诺', author: 'both' },
  procedureNotice: { title: '特别程序告知书', word: '特', author: 'organ' },
  extensionNotice: { title: '延长审查期限告知书', word: '延', author: 'organ' },
  hearingRightNotice: { title: '听证权利告知书', word: '听告', author: 'organ' },
  hearingNotice: { title: '听证通知书', word: '听', author: 'organ' },
  grantDecision: { title: '准予行政许可决定书', word: '准', author: 'organ' },
  refusalDecision: { title: '不予行政许可决定书', word: '不准', author: 'organ' },
  reopeningNotice: { title: '重新审查告知书', word: '重', author: 'organ' },
  overrunExplanation: { title: '办理进度超期说明', word: '超', author: 'organ' },
  withdrawalConfirmation: { title: '撤回申请确认书', word: '撤回', author: 'organ' },
  cureNotice: { title: '容缺宽限补交通知书', word: '宽', author: 'organ' },
  terminationNotice: { title: '终止办理通知书', word: '终', author: 'organ' },
  rectificationNotice: { title: '限期整改通知书', word: '改', author: 'organ' },
  revocationPriorNotice: { title: '撤销行政许可事先告知书', word: '撤告', author: 'organ' },
  revocationDecision: { title: '撤销行政许可决定书', word: '撤', author: 'organ' },
  permitWithdrawal: { title: '撤回行政许可决定书', word: '撤许', author: 'organ' },
  deregistration: { title: '注销行政许可决定书', word: '注', author: 'organ' },
  permitExtension: { title: '行政许可延期决定书', word: '许延', author: 'organ' },
  permitExtensionRefusal: { title: '不予行政许可延期决定书', word: '不延', author: 'organ' },
  deregistrationRefusal: { title: '不予注销行政许可决定书', word: '不注', author: 'organ' },
  serviceRecord: { title: '送达回证', word: '送', author: 'organ' },
  forwardingLetter: { title: '直报函', word: '报', author: 'organ' },
  transferNotice: { title: '办件移送告知书', word: '移', author: 'organ' },
  visitApproval: { title: '行政检查审批表', word: '检批', author: 'organ' },
  visitNotice: { title: '行政检查通知书', word: '检通', author: 'organ' },
  visitRecord: { title: '现场检查笔录', word: '检录', author: 'organ' },
  visitResult: { title: '行政检查结果告知书', word: '检结', author: 'organ' },
  urgingOrder: { title: '督办单', word: '督', author: 'organ' },
  commitmentList: { title: '企业投资项目承诺事项清单', word: '承清', author: 'organ' },
  projectCommitment: { title: '企业投资项目承诺书', word: '承', author: 'applicant' },
  commitmentRegistration: { title: '企业投资项目承诺备案函（施工备案函）', word: '承备', author: 'organ' },
  registrationRefusal: { title: '不予承诺备案告知书', word: '不承备', author: 'organ' },
  nodeCheck: { title: '承诺节点核查意见书', word: '承核', author: 'organ' },
  promiseAcceptance: { title: '企业投资项目承诺验收意见书', word: '承验', author: 'organ' },
  shortfallNotice: { title: '承诺事项限期整改通知书', word: '承改', author: 'organ' },
  registrationRevocationNotice: { title: '撤销承诺备案事先告知书', word: '承撤告', author: 'organ' },
  registrationRevocation: { title: '撤销承诺备案决定书', word: '承撤', author: 'organ' },
} as const satisfies Record<string, { title: string; word: string; author: 'organ' | 'applicant' | 'both' }>;

export type PaperKind = keyof typeof PAPERS;

/** The number of the whole to which the paper belongs, of a case or of a visit: stands at each foot of a page. */
export const tellReferenceShort = ({ kind, caseNumber }: Paper): string =>
  `${kind.startsWith('visit') ? '检查编号' : '办件编号'} ${caseNumber}`;

/** The same with the query code, where the paper bears one. */
export const tellReference = (paper: Paper): string =>
  [tellReferenceShort(paper), ...(paper.queryCode === null ? [] : [`查询码 ${paper.queryCode}`])].join('　');

/** Stands where the number will stand, as long as the paper is a draft. */
export const NUMBER_TO_COME = '（签发时编号）';

/**
 * A piece of a paper, top to bottom. `field` names the fact that a paragraph or list was written from, so that a live
 * preview can mark what was edited last; a PDF ignores it.
 */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly field?: string }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly field?: string }
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Relative widths, one for each column. */
      readonly widths: readonly number[];
    }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly type: 'signature'; readonly lines: readonly (readonly [label: string, value: string])[] };

/** Where the public verification page of this paper is; `url` goes into the QR code. */
export type Verification = { readonly code: string; readonly url: string };

/** Whom to ask, where and when. */
export type Contact = {
  readonly office: string;
  readonly address: string;
  readonly phone: string;
  readonly hours: string;
};

/** A paper as the law wants it, ready to be shown on a page or rendered: structured content, no layout. */
export type Paper = {
  readonly kind: PaperKind;
  readonly title: string;
  /** The organ in whose name it is issued (许可法 24: the entrusting organ under 委托). */
  readonly organ: string;
  /** The name of the seal, for the ring: 行政审批专用章. */
  readonly seal: string;
  readonly author: 'organ' | 'applicant' | 'both';
  /** Null in a preview: print NUMBER_TO_COME. */
  readonly number: string | null;
  readonly caseNumber: string;
  /** With it anybody may follow the case without signing in; null: the paper is none of the applicant's, or is read by somebody else. */
  readonly queryCode: string | null;
  /** Without colon. Null: the paper addresses nobody (送达回证). */
  readonly addressee: string | null;
  readonly blocks: readonly Block[];
  readonly issuedOn: Day | null;
  /** A paper of a practice zone: 演练 goes across each page. */
  readonly practice: boolean;
  readonly verify: Verification | null;
  readonly contact: Contact;
  /** Copies and way of service, as one sentence. */
  readonly service: string;
};
