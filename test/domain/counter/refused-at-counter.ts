import { refuseFiler, refuseSignature, type Filer, type Letter } from '../../../domain/counter/presence.ts';
import { at } from '../../setup/at.ts';
import { day } from '../case/builders.ts';

/** To file and to commit, in September. */
export const LETTER: Letter = {
  instrument: '澜微委〔2026〕3号',
  powers: ['filing', 'commitment'],
  items: 'all',
  firstDay: day('2026-09-01'),
  lastDay: day('2026-09-30'),
};

/** The legal representative, with an identity card. */
export const CHIEF: Filer = {
  name: '顾文静',
  capacity: 'legalRepresentative',
  idKind: 'idCard',
  idNumber: '11010519491231002X',
  letter: null,
};

export const AGENT: Filer = { ...CHIEF, name: '唐悦', capacity: 'agent', letter: LETTER };

export const SEEN = { legalRepresentative: '顾文静', today: day('2026-09-02') };

/** Signed on the spot, and filed. */
export const SIGNED = {
  cameAt: at('2026-09-02T09:00'),
  toldAt: null,
  today: day('2026-09-02'),
  signedHash: 'a'.repeat(64),
  textHash: 'a'.repeat(64),
};

/** One way to every refusal at the counter. */
export const REFUSED_AT_COUNTER = {
  'E-COUNTER-ID': () => refuseFiler({ ...CHIEF, idNumber: '110105194912310021' }, SEEN),
  'E-COUNTER-NAME': () => refuseFiler({ ...CHIEF, name: '唐悦' }, SEEN),
  'E-COUNTER-LETTER': () => refuseFiler({ ...AGENT, letter: null }, SEEN),
  'E-COUNTER-OVER': () => refuseSignature({ ...SIGNED, today: day('2026-09-03') }),
  'E-COUNTER-TEXT': () => refuseSignature({ ...SIGNED, signedHash: 'b'.repeat(64) }),
} as const;
