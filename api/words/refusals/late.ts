import type { Told } from './told.ts';

/** Words for what is refused of acts that are recorded late (补录), in both languages. */
export const LATE_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-LATE-ACT': [
      '这一步不能补录：须以书面告知或者在本系统作出的，没有作出就没有发生。',
      '请按现在的时间办理；可以补录的是送达、现场核查、听证、特别程序结束、核查合格，和窗口收到的纸质补正、补交材料。',
    ],
    'E-LATE-FUTURE': ['补录的时间不能晚于现在（{now}）。', '请填写实际办理的时间。'],
    'E-LATE-ORDER': [
      '补录的时间早于本办件最近一次变化（{after}）。',
      '请核对实际时间；确有先后颠倒的，请在说明中写明，按现在的时间记录。',
    ],
    'E-LATE-UNCONFIRMED': [
      '按补录的时间，期限才算没有超过，或者从更早的日子起算，须由另一人确认。',
      '请由督查在“补录”中核对凭证后确认。',
    ],
    'E-LATE-SAME-PERSON': ['办理或者补录的人不能自己确认。', '请由另一人核对凭证后确认。'],
    'E-LATE-ANSWERED': ['这条补录已经确认或者不予确认。', '请刷新后查看。'],
  },
  en: {
    'E-LATE-ACT': [
      'This step cannot be recorded late: what begins with a written notice or is made in the system has not happened without it.',
      'Do it by the present time; late can be recorded: service, site check, hearing, end of a special procedure, a check that found everything kept, and papers that were handed in on paper at the window.',
    ],
    'E-LATE-FUTURE': ['A late record cannot lie after now ({now}).', 'Give the time at which it was done.'],
    'E-LATE-ORDER': [
      'The time lies before what changed the case last ({after}).',
      'Check the time; if things happened in another order, say so in the text and record by the present time.',
    ],
    'E-LATE-UNCONFIRMED': [
      'Only by this late record would a limit count as kept or begin on an earlier day: another person must confirm it.',
      'Let a supervisor look at the scan and confirm it among the late records.',
    ],
    'E-LATE-SAME-PERSON': [
      'Who did it or recorded it late may not confirm it.',
      'Let another person look at the scan and confirm it.',
    ],
    'E-LATE-ANSWERED': ['This late record was confirmed or refused already.', 'Refresh the page.'],
  },
};
