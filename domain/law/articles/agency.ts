import type { LawArticles } from '../law-articles.ts';

/** 民法典: who represents a legal person, and agents with a mandate. */
export const agency: LawArticles['articles'] = {
  '61': {
    zh: '代表法人从事民事活动的负责人为法定代表人，其以法人名义的行为由法人承受。',
    en: 'The legal representative acts for the legal person, which bears what is done in its name.',
  },
  '162': {
    zh: '代理人在代理权限内以被代理人名义实施的行为，对被代理人发生效力。',
    en: 'What an agent does within the mandate binds the principal.',
  },
  '165': {
    zh: '书面授权的，授权委托书载明代理人、代理事项、权限和期限，由被代理人签名或者盖章。',
    en: 'A mandate in writing names agent, matters, powers and period, and the principal signs it.',
  },
  '166': {
    zh: '同一事项有数名代理人的共同行使代理权，当事人另有约定的除外。',
    en: 'Several agents for one matter act together, unless otherwise agreed.',
  },
  '169(1)': {
    zh: '代理人需要转委托第三人的，应当取得被代理人的同意或者追认。',
    en: 'An agent entrusts a third person only with consent or ratification of the principal.',
  },
  '170(1)': {
    zh: '执行法人工作任务的人员就其职权范围内的事项以法人名义所为的行为，对法人发生效力。',
    en: 'What staff do within their post and in its name binds the legal person.',
  },
  '171(1)': {
    zh: '没有代理权、超越代理权或者代理权终止后的行为，未经追认的对被代理人不发生效力。',
    en: 'Without a mandate, beyond it or after its end, nothing binds the principal who does not ratify it.',
  },
  '173': {
    zh: '期限届满、事务完成、取消或者辞去委托、代理人死亡或者丧失行为能力、法人终止的，委托代理终止。',
    en: 'A mandate ends with its period or its matter, by withdrawal or resignation, and with the agent or the legal person.',
  },
};
