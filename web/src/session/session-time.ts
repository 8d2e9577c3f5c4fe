/** So long before the end it is told. */
const WARN_MS = 5 * 60_000;

/**
 * The minutes, begun ones whole, that are left of a session that was said at `toldAt` to end in so many seconds; null: it is too
 * early to warn, or it has ended. Moments are those of the device, so that its clock may be wrong.
 */
export function minutesLeft(endsIn: number, toldAt: number, now: number): number | null {
  // The page may have looked at its clock a little before it was told.
  const left = endsIn * 1000 - Math.max(0, now - toldAt);
  return left > 0 && left <= WARN_MS ? Math.ceil(left / 60_000) : null;
}
