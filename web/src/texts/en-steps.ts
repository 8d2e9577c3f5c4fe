import type { zhSteps } from './zh-steps.ts';

/** The steps of a case in a work list, English. */
export const enSteps: typeof zhSteps = {
  accept: 'Acceptance',
  forward: 'Forwarding',
  transfer: 'Transfer',
  review: 'Review',
  sign: 'Issue',
  serve: 'Service',
  check: 'Check',
  opinion: 'Opinion',
  hearing: 'Hearing',
  revoke: 'Revocation',
  extendPermit: 'Permit extension',
  deregister: 'Deregistration',
  reexamine: 'Look again',
};
