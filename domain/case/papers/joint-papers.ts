import { doneBy } from '../actor.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Day } from '../../clock/day.ts';
import { dayOf } from '../../clock/instant.ts';
import { articleOfPause } from '../../clock/pauses.ts';
import type { Deadline } from '../../paper/deadline.ts';
import { deadlineOfClock } from '../../paper/deadline-of-clock.ts';
import type { EventOf } from '../event.ts';
import { caseFactsOf, type Dossier, type PaperDraft } from './dossier.ts';
import { urgingOrder } from './intake-papers.ts';

const ARTICLE = '许可法 42(2)';
const EVENT = '联合办理的最后一项受理';

/** The common limit of the items that are handled jointly, as it stood; by its last day alone where its ledger was not kept. */
function jointDeadline({ start, due, ledger }: Told, { calendar }: Dossier): Deadline {
  const told = { event: EVENT, article: ARTICLE, pausedBy: articleOfPause };
  const counted = ledger ? deadlineOfClock(ledger, told, calendar) : null;
  const period = { length: 45, unit: 'workingDays' } as const;
  return counted ?? { from: start, event: EVENT, period, nominal: due, due, article: ARTICLE };
}

interface Told {
  readonly start: Day;
  readonly due: Day;
  readonly ledger: Clock | undefined;
}

/** 延长审查期限告知书: 经本级人民政府负责人批准，可以延长十五日，并应当将延长期限的理由告知申请人 (许可法 42(2)). */
export function onJointExtended(event: EventOf<'jointExtended'>, dossier: Dossier): readonly PaperDraft[] {
  const { start, before, after, length, ledger } = event;
  const extension = { signedOn: dayOf(event.at), by: 'govHead', length } as const;
  const longer = ledger && { ...ledger, extensions: [...(ledger.extensions ?? []), extension] };
  return [
    {
      ...caseFactsOf(dossier, event.at),
      basis: [ARTICLE],
      kind: 'extensionNotice',
      joint: true,
      original: jointDeadline({ start, due: before, ledger }, dossier),
      days: length,
      reason: event.reason,
      approver: `本级人民政府负责人${doneBy(event.by)}`,
      newDue: after,
      ...(longer ? { extended: jointDeadline({ start, due: after, ledger: longer }, dossier) } : {}),
    },
  ];
}

/** 督办单 to each bureau whose item is still undecided when the common limit is over. */
export const onJointOverdue = (event: EventOf<'jointOverdue'>, dossier: Dossier): readonly PaperDraft[] => [
  urgingOrder(
    { name: '联合办理时限', deadline: jointDeadline({ ...event, ledger: event.ledger }, dossier) },
    event.at,
    dossier,
  ),
];
