import type { LawArticles } from '../law-articles.ts';
import { agency } from './agency.ts';

/** 民法典, who acts for an enterprise and how periods are counted. */
export const civilCode: LawArticles = {
  law: '民法典',
  from: '2021-01-01',
  articles: {
    ...agency,
    '137(2)': {
      zh: '指定特定系统接收数据电文的，该数据电文进入该系统时生效。',
      en: 'A message takes effect when it enters the system that its receiver named for it.',
    },
    '200': {
      zh: '期间按公历年、月、日、小时计算。',
      en: 'Periods are counted in calendar years, months, days and hours.',
    },
    '201': {
      zh: '按年、月、日计算的，开始的当天不算，从下一天算起。',
      en: 'The day on which a period starts is not counted, and the next day is the first.',
    },
    '202': {
      zh: '按年、月计算的，到期月的对应日是最后一天，没有对应日的是月末日。',
      en: 'A period of months ends on the corresponding day, or the last day of a month that has none.',
    },
    '203': {
      zh: '最后一天是法定休假日的，以休假结束的次日为最后一天，到二十四时为止。',
      en: 'A last day that is a holiday moves to the day after, and ends at midnight.',
    },
    '203(1)': {
      zh: '最后一天是法定休假日的，以休假结束的次日为最后一天。',
      en: 'A last day that is a holiday moves to the day after the holiday.',
    },
    '203(2)': {
      zh: '最后一天到二十四时为止，有业务时间的到停止业务时为止。',
      en: 'The last day ends at midnight, or with business hours where there are any.',
    },
    '204': {
      zh: '期间的计算依照本法，法律另有规定或者另有约定的除外。',
      en: 'Periods are counted by this code unless law or agreement says otherwise.',
    },
  },
};

/** 民事诉讼法 as amended 2023, by which papers are served where no law of the organ says how. */
export const civilProcedure: LawArticles = {
  law: '民诉法',
  from: '2024-01-01',
  articles: {
    '89': {
      zh: '拒绝接收的留置送达：有见证人到场并在送达回证上记明拒收事由，或者拍照、录像记录，把文书留在住所，即视为送达。',
      en: 'What is refused is left at the address, before a witness and with the reason on the record of service, or filmed, and counts as served.',
    },
    '95': {
      zh: '下落不明或者其他方式无法送达的公告送达，自公告之日起经过三十日视为送达，并在案卷中记明原因和经过。',
      en: 'Whoever cannot be found or reached otherwise is served by public notice, which counts after thirty days and is kept with its reason.',
    },
  },
};

/** 行政复议法 as revised 2023. */
export const reconsideration: LawArticles = {
  law: '复议法',
  from: '2024-01-01',
  articles: {
    '11': {
      zh: '对拒绝许可、法定期限内不答复和其他许可决定不服的，可以申请复议。',
      en: 'Refusal, silence beyond the limit and other licensing decisions are open to reconsideration.',
    },
    '20': {
      zh: '知道行政行为之日起六十日内可以申请复议，没有告知权利的从知道权利之日起算、最长一年。',
      en: 'Reconsideration is asked within sixty days of knowing the act, at most a year where the right was not told.',
    },
    '20(1)': {
      zh: '知道或者应当知道行政行为之日起六十日内可以申请复议。',
      en: 'Reconsideration is asked within sixty days of knowing the act.',
    },
  },
};

/** 行政诉讼法 as amended 2017. */
export const litigation: LawArticles = {
  law: '行诉法',
  from: '2015-05-01',
  articles: {
    '46': {
      zh: '知道行政行为之日起六个月内可以起诉，一般案件最长五年、不动产案件最长二十年。',
      en: 'Suit is brought within six months of knowing the act, five years at most, twenty for real estate.',
    },
    '46(1)': {
      zh: '知道或者应当知道行政行为之日起六个月内可以直接起诉。',
      en: 'Suit is brought within six months of knowing the act.',
    },
    '47': {
      zh: '机关接到申请两个月内不履行法定职责的可以起诉，法规另有期限的从其规定，紧急情况不受限制。',
      en: 'Who waits two months in vain, or beyond a special limit, may sue, and at once in an emergency.',
    },
  },
};

/** 最高人民法院关于审理行政许可案件若干问题的规定. */
export const licensingCases: LawArticles = {
  law: '法释〔2009〕20号',
  from: '2010-01-04',
  articles: {
    '6': {
      zh: '受理后法定期限内不答复的可以起诉，电子申请的期限从进入指定系统或者收到收讫确认时起算。',
      en: 'Silence beyond the limit may be sued, and an electronic filing counts from entry into the system or its confirmation.',
    },
  },
};

/** 行政处罚法 as revised 2021. */
export const penalties: LawArticles = {
  law: '处罚法',
  from: '2021-07-15',
  articles: {
    '61(2)': {
      zh: '当事人同意并签订确认书的，可以用传真、电子邮件等方式送达决定书。',
      en: 'Who agrees and signs a confirmation may be served by fax, mail and other electronic means.',
    },
    '85': {
      zh: '本法的二日、三日、五日、七日指工作日。',
      en: 'Two, three, five and seven days are working days in this law.',
    },
  },
};

/** 电子签名法 as amended 2019. */
export const signatures: LawArticles = {
  law: '电子签名法',
  from: '2019-04-23',
  articles: {
    '11': {
      zh: '数据电文进入收件人指定的系统时视为收到。',
      en: 'A message is received when it enters the system that the recipient named.',
    },
    '13': {
      zh: '由签名人专有并控制、改动能被发现的电子签名视为可靠。',
      en: 'A signature that only the signer holds and controls, and that shows any change, is reliable.',
    },
    '14': {
      zh: '可靠的电子签名与手写签名或者盖章效力相同。',
      en: 'A reliable electronic signature equals one by hand or seal.',
    },
  },
};
