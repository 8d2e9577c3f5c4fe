import { parseInstant, type Instant } from '../../domain/clock/instant.ts';

/** '2026-09-01T09:00' in Asia/Shanghai as an instant. */
export function at(text: string): Instant {
  const found = parseInstant(`${text}+08:00`);
  if (!found) throw new Error(`no moment: ${text}`);
  return found;
}
