import { doneBy } from '../actor.ts';
import type { Day } from '../../clock/day.ts';
import type { Deadline } from '../../paper/deadline.ts';
import type { EventOf } from '../event.ts';
import { caseFactsOf, type Dossier, type PaperDraft } from './dossier.ts';
import { urgingOrder } from './intake-papers.ts';

const ARTICLE = '许可法 42(2)';

/** The common limit of the items that are handled jointly, as it stood. */
const jointDeadline = (from: Day, due: Day): Deadline => ({
  from,
  event: '联合办理的最后一项受理',
  period: { length: 45, unit: 'workingDays' },
  nominal: due,
  due,
  article: ARTICLE,
});

/** 延长审查期限告知书: 经本级人民政府负责人批准，可以延长十五日，并应当将延长期限的理由告知申请人 (许可法 42(2)). */
export const onJointExtended = (event: EventOf<'jointExtended'>, dossier: Dossier): readonly PaperDraft[] => [
  {
    ...caseFactsOf(dossier, event.at),
    basis: [ARTICLE],
    kind: 'extensionNotice',
    original: jointDeadline(event.start, event.before),
    days: event.length,
    reason: event.reason,
    approver: `本级人民政府负责人${doneBy(event.by)}`,
    newDue: event.after,
  },
];

/** 督办单 to each bureau whose item is still undecided when the common limit is over. */
export const onJointOverdue = (event: EventOf<'jointOverdue'>, dossier: Dossier): readonly PaperDraft[] => [
  urgingOrder({ name: '联合办理时限', deadline: jointDeadline(event.start, event.due) }, event.at, dossier),
];
