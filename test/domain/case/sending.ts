import type { Grant } from '../../../domain/authority/grant.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { file, GRANT, wish, type Given, type Life } from './builders.ts';
import { person } from './commands.ts';

export const PROVINCE = '江苏省发展和改革委员会';
export const DIRECT: Grant = { ...GRANT, id: 'd', mode: 'DIRECT_REPORT', grantor: PROVINCE };

/** People of the upper organ: one proposes, another signs. */
export const above = { ...person('upperOrgan', '郑越'), unit: PROVINCE };
export const aboveToo = { ...person('upperOrgan', '冯晋'), unit: PROVINCE };

/** Somebody of the city, to which it was not sent. */
export const cityAbove = { ...person('upperOrgan', '姚远'), unit: '苏州市发展和改革委员会' };

export const sending = {
  forward: { kind: 'forward', findings: '材料齐全，符合法定形式，建议准予', city: '苏州市发展和改革委员会' },
  transfer: { kind: 'transfer', to: PROVINCE },
} as const satisfies Record<string, Wish>;

/** Filed on 2026-09-01 under 直报 and accepted by the zone at 10:00. */
export const directAccepted = (given: Given = {}): Life =>
  file('2026-09-01T09:00', { ...given, facts: { authority: DIRECT, ...given.facts } }).does(
    '2026-09-01T10:00',
    wish.accept,
  );

/** Forwarded on 2026-09-02. */
export const forwarded = (given: Given = {}): Life => directAccepted(given).does('2026-09-02T09:00', sending.forward);

/** Accepted by the upper organ on 2026-09-04. */
export const acceptedAbove = (given: Given = {}): Life => forwarded(given).does('2026-09-04T09:00', wish.accept, above);

/** The zone had the power at acceptance on 2026-09-01 and has lost it since 2026-09-03. */
export const powerLost = (given: Given = {}): Life =>
  file('2026-09-01T09:00', given)
    .does('2026-09-01T10:00', wish.accept)
    .with({ authority: null })
    .happens('2026-09-03T11:00', { type: 'authorityWithdrawn' });
