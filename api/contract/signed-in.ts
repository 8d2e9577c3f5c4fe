import { makeClient, type Client } from './client.ts';
import { sessionRoutes } from './sessions.ts';

/** A person who is signed in from a program (a test, the demonstration, a measurement), with a session of their own. */
export interface SignedInClient {
  readonly person: { readonly id: string; readonly name: string };
  readonly call: Client;
  /** Gives the password again, so that one may sign for five minutes. */
  confirm(): Promise<void>;
  /** What a request of this person carries that is sent another way. */
  headers(): Readonly<Record<string, string>>;
  /** Uploads one file; answers its id. */
  upload(name: string, bytes: Uint8Array<ArrayBuffer>, type?: string): Promise<string>;
}

/** Signs in; keeps the session's cookie itself, as a browser would. */
export async function signIn(base: string, login: string, password: string): Promise<SignedInClient> {
  const jar = { cookie: '' };
  const headers = () => ({ origin: base, ...(jar.cookie ? { cookie: jar.cookie } : {}) });
  const call = makeClient({
    base,
    headers,
    seen: (response) => {
      const [first] = response.headers.getSetCookie();
      if (first) jar.cookie = first.split(';')[0] ?? '';
    },
  });
  const { person } = await call(sessionRoutes.signIn, { body: { login, password } });
  return {
    person,
    call,
    headers,
    confirm: async () => {
      await call(sessionRoutes.confirm, { body: { password } });
    },
    upload: (name, bytes, type = 'application/pdf') =>
      upload({ base, cookie: jar.cookie }, name, new Blob([bytes], { type })),
  };
}

async function upload(to: { base: string; cookie: string }, name: string, file: Blob): Promise<string> {
  const form = new FormData();
  form.set('file', file, name);
  const headers = { origin: to.base, cookie: to.cookie };
  const response = await fetch(`${to.base}/api/files`, { method: 'POST', headers, body: form });
  if (!response.ok) throw new Error(`upload of ${name}: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}

/** A client of the administrator's API key. */
export const withApiKey = (base: string, key: string): Client =>
  makeClient({ base, headers: () => ({ authorization: `Bearer ${key}` }) });
