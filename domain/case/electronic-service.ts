import { refuse, type Refusal } from '../refusal.ts';
import type { Case } from './case.ts';
import { LEFT } from './left-service.ts';
import type { ServiceConsent } from './state/service.ts';

/** The address to which the applicant agrees: the system that it names for what is sent to it (民法典 137(2)). */
export const SERVICE_ADDRESS = '本系统企业账户';

/** The consent on which something may be served electronically; null: there is none, or nobody was asked. */
export const consentOf = ({ serviceConsent }: Pick<Case, 'serviceConsent'>): ServiceConsent | null =>
  serviceConsent?.agreed ? serviceConsent : null;

/** Everything else is electronic, as the receipt tells it. */
const IN_HAND: readonly string[] = ['window', 'post', LEFT];

/** Without a signed consent nothing is served electronically (处罚法 61(2), applied to permits by analogy); other means stay. */
export const refuseElectronic = (c: Pick<Case, 'serviceConsent'>, method: string): Refusal | null =>
  IN_HAND.includes(method) || consentOf(c) !== null
    ? null
    : refuse('E-SERVICE-CONSENT', { article: ['处罚法 61(2)', '民法典 137(2)'], field: 'method' });
