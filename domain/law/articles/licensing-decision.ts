import type { LawArticles } from '../law-articles.ts';

/** 行政许可法, chapter 4 from review on: checking, deciding, limits, hearing, change and renewal. */
export const licensingDecision: LawArticles = {
  law: '许可法',
  from: '2004-07-01',
  articles: {
    '34': {
      zh: '机关审查申请材料，能当场决定的当场决定，需要核实的派两名以上工作人员核查。',
      en: 'The organ reviews what was filed, decides on the spot where it can, and sends two officers where it must verify.',
    },
    '34(1)': {
      zh: '机关应当审查申请人提交的材料。',
      en: 'The organ reviews what the applicant has filed.',
    },
    '34(2)': {
      zh: '材料齐全、能够当场决定的，应当当场作出书面决定。',
      en: 'Where everything is there and can be decided on the spot, it is decided on the spot and in writing.',
    },
    '34(3)': {
      zh: '需要核实材料实质内容的，指派两名以上工作人员核查。',
      en: 'Facts are verified by two officers or more.',
    },
    '35': {
      zh: '先由下级审查的许可，下级把初审意见和全部材料报上级，上级不得要求申请人重复提供。',
      en: 'A lower organ passes its opinion and all materials upwards, and the upper organ may not ask for them again.',
    },
    '36': {
      zh: '许可直接关系他人重大利益的，要告知利害关系人，并听取申请人和利害关系人的意见。',
      en: 'Where a permit directly concerns major interests of others, they are told and both sides are heard.',
    },
    '37': {
      zh: '不能当场决定的，在法定期限内按规定程序作出决定。',
      en: 'What is not decided on the spot is decided by the proper procedure within the legal limit.',
    },
    '38': {
      zh: '符合条件的书面准予许可，不予许可的要说明理由并告知复议、诉讼的权利。',
      en: 'A grant is made in writing, and a refusal gives its reasons and tells of reconsideration and suit.',
    },
    '38(1)': {
      zh: '申请符合法定条件、标准的，应当书面准予许可。',
      en: 'Whoever meets the legal conditions is granted the permit in writing.',
    },
    '38(2)': {
      zh: '书面不予许可的，应当说明理由，并告知申请复议、提起诉讼的权利。',
      en: 'A written refusal gives its reasons and tells of the right to reconsideration and suit.',
    },
    '39': {
      zh: '准予许可需要颁发证件的，颁发加盖本机关印章的许可证件。',
      en: 'Where a certificate goes with the permit, it bears the seal of the organ.',
    },
    '40': {
      zh: '准予许可的决定要公开，公众有权查阅。',
      en: 'Grants are published and open to everybody.',
    },
    '42': {
      zh: '许可决定一般在受理后二十个工作日内作出，统一、联合、集中办理的四十五个工作日内办结，都可以经批准延长一次。',
      en: 'A permit is decided within twenty working days of acceptance, joint handling within forty-five, each with one extension.',
    },
    '42(1)': {
      zh: '受理之日起二十个工作日内作出决定，本机关负责人批准可以延长十个工作日，并告知理由。',
      en: 'A decision is made within twenty working days of acceptance, and the head of the organ may extend by ten, with reasons.',
    },
    '42(2)': {
      zh: '统一、联合、集中办理的不超过四十五个工作日，本级政府负责人批准可以延长十五个工作日，并告知理由。',
      en: 'Joint handling takes at most forty-five working days, and the head of the government may extend by fifteen, with reasons.',
    },
    '43': {
      zh: '先由下级审查的许可，下级在受理后二十个工作日内审查完毕。',
      en: 'A lower organ that reviews first finishes within twenty working days of acceptance.',
    },
    '44': {
      zh: '准予许可的，自决定之日起十个工作日内颁发、送达证件。',
      en: 'What is granted is issued and served within ten working days of the decision.',
    },
    '45': {
      zh: '听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审的时间不算在期限里，但要书面告知需要多久。',
      en: 'Hearing, tender, auction, inspection, testing, quarantine, appraisal and expert review do not count, if told in writing.',
    },
    '46': {
      zh: '法律规定应当听证或者涉及公共利益的重大许可，机关要向社会公告并举行听证。',
      en: 'Where the law asks for it or the public interest is weighty, the organ announces and holds a hearing.',
    },
    '47': {
      zh: '许可涉及申请人与他人重大利益的，决定前告知听证权利，五个工作日内提出的在二十个工作日内组织听证，申请人和利害关系人不承担费用。',
      en: 'Where major interests of others are at stake, the right to a hearing is told before deciding, and a hearing asked for within five working days is held within twenty.',
    },
    '47(1)': {
      zh: '许可涉及申请人与他人重大利益的，决定前告知听证权利，五个工作日内提出的，在二十个工作日内组织听证。',
      en: 'The right to a hearing is told before deciding, and one asked for within five working days is held within twenty.',
    },
    '47(2)': {
      zh: '申请人、利害关系人不承担听证的费用。',
      en: 'A hearing costs neither applicant nor third party anything.',
    },
    '48': {
      zh: '听证提前七个工作日通知、公开举行、由没有审查本件的人主持并制作笔录，决定要依据笔录作出。',
      en: 'A hearing is called seven working days ahead, public, chaired by somebody who did not review, and its minutes bind the decision.',
    },
    '48(1)': {
      zh: '举行听证的七个工作日前通知时间、地点，必要时公告。',
      en: 'Time and place of a hearing are told seven working days ahead.',
    },
    '48(2)': {
      zh: '听证应当公开举行。',
      en: 'A hearing is public.',
    },
    '48(3)': {
      zh: '听证由没有审查本件的人主持，有直接利害关系的可以申请回避。',
      en: 'A hearing is chaired by somebody who did not review the case and may be challenged for interest.',
    },
    '48(4)': {
      zh: '审查人员提供审查意见的证据和理由，申请人、利害关系人可以举证、申辩和质证。',
      en: 'The reviewer gives evidence and reasons, and both sides may answer and examine them.',
    },
    '48(5)': {
      zh: '听证制作笔录，由参加人确认无误后签字或者盖章。',
      en: 'Minutes are taken and signed by those who took part.',
    },
    '49': {
      zh: '被许可人要求变更的，向原决定机关申请，符合条件的依法办理。',
      en: 'A change of the permit is asked of the organ that granted it and made if the conditions are met.',
    },
    '50': {
      zh: '延续许可在有效期届满三十日前申请，机关届满前不作决定的视为准予延续。',
      en: 'Renewal is asked thirty days before expiry, and what is not decided before expiry counts as renewed.',
    },
    '50(1)': {
      zh: '延续许可应当在有效期届满三十日前申请，另有规定的除外。',
      en: 'Renewal is asked thirty days before expiry, unless a special rule says otherwise.',
    },
    '50(2)': {
      zh: '机关在有效期届满前决定是否延续，逾期不作决定的视为准予延续。',
      en: 'Renewal is decided before expiry, and what is not decided by then counts as renewed.',
    },
    '53': {
      zh: '有限自然资源、公共资源等的许可，通过招标、拍卖等公平竞争的方式决定。',
      en: 'Permits over scarce natural or public resources are decided by tender, auction or other fair competition.',
    },
    '57': {
      zh: '有数量限制的许可，按受理的先后顺序决定。',
      en: 'Where numbers are limited, who was accepted first is granted first.',
    },
    '58': {
      zh: '实施许可和监督检查不得收费，申请书格式文本不得收费。',
      en: 'Neither a permit, nor its form, nor supervision costs a fee.',
    },
  },
};
