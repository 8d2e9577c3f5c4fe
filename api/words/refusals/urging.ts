import type { Told } from './told.ts';

/** Words for what is refused of urging orders and reminders, in both languages. */
export const URGING_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-URGING-IDLE': ['这个办件现在没有等工作人员办的步骤。', '请看办件页上的“接下来”。'],
    'E-URGING-OPEN': ['已经催过，答复期限是 {replyBy}，还没有到。', '请等答复；到期没有答复的，可以再催。'],
    'E-URGING-DAY': ['回复日期应当在 {from} 至 {until} 之间。', '请另选一个工作日。'],
    'E-URGING-ANSWERED': ['这一件已经回复。', '请刷新后查看；需要补充的，由督查再次督办。'],
  },
  en: {
    'E-URGING-IDLE': ['Nobody of the office has anything to do in this case now.', 'See what comes next in the case.'],
    'E-URGING-OPEN': [
      'It was urged already; the answer is due on {replyBy}.',
      'Wait for the answer; urge again if none has come by then.',
    ],
    'E-URGING-DAY': ['The day of the answer must lie between {from} and {until}.', 'Choose another working day.'],
    'E-URGING-ANSWERED': ['It has been answered already.', 'Refresh the page; a supervisor may urge once more.'],
  },
};
