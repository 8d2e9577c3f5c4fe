import { WINDOW } from '../case/duty.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Hat } from './hat.ts';

/** May this hat enter items of these bureaus for somebody? The common window for all bureaus (一窗受理), another for its own. */
export function refuseEntering({ bureau }: Pick<Hat, 'bureau'>, bureaus: readonly string[]): Refusal | null {
  if (bureau === null || bureau === WINDOW) return null;
  return bureaus.every((one) => one === bureau) ? null : refuse('E-RIGHT', { field: 'items', facts: { act: 'enter' } });
}
