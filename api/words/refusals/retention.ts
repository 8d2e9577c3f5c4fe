import type { Told } from './told.ts';

/** Words for what is refused of erasures by retention (到期清除), in both languages. */
export const RETENTION_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-ERASURE-OPEN': [
      '办件还没有结束，许可仍在有效期内，或者与它相连的项目承诺、检查、投诉、补录、信用公示还没有了结，其中的个人信息不能清除。',
      '请等办件和与它相连的各项了结、许可失效后再提出。',
    ],
    'E-ERASURE-NO-RULE': ['本区没有规定这个事项的保管期限，办件一直保存。', '请先规定保管期限。'],
    'E-ERASURE-EARLY': ['保管期限 {years} 年，到 {from} 为止，还没有届满（个人信息保护法 47）。', '请在届满后提出。'],
    'E-ERASURE-ANSWERED': ['这项清除已经确认或者撤回，或者已有人提出。', '请刷新后查看。'],
    'E-ERASURE-SAME-PERSON': ['提出清除的人不能自己确认。', '请由另一名管理员核对后确认。'],
    'E-REASON-DUE': [
      '其中有对这个身份隐藏的姓名、电话，没有写明理由不能打开。',
      '请先写明为什么需要看，再打开；理由记入查阅记录，十五分钟内有效。',
    ],
    'E-ERASED': ['保管期限届满，其中的个人信息和文件已按期清除。', '指纹仍在，原件可以凭指纹核对。'],
  },
  en: {
    'E-ERASURE-OPEN': [
      'The case has not ended, its permit still runs, or a promise of its project, a check, a complaint, a late record or a published credit record goes on beside it: its personal data stay.',
      'Propose it once the case and all beside it are done with and the permit has ended.',
    ],
    'E-ERASURE-NO-RULE': ['The zone has no term of retention for this item: it is kept.', 'Set a term first.'],
    'E-ERASURE-EARLY': [
      'Its {years} years of retention last until {from} (PIPL 47).',
      'Propose it once they are over.',
    ],
    'E-ERASURE-ANSWERED': ['It was confirmed, withdrawn or proposed already.', 'Refresh the page.'],
    'E-ERASURE-SAME-PERSON': ['Who proposed an erasure may not confirm it.', 'Let another administrator confirm it.'],
    'E-REASON-DUE': [
      'Names or telephone numbers in it are hidden from this role; it is not opened without a reason.',
      'Say first why you need to see it; the reason stands among the reads and holds for fifteen minutes.',
    ],
    'E-ERASED': [
      'Its term of retention is over: names and files in it were erased.',
      'The hash is still there, by which an original can be compared.',
    ],
  },
};
