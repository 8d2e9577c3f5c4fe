import { required } from './config-required.ts';

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
  /** Whether enterprises register themselves: at once, once the window has confirmed who they are, or not at all. */
  readonly registration: 'open' | 'confirmed' | 'closed';
  /** What an enterprise that registered itself does outside practice zones until it is confirmed: it drafts alone, or acts. [A] */
  readonly unproven: 'drafts' | 'acts';
  /** KiB of memory that hashing a password takes (argon2id); an installation cannot set it, tests sign in thousands with less. */
  readonly passwordMemory: number;
  /** Production: people sign in through a provider (OpenID Connect) as well; null: with passwords alone. */
  readonly oidc: OidcSettings | null;
}

/** What counts where nothing is set. */
export const SIGN_IN_DEFAULTS: SignInSettings = {
  idleMinutes: 120,
  sessionHours: 12,
  rotateMinutes: 30,
  changeGiven: true,
  secondFactor: 'required',
  registration: 'open',
  unproven: 'drafts',
  passwordMemory: 19_456,
  oidc: null,
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
    registration: choiceOf(env, 'QUANLIAN_REGISTRATION', ['open', 'confirmed', 'closed']),
    unproven: choiceOf(env, 'QUANLIAN_UNPROVEN', ['drafts', 'acts']),
    passwordMemory: SIGN_IN_DEFAULTS.passwordMemory,
    oidc: readOidc(env),
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

/** How a provider is asked and its claims are read. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** The claim that names a person for good. */
  readonly subjectClaim: string;
  readonly nameClaim: string;
  /** The claim that is the credit code of the enterprise for which a person acts; null: the provider vouches for none. */
  readonly usccClaim: string | null;
  /** Of `amr` and `acr` what says that a second factor was asked at the provider. */
  readonly secondFactors: readonly string[];
  /** What becomes of a subject that nobody here is. */
  readonly unknown: 'refuse' | 'register';
}

function readOidc(env: NodeJS.ProcessEnv): OidcSettings | null {
  const issuer = env['QUANLIAN_OIDC_ISSUER'];
  if (!issuer) return null;
  requireSafe(issuer);
  return {
    issuer,
    clientId: required(env, 'QUANLIAN_OIDC_CLIENT_ID'),
    clientSecret: required(env, 'QUANLIAN_OIDC_CLIENT_SECRET'),
    scope: env['QUANLIAN_OIDC_SCOPE'] || 'openid profile',
    subjectClaim: env['QUANLIAN_OIDC_SUBJECT_CLAIM'] || 'sub',
    nameClaim: env['QUANLIAN_OIDC_NAME_CLAIM'] || 'name',
    usccClaim: env['QUANLIAN_OIDC_USCC_CLAIM'] || null,
    // `mfa` (RFC 8176) is said of nothing weaker, by whatever provider.
    secondFactors: (env['QUANLIAN_OIDC_SECOND_FACTORS'] || 'mfa').split(/[\s,]+/).filter(Boolean),
    unknown: choiceOf(env, 'QUANLIAN_OIDC_UNKNOWN', ['refuse', 'register']),
  };
}

/** Without https only a provider on this machine is asked, as for a try. */
function requireSafe(issuer: string): void {
  const { protocol, hostname } = new URL(issuer);
  if (protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return;
  throw new Error(`QUANLIAN_OIDC_ISSUER is not an https address: ${issuer}`);
}
