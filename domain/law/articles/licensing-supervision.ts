import type { LawArticles } from '../law-articles.ts';

/** 行政许可法, chapters 6 to 8: supervision, revocation, deregistration, liability, and how its limits are counted. */
export const licensingSupervision: LawArticles = {
  law: '许可法',
  from: '2004-07-01',
  articles: {
    '60': {
      zh: '上级机关监督检查下级机关实施许可，及时纠正违法行为。',
      en: 'Upper organs supervise how lower ones grant permits and put right what is unlawful.',
    },
    '61': {
      zh: '机关通过核查材料履行监督责任，监督检查的情况和结果要记录、签字、归档并可供查阅。',
      en: 'The organ supervises by checking papers, and each inspection is recorded, signed, filed and open to the public.',
    },
    '61(1)': {
      zh: '机关建立监督制度，通过核查有关材料履行监督责任。',
      en: 'The organ supervises permit holders by checking what shows how they act.',
    },
    '61(2)': {
      zh: '监督检查的情况和结果要记录，由检查人员签字归档，公众有权查阅。',
      en: 'Each inspection is recorded and signed by the inspectors, and the public may read the record.',
    },
    '61(3)': {
      zh: '机关创造条件与被许可人和有关机关联网，核查许可事项活动情况。',
      en: 'Organs connect their systems to check how permits are used.',
    },
    '62': {
      zh: '机关可以对产品抽样检查、对场所实地检查，被许可人应当如实提供情况和材料。',
      en: 'The organ may sample products and visit premises, and the holder tells and shows the truth.',
    },
    '63': {
      zh: '监督检查不得妨碍正常生产经营，不得索取、收受财物。',
      en: 'Supervision does not disturb ordinary business, and inspectors take nothing.',
    },
    '66': {
      zh: '未依法履行开发利用自然资源、公共资源义务的，责令限期改正，不改正的依法处理。',
      en: 'Who neglects duties in using natural or public resources is ordered to mend it in time.',
    },
    '69': {
      zh: '违法作出或者骗取的许可可以或者应当撤销，但可能对公共利益造成重大损害的不予撤销。',
      en: 'A permit granted unlawfully may be revoked and one got by fraud must be, unless the public interest would suffer gravely.',
    },
    '69(1)': {
      zh: '滥用职权、超越职权、违反程序或者对不符合条件的人准予的许可，可以撤销。',
      en: 'A permit granted by abuse, beyond power, against procedure or to whom does not qualify may be revoked.',
    },
    '69(2)': {
      zh: '以欺骗、贿赂等不正当手段取得的许可，应当撤销。',
      en: 'A permit got by fraud or bribery must be revoked.',
    },
    '69(3)': {
      zh: '撤销可能对公共利益造成重大损害的，不予撤销。',
      en: 'A permit is not revoked where that would gravely harm the public interest.',
    },
    '69(4)': {
      zh: '因机关违法被撤销而受损害的依法赔偿，因骗取被撤销的利益不受保护。',
      en: 'Who suffers from the fault of the organ is compensated, and who got the permit by fraud is not protected.',
    },
    '70': {
      zh: '有效期届满未延续、主体终止、许可被撤销撤回或者证件被吊销等情形，办理注销。',
      en: 'A permit is deregistered when it expires, its holder ends, or it was revoked, withdrawn or cancelled.',
    },
    '70(1)': {
      zh: '有效期届满未延续的，办理注销。',
      en: 'A permit that expired without renewal is deregistered.',
    },
    '70(3)': {
      zh: '法人或者其他组织依法终止的，办理注销。',
      en: 'A permit whose holder has ended is deregistered.',
    },
    '70(4)': {
      zh: '许可被撤销、撤回或者证件被吊销的，办理注销。',
      en: 'A permit that was revoked, withdrawn or cancelled is deregistered.',
    },
    '70(5)': {
      zh: '因不可抗力无法实施的，办理注销。',
      en: 'A permit that force majeure makes impossible is deregistered.',
    },
    '72': {
      zh: '不依法受理、公示、告知、一次告知补正、说明理由或者举行听证的，责令改正，情节严重的处分责任人。',
      en: 'Failure to accept, publish, tell, tell once, give reasons or hold a hearing is put right and, if grave, punished.',
      from: '2019-04-23',
    },
    '72(4)': {
      zh: '材料不齐而不一次告知全部要补内容的，责令改正，情节严重的处分责任人。',
      en: 'Not telling once and in full what is missing is put right and, if grave, punished.',
    },
    '74': {
      zh: '违法准予、违法不予或者超过法定期限不作决定的，责令改正并处分责任人。',
      en: 'Granting or refusing against the law, or not deciding in time, is put right and punished.',
    },
    '74(1)': {
      zh: '对不符合条件的人准予许可或者超越职权准予的，责令改正并处分责任人。',
      en: 'Granting to whom does not qualify, or beyond power, is put right and punished.',
    },
    '74(2)': {
      zh: '对符合条件的人不予许可，或者不在法定期限内准予的，责令改正并处分责任人。',
      en: 'Refusing who qualifies, or not granting in time, is put right and punished.',
    },
    '76': {
      zh: '违法实施许可造成损害的，依照国家赔偿法赔偿。',
      en: 'Damage done by unlawful licensing is compensated by the State.',
    },
    '78': {
      zh: '隐瞒情况或者提供虚假材料申请的，不予受理或者不予许可并警告，涉及安全的一年内不得再申请。',
      en: 'Who conceals or falsifies is not accepted or is refused and warned, and in matters of safety barred for one year.',
    },
    '79': {
      zh: '骗取许可的依法处罚，涉及安全的三年内不得再申请。',
      en: 'Who got a permit by fraud is penalised, and in matters of safety barred for three years.',
    },
    '80': {
      zh: '涂改、转让证件，超越许可范围，或者向监督机关隐瞒造假的，依法处罚。',
      en: 'Forging or passing on a permit, acting beyond it, or deceiving the supervisor is penalised.',
    },
    '81': {
      zh: '未经许可擅自从事应当许可的活动的，依法制止并处罚。',
      en: 'Who acts without the permit that is needed is stopped and penalised.',
    },
    '82': {
      zh: '许可期限按工作日算，法定节假日不算。',
      en: 'Licensing limits are counted in working days, without statutory holidays.',
    },
  },
};
