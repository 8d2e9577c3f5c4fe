import { refuse, type Refusal } from '../refusal.ts';

/** Nothing is done any more in a session that was ended, by whomever. `null`: it goes on. */
export const refuseSignedOut = (ended: boolean): Refusal | null => (ended ? refuse('E-SIGN-IN') : null);
