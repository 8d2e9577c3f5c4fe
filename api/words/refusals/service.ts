import type { Told } from './told.ts';

/** Words for what is refused of a service (送达), in both languages. */
export const SERVICE_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-SERVICE-NOTHING': ['决定已于 {servedAt} 送达。', '无须再次送达。'],
    'E-SERVICE-CONSENT': ['申请人没有同意电子送达。', '请改为窗口领取或者邮寄，由收件人签收。'],
    'E-SERVICE-PENDING': ['告知书还没有送达，期限尚未起算。', '请先由窗口送达；期限届满或者当事人答复以后再作决定。'],
  },
  en: {
    'E-SERVICE-NOTHING': ['The decision was served on {servedAt}.', 'It need not be served again.'],
    'E-SERVICE-CONSENT': ['The applicant did not agree to electronic service.', 'Serve it by hand or by post.'],
    'E-SERVICE-PENDING': [
      'The notice is not served yet, and its period has not begun.',
      'The window serves it first; decide once the period is over or an answer has come.',
    ],
  },
};
