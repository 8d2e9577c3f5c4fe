import { onCase, onSigned } from './act.ts';
import { proposed } from './decide.ts';
import { idsOf } from './review.ts';

interface Check {
  readonly result: 'met' | 'rectify' | 'proposeRevocation';
  readonly officers?: number;
}

export const performVerify = onCase<Check>('checks', async ({ result, officers }, stage) => ({
  result,
  officers: await idsOf(stage, 'inspector', officers ?? 2),
  findings: '现场核查情况如实记录。',
  ...(result === 'met' ? {} : { broken: [{ condition: 1, found: '现场情况与承诺不一致。' }] }),
}));

type Ground = { readonly ground?: string };

export const performNotifyRevocation = onCase<Ground>('revocation-notices', ({ ground }) => ({
  ground: ground ?? null,
  facts: '核查发现，实际情况与承诺不一致。',
}));

/** The ground is that of the prior notice. */
export const performRevoke = onSigned('revoke', () => ({ judged: '陈述申辩不能改变上述事实。' }));

export const performDeregister = proposed('deregistrations', () => ({ reason: '被许可人申请注销。' }));

export const performExtendPermit = proposed<{ readonly length: number }>('permit-extensions', ({ length }) => ({
  length,
}));
