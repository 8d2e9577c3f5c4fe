import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { ClamdAddress } from '../../files/clamd.ts';

/** The harmless text by which every scanner is tested (eicar.org), in two halves, so that no scanner takes this file for it. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const COMMAND = 'zINSTREAM\0';

/** A server that speaks clamd's INSTREAM: chunks with their length before them; larger streams than `most` are refused. */
export async function startClamd({ most = 1024 * 1024, port = 0 } = {}): Promise<{
  readonly address: ClamdAddress;
  stop(): Promise<void>;
}> {
  const server = createServer((socket) => answer(socket, most));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { address: { host: '127.0.0.1', port: (server.address() as AddressInfo).port }, stop: () => close(server) };
}

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

function answer(socket: Socket, most: number): void {
  let come = Buffer.alloc(0);
  let seen = Buffer.alloc(0);
  let commanded = false;
  socket.on('error', () => undefined);
  socket.on('data', (part) => {
    come = Buffer.concat([come, part as Buffer]);
    if (!commanded && come.length >= COMMAND.length) {
      if (!come.subarray(0, COMMAND.length).equals(Buffer.from(COMMAND))) return socket.end('UNKNOWN COMMAND\0');
      commanded = true;
      come = come.subarray(COMMAND.length);
    }
    while (commanded && come.length >= 4 && come.length >= 4 + come.readUInt32BE()) {
      const length = come.readUInt32BE();
      if (length === 0)
        return socket.end(seen.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
      seen = Buffer.concat([seen, come.subarray(4, 4 + length)]);
      come = come.subarray(4 + length);
      if (seen.length > most) return socket.end('INSTREAM size limit exceeded. ERROR\0');
    }
  });
}
