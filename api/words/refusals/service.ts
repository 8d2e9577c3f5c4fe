import type { Told } from './told.ts';

/** Words for what is refused of a service (送达), in both languages. */
export const SERVICE_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-SERVICE-NOTHING': ['决定已于 {servedAt} 送达。', '无须再次送达。'],
    'E-SERVICE-CONSENT': ['申请人没有同意电子送达。', '请改为窗口领取或者邮寄，由收件人签收。'],
    'E-SERVICE-GROUND': [
      '公告送达只用于受送达人下落不明，或者其他方式无法送达的情形，并须写明原因和经过。',
      '请写明原因和经过；能用其他方式送达的，请用其他方式。',
    ],
    'E-SERVICE-LEFT': [
      '留置送达只用于拒绝接收文书的情形，并须写明拒收事由、经过和见证方式。',
      '请写明拒收事由和经过，选择见证方式；没有拒收的，请用其他方式。',
    ],
    'E-SERVICE-ANNOUNCED': ['已于 {on} 公告送达。', '公告期满即视为送达；受送达人前来的，可以在窗口直接送达。'],
    'E-SERVICE-PENDING': ['告知书还没有送达，期限尚未起算。', '请先由窗口送达；期限届满或者当事人答复以后再作决定。'],
  },
  en: {
    'E-SERVICE-NOTHING': ['The decision was served on {servedAt}.', 'It need not be served again.'],
    'E-SERVICE-CONSENT': ['The applicant did not agree to electronic service.', 'Serve it by hand or by post.'],
    'E-SERVICE-GROUND': [
      'Service by public notice is only for whoever cannot be found or reached in any other way, with its reason told.',
      'Tell the reason and what was tried; where another way is left, take it.',
    ],
    'E-SERVICE-LEFT': [
      'A paper is left only where it was refused, with what happened and how that is shown.',
      'Tell what happened and who or what shows it; where nothing was refused, take another way.',
    ],
    'E-SERVICE-ANNOUNCED': [
      'Its service was published on {on}.',
      'It counts as served once the days have passed; whoever comes may be served at the window.',
    ],
    'E-SERVICE-PENDING': [
      'The notice is not served yet, and its period has not begun.',
      'The window serves it first; decide once the period is over or an answer has come.',
    ],
  },
};
