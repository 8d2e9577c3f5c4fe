/** How people sign in to an installation, and for how long. */
export interface SignInSettings {
  /** A session ends that was not used for so long, in minutes. */
  readonly idleMinutes: number;
  /** And in any case after so many hours. */
  readonly sessionHours: number;
  /** A session gets another token after so many minutes. */
  readonly rotateMinutes: number;
  /** Outside practice zones a password that an administrator set is changed before anything else. */
  readonly changeGiven: boolean;
  /** Outside practice zones administrators and officers have a second factor; else everybody may. */
  readonly secondFactor: 'required' | 'offered';
}

/** What counts where nothing is set. */
export const SIGN_IN_DEFAULTS: SignInSettings = {
  idleMinutes: 120,
  sessionHours: 12,
  rotateMinutes: 30,
  changeGiven: true,
  secondFactor: 'required',
};

/**
 * Reads the settings of signing in.
 * @throws Error naming the setting that is wrong.
 */
export function readSignIn(env: NodeJS.ProcessEnv): SignInSettings {
  const given = choiceOf(env, 'QUANLIAN_GIVEN_PASSWORDS', ['change', 'keep']);
  return {
    idleMinutes: numberOf(env, 'QUANLIAN_SESSION_IDLE_MINUTES', SIGN_IN_DEFAULTS.idleMinutes),
    sessionHours: numberOf(env, 'QUANLIAN_SESSION_HOURS', SIGN_IN_DEFAULTS.sessionHours),
    rotateMinutes: numberOf(env, 'QUANLIAN_SESSION_ROTATE_MINUTES', SIGN_IN_DEFAULTS.rotateMinutes),
    changeGiven: given === 'change',
    secondFactor: choiceOf(env, 'QUANLIAN_SECOND_FACTOR', ['required', 'offered']),
  };
}

function numberOf(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const value = Number(env[name] ?? otherwise);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} is not a whole number above zero: ${env[name]}`);
  return value;
}

/** One of the words; the first if nothing is set. */
function choiceOf<T extends string>(env: NodeJS.ProcessEnv, name: string, words: readonly [T, ...T[]]): T {
  const value = env[name] || words[0];
  const word = words.find((one) => one === value);
  if (word === undefined) throw new Error(`${name} is none of ${words.join(', ')}: ${value}`);
  return word;
}
