/** The events of the format that can happen, by the type under which the record keeps them. */
export const EVENTS: Readonly<Record<string, string>> = sameNames([
  'received',
  'correctionNotified',
  'corrected',
  'accepted',
  'deemedAccepted',
  'notAccepted',
  'notNeeded',
  'deemedWithdrawn',
  'withdrawn',
  'forwarded',
  'cityCopied',
  'transferred',
  'reviewBegun',
  'procedureStarted',
  'procedureEnded',
  'procedureOverCap',
  'extended',
  'deferralLapsed',
  'terminated',
  'granted',
  'refused',
  'served',
  'dueDateChanged',
  'checkMet',
  'rectificationOrdered',
  'revocationNotified',
  'revoked',
  'deregistered',
  'permitExtended',
  'voided',
  'deemedRenewed',
  'urged',
]);

function sameNames(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
