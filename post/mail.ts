import { createTransport } from 'nodemailer';
import { Undeliverable, type Letter, type PostChannel } from './channel.ts';

/** A mail server: `smtp://user:password@host:587` or `smtps://…`, and who the mails are from. */
export interface MailSettings {
  readonly url: string;
  readonly from: string;
}

/** Longest silence of a mail server. */
const PATIENCE_MS = 20_000;

/** Sends letters as mails in plain text. A repeat has the same Message-ID, by which receivers drop it. */
export function openMail({ url, from }: MailSettings): PostChannel {
  const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
  const transport = createTransport({ url, pool: true, maxConnections: 2, ...patience });
  const domain = from.replace(/^.*@/, '').replace(/>.*$/, '');
  return {
    send: async ({ id, to, title, body }: Letter) => {
      try {
        await transport.sendMail({ from, to, subject: title, text: body, messageId: `<${id}@${domain}>` });
      } catch (error) {
        throw isForGood(error) ? new Undeliverable(String(error)) : error;
      }
    },
    close: () => transport.close(),
  };
}

/** 5yz: the server will not take it, however often it is asked (RFC 5321 4.2.1). */
const isForGood = (error: unknown): boolean =>
  error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 500;
