import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What came, in the order in which it came. */
interface Mailbox<T> {
  readonly url: string;
  readonly came: readonly T[];
  /** What the next ones are answered with; after these all are taken. */
  refuseNext(...statuses: readonly number[]): void;
  stop(): Promise<void>;
}

/** A real SMTP server: takes mails, or refuses the recipient with a status of the protocol. */
export async function startMailServer(): Promise<Mailbox<{ to: readonly string[]; raw: string }>> {
  const came: { to: readonly string[]; raw: string }[] = [];
  const refusals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => {
      const status = refusals.shift();
      done(status === undefined ? null : Object.assign(new Error('refused'), { responseCode: status }));
    },
    onData: (stream, { envelope }, done) => {
      void text(stream).then((raw) => {
        came.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    came,
    refuseNext: (...statuses) => void refusals.push(...statuses),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A real HTTP gateway of short messages. */
export async function startSmsGateway(token: string): Promise<Mailbox<{ id: string; to: string; text: string }>> {
  const came: { id: string; to: string; text: string }[] = [];
  const refusals: number[] = [];
  const answer = async (request: IncomingMessage): Promise<number> => {
    if (request.headers.authorization !== `Bearer ${token}`) return 401;
    const body = JSON.parse(await text(request)) as { id: string; to: string; text: string };
    const status = refusals.shift();
    if (status === undefined) came.push(body);
    return status ?? 202;
  };
  const server = createServer((request, response) => {
    void answer(request).then((status) => response.writeHead(status).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`,
    came,
    refuseNext: (...statuses) => void refusals.push(...statuses),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
