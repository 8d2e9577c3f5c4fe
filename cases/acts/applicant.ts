import type { ClockRequest } from '../../domain/clock/read-clock.ts';
import { onCase } from './act.ts';
import { uploadFile } from './upload.ts';

interface Promised {
  readonly materials: readonly string[];
  readonly until?: string;
  readonly length?: number;
  readonly unit?: ClockRequest['unit'];
}

/** A promise names its last day, or a period that counts from acceptance. */
export const performDefer = onCase<Promised>('deferral-promises', ({ materials, until, length, unit }) =>
  until === undefined ? { materials, period: { length, unit: unit ?? 'calendarDays' } } : { materials, until },
);

export const performHandIn = onCase<{ readonly materials: readonly string[] }>(
  'hand-ins',
  async ({ materials }, stage) => {
    const file = await uploadFile(stage);
    return { materials: materials.map((code) => ({ code, files: [file] })) };
  },
);

export const performWithdraw = onCase('withdrawals', () => ({ reason: '项目计划调整，暂不办理。' }));

export const performRequestHearing = onCase('hearing-requests', () => ({ reason: '对拟作出的决定有不同意见。' }));

export const performStateDefence = onCase('defences', () => ({ statement: '已按承诺整改，附整改记录。' }));

type Lengthy = { readonly length: number };

export const performAskExtension = onCase<Lengthy>('permit-extension-requests', ({ length }) => ({
  length,
  reason: '施工条件尚未具备。',
}));
