import { refuseSuccession } from '../../../domain/case/permit.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { SuccessionKind } from '../../../domain/case/state/permit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { contextOf, file, wish, type Life } from './builders.ts';
import { onPermit, permit } from './permit-wishes.ts';
import { STAGES } from './stages.ts';

const granted = (item: Parameters<typeof file>[1] = {}): Life =>
  file('2026-09-01T09:00', item)
    .does('2026-09-02T09:00', wish.accept)
    .does('2026-09-03T09:00', wish.propose('grant'))
    .does('2026-09-03T10:00', wish.sign);

const plain = granted();
const notified = plain.does('2026-09-04T09:00', permit.notify());
/** Valid for two years, to be extended once by a year, asked for thirty days ahead. */
const lasting = granted({
  item: {
    validity: { length: 24, unit: 'months' },
    permitExtension: {
      max: 12,
      unit: 'months',
      times: 1,
      article: '673号 12',
      askBefore: { length: 30, unit: 'calendarDays' },
    },
  },
});
const asking = lasting.does('2026-09-04T09:00', permit.askMore(12));
const renewing = lasting.happens('2026-09-04T09:00', {
  type: 'successionAsked',
  kind: 'renewal',
  caseId: 'next' as CaseId,
});

const succession = ({ state }: Life, kind: SuccessionKind, moment: string) =>
  refuseSuccession(state, kind, contextOf(moment));

/** A way to each refusal that concerns what was granted. */
export const REFUSED_OF_PERMIT = {
  'E-PERMIT-NONE': () => STAGES.refused.tries('2026-09-04T09:00', permit.withdraw),
  'E-PERMIT-ENDED': () =>
    plain.does('2026-09-04T09:00', onPermit.deregister).tries('2026-09-04T10:00', permit.withdraw),
  'E-REVOCATION-NOTIFIED': () => notified.tries('2026-09-04T10:00', permit.notify()),
  'E-REVOCATION-NOT-NOTIFIED': () => plain.tries('2026-09-04T09:00', permit.revoke),
  'E-REVOCATION-NO-GROUND': () => plain.tries('2026-09-04T09:00', permit.notify(null)),
  'E-REVOCATION-UNHEARD': () => notified.tries('2026-09-11T23:59', permit.revoke),
  'E-DEFENCE-STATED': () => notified.does('2026-09-07T09:00', permit.defend).tries('2026-09-07T10:00', permit.defend),
  'E-BASIS-NOTHING': () => plain.tries('2026-09-04T09:00', permit.reexamine),
  'E-START-NOTHING': () => plain.tries('2026-09-04T09:00', permit.started),
  'E-PERMIT-EXTENSION-NONE': () => plain.tries('2026-09-04T09:00', permit.askMore(12)),
  'E-PERMIT-EXTENSION-ASKED': () => asking.tries('2026-09-04T10:00', permit.askMore(12)),
  'E-PERMIT-EXTENSION-NOTHING': () => lasting.tries('2026-09-04T10:00', permit.extend(12)),
  'E-DEREGISTRATION-ASKED': () =>
    plain.does('2026-09-04T09:00', permit.askEnd).tries('2026-09-04T10:00', permit.askEnd),
  'E-DEREGISTRATION-NOTHING': () => plain.tries('2026-09-04T09:00', permit.refuseEnd),
  'E-PERMIT-EXTENSION-LONG': () => lasting.tries('2026-09-04T10:00', permit.askMore(13)),
  'E-PERMIT-EXTENSION-OFTEN': () =>
    asking.does('2026-09-05T09:00', onPermit.extend(12)).tries('2026-09-05T10:00', permit.askMore(12)),
  'E-PERMIT-EXTENSION-LATE': () => lasting.tries('2028-08-05T00:00', permit.askMore(12)),
  'E-SUCCESSION-PENDING': () => succession(renewing, 'change', '2026-09-05T09:00'),
  'E-SUCCESSION-ENDED': () =>
    file('2026-09-01T09:00', { succeeds: { kind: 'change', caseId: 'before' as CaseId } })
      .does('2026-09-02T09:00', wish.accept)
      .with({ endedBefore: 'revoked' })
      .tries('2026-09-04T09:00', wish.propose('grant')),
  'E-RENEWAL-ENDLESS': () => succession(plain, 'renewal', '2026-09-05T09:00'),
  'E-RENEWAL-DEEMED': () =>
    STAGES.accepted.with({ deemedRenewed: true }).tries('2026-09-04T09:00', wish.propose('refuse')),
  'E-RENEWAL-LATE': () => succession(lasting, 'renewal', '2028-08-05T09:00'),
} as const satisfies Record<string, () => Refusal | null>;
