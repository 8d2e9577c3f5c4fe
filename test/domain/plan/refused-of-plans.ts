import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { refuseAnswers } from '../../../domain/plan/asking.ts';
import { refuseAnswerChange } from '../../../domain/project/change-answers.ts';
import { findFaults } from '../../../domain/project/submission.ts';
import { asks, FACTS, guide, submission } from '../project/guide.ts';
import { underWay } from '../project/project-cases.ts';
import { requestFor } from './planning.ts';

const RULE = { id: 'A20-else', why: '不属于特殊建设工程。', english: 'No special works.', basis: '消防法 11' };
const land = guide('A05', { nature: 'contract' });
const { items, facts } = requestFor({ answers: { 'plan.landForm': 'own' } });
const change = { items, facts, cases: [], byOfficer: false, reason: null };

/** One way to every refusal about the plan of a project. */
export const REFUSED_OF_PLANS = {
  'E-ANSWER-BOUNDS': () => refuseAnswers({ 'plan.floorArea': -1 })[0],
  'E-ANSWER-FILED': () => refuseAnswerChange({ ...change, cases: [underWay('A06')] }),
  'E-ANSWER-REASON': () => refuseAnswerChange({ ...change, byOfficer: true, reason: ' ' }),
  'E-ITEM-NOT-NEEDED': () => {
    const notNeeded = new Map([['A20' as ItemCode, RULE]]);
    return findFaults(submission([asks('A20')]), { ...FACTS, notNeeded })[0]?.refusal;
  },
  'E-ITEM-CONTRACT': () => findFaults(submission([asks('A05')]), { ...FACTS, items: [land] })[0]?.refusal,
} as const;
