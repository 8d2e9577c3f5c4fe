import { noteOfAccount } from '../../db/desk/account-event.ts';
import { unlockBytes } from '../../proof/locked.ts';
import { findSecondFactor, takeRecoveryCode, takeStep } from '../../db/desk/second-factor.ts';
import { transaction } from '../../db/pool.ts';
import type { Deps } from '../deps.ts';
import { recoveryCodeIn, stepOfCode } from './one-time-code.ts';
import { Problem } from '../http/problem.ts';
import type { Further } from './sign-in.ts';

type Needs = Pick<Deps, 'pool' | 'config'>;

/** A code as it was typed, with the person's secret, locked. */
interface GivenCode {
  readonly code: string;
  readonly secret: Buffer;
}

/**
 * The second proof at a sign-in, for whoever has set one up: the code of the device, or a recovery code, each good once.
 * Without any: 401 `E-SECOND-FACTOR`, which counts as no attempt; with a wrong one, or one that was used: 401
 * `E-SECOND-FACTOR-WRONG`. Where the installation's secret does not open the device's: 503 `E-SECRET-OTHER`; recovery codes are hashes
 * and hold.
 */
export const secondProof =
  (deps: Needs, code: string | undefined): Further =>
  async (person) => {
    const factor = await findSecondFactor(deps.pool, person);
    if (!factor?.confirmedAt) return null;
    if (code === undefined) return { code: 'E-SECOND-FACTOR', counts: false };
    const right = await takesCode(deps, person, { code, secret: factor.secret });
    return right ? null : { code: 'E-SECOND-FACTOR-WRONG', counts: true };
  };

/** Refuses (422) a wrong code of the device, as when it is set up. */
export async function requireDeviceCode(deps: Needs, person: string, given: GivenCode): Promise<void> {
  if (await takesDeviceCode(deps, person, given)) return;
  throw new Problem(422, { code: 'E-SECOND-FACTOR-WRONG', field: 'code' });
}

/** Takes the code if it is a right one that was not used before. */
const takesCode = (deps: Needs, person: string, given: GivenCode): Promise<boolean> =>
  /^\d{6}$/.test(given.code) ? takesDeviceCode(deps, person, given) : takesRecoveryCode(deps, person, given.code);

async function takesDeviceCode({ pool, config }: Needs, person: string, { code, secret }: GivenCode): Promise<boolean> {
  const step = stepOfCode(code, opened(secret, config.secret), Date.now());
  return step !== null && (await takeStep(pool, person, step));
}

/** A copy of the database may run with another secret than the one that locked it: whoever types a right code is not told it is wrong. */
function opened(locked: Buffer, secret: string): string {
  try {
    return unlockBytes(locked, secret).toString();
  } catch (error) {
    throw new Problem(503, { code: 'E-SECRET-OTHER' }, {}, error);
  }
}

const takesRecoveryCode = ({ pool }: Needs, person: string, typed: string): Promise<boolean> =>
  transaction(pool, async (tx) => {
    if (!(await takeRecoveryCode(tx, person, recoveryCodeIn(typed)))) return false;
    await noteOfAccount(tx, { person, kind: 'recoveryCodeUsed', by: person });
    return true;
  });
