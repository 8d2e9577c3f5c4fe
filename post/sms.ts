import { Undeliverable, type PostChannel } from './channel.ts';

/** A gateway of short messages that takes `POST url {"id", "to", "text"}` with a bearer token. */
export interface SmsSettings {
  readonly url: string;
  readonly token: string;
}

const PATIENCE_MS = 15_000;

/** Sends letters as short messages; the gateway knows a repeat by its `id` and `Idempotency-Key`. */
export function openSms({ url, token }: SmsSettings): PostChannel {
  return {
    send: async ({ id, to, title }) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': id };
      const body = JSON.stringify({ id, to, text: title });
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const response = await fetch(url, { method: 'POST', headers, body, signal });
      await response.body?.cancel();
      if (response.ok) return;
      const error = `the gateway answered ${response.status}`;
      throw isForGood(response.status) ? new Undeliverable(error) : new Error(error);
    },
    close: () => undefined,
  };
}

/** What is wrong with the message stays wrong; a missing right is mended, and a busy gateway gets free. */
const isForGood = (status: number): boolean => [400, 404, 410, 422].includes(status);
