import type { Told } from './told.ts';

/** Words for what is refused of special procedures (特别程序) and of hearings, in both languages. */
export const PROCEDURE_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-PROCEDURE-RUNNING': ['同一种特别程序正在进行。', '请先结束正在进行的程序。'],
    'E-PROCEDURE-NOTHING': ['没有正在进行的该种程序。', '请核对办件页上的程序。'],
    'E-PROCEDURE-BEGINS-LATE': [
      '程序开始的日期晚于计划结束的 {end}。',
      '请填 {end} 或更早的日期，或者增加所需工作日；还没有到开始的时候，可以届时再告知。',
    ],
    'E-HEARING-NOTIFIED': ['已于 {on} 告知听证权利。', '请等申请期限届满，或者安排已申请的听证。'],
    'E-HEARING-NOT-NOTIFIED': ['还没有告知听证权利。', '请先告知申请人和利害关系人听证权利。'],
    'E-HEARING-REQUESTED': ['已于 {on} 申请听证。', '请等机关通知听证的时间和地点。'],
    'E-HEARING-LATE': ['申请听证的期限已于 {due} 届满。', '需要说明意见的，请提交书面陈述。'],
    'E-HEARING-NOTICE-SHORT': ['听证须在七个工作日前通知；定在这一天，最迟 {last} 发出通知。', '请改定更晚的日期。'],
    'E-HEARING-UNSERVED': [
      '听证通知书最迟 {last} 送达申请人，没有在这一天以前送达。',
      '请另定日期重新通知听证，并由窗口在七个工作日前送达。',
    ],
    'E-HEARING-REST-DAY': ['{on} 是休息日，不能举行听证。', '请改定工作日。'],
    'E-HEARING-BEYOND': ['听证应当自收到申请之日起二十个工作日内举行，最迟 {due}。', '请改定 {due} 或更早的日期。'],
    'E-HEARING-CHAIR-REVIEWS': ['{chair} 审查过本件，不能主持听证。', '请指定没有审查本件的人主持。'],
    'E-HEARING-CHAIR': ['本次听证由 {chair} 主持。', '请由通知的主持人办理。'],
    'E-HEARING-NOT-CALLED': ['还没有通知听证的时间和地点。', '请先发出听证通知。'],
    'E-HEARING-EARLY': ['听证定在 {on}，还没有到。', '请在当日或者之后记录。'],
    'E-HEARING-HELD': ['听证已于 {on} 举行。', '请依据听证笔录作出决定。'],
    'E-HEARING-MINUTES': ['听证已于 {on} 举行，决定没有依据听证笔录。', '请在决定中写明听证笔录。'],
  },
  en: {
    'E-PROCEDURE-RUNNING': ['A procedure of this kind is running.', 'End it first.'],
    'E-PROCEDURE-NOTHING': ['No procedure of this kind is running.', 'Check the procedures of the case.'],
    'E-PROCEDURE-BEGINS-LATE': [
      'It would begin after {end}, the day by which it is planned to be over.',
      'Choose {end} or earlier, plan more working days, or notify when it is to begin.',
    ],
    'E-HEARING-NOTIFIED': [
      'The right to a hearing was told on {on}.',
      'Wait for the period to pass, or call the hearing.',
    ],
    'E-HEARING-NOT-NOTIFIED': ['The right to a hearing was not told yet.', 'Tell applicant and third parties first.'],
    'E-HEARING-REQUESTED': ['A hearing was asked for on {on}.', 'Wait for time and place.'],
    'E-HEARING-LATE': ['The period to ask for a hearing ended on {due}.', 'Put your view in writing.'],
    'E-HEARING-UNSERVED': [
      'The notice of the hearing was to be served on the applicant by {last}, and was not.',
      'Call the hearing anew for another day, and have its notice served seven working days before it.',
    ],
    'E-HEARING-NOTICE-SHORT': [
      'A hearing is told seven working days ahead, for this day by {last}.',
      'Choose a later day.',
    ],
    'E-HEARING-REST-DAY': ['{on} is a day off; no hearing is held on it.', 'Choose a working day.'],
    'E-HEARING-BEYOND': [
      'A hearing is held within twenty working days of the request, by {due}.',
      'Choose {due} or earlier.',
    ],
    'E-HEARING-CHAIR-REVIEWS': [
      '{chair} reviewed the case and may not take the chair.',
      'Name somebody who did not review it.',
    ],
    'E-HEARING-CHAIR': ['This hearing is chaired by {chair}.', 'Let that person act.'],
    'E-HEARING-NOT-CALLED': ['Time and place of the hearing were not told.', 'Send the hearing notice first.'],
    'E-HEARING-EARLY': ['The hearing is on {on}, not before.', 'Record it on that day or later.'],
    'E-HEARING-HELD': ['The hearing was held on {on}.', 'Decide by its minutes.'],
    'E-HEARING-MINUTES': [
      'The hearing of {on} has minutes that the decision does not cite.',
      'Cite the minutes in the decision.',
    ],
  },
};
