import { makeClient, type Client } from '../../api/contract/client.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';

/** A browser of one person: it keeps the cookies that it is given, and can be asked what its session's token is. */
export interface Jar {
  readonly call: Client;
  /** The name and value of the session's cookie; empty after it was taken away. */
  cookie: string;
}

/** A browser without any cookie. */
export function openJar(base: string): Jar {
  const jar: { call: Client; cookie: string } = {
    cookie: '',
    call: makeClient({
      base,
      headers: () => ({ origin: base, 'user-agent': 'Firefox', ...(jar.cookie && { cookie: jar.cookie }) }),
      seen: (response) => {
        for (const given of response.headers.getSetCookie()) jar.cookie = kept(given);
      },
    }),
  };
  return jar;
}

/** A browser in which somebody has signed in. */
export async function signedInJar(base: string, login: string, password: string): Promise<Jar> {
  const jar = openJar(base);
  await jar.call(sessionRoutes.signIn, { body: { login, password } });
  return jar;
}

/** The same browser as it was before: with the cookie of then, whatever it was given since. */
export const copyOf = (base: string, jar: Jar): Jar => Object.assign(openJar(base), { cookie: jar.cookie });

function kept(given: string): string {
  const pair = given.split(';')[0] ?? '';
  return pair.endsWith('=') ? '' : pair;
}
