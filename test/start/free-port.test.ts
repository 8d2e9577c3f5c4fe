import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { areFree, nextFreePort, quietPorts, reservePort } from '../../start/free-port.ts';
import { postgresPrefix } from '../../start/postgres-binaries.ts';

async function takenPort(): Promise<{ port: number; free: () => void }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, free: () => server.close() };
}

/** What an ordinary user is told who asks for a port. */
function saidToOrdinaryUser(port: number): string {
  const script = `
    import { reservePort } from ${JSON.stringify(path.resolve('start/free-port.ts'))};
    await reservePort(${port}).then((port) => console.log('port', port), (error) => console.log(error.message));`;
  const node = [process.execPath, '--import', 'tsx', '--input-type=module', '--eval', script];
  const [command = '', ...args] = [...postgresPrefix(), ...node];
  return execFileSync(command, args, { encoding: 'utf8' });
}

describe('the choice of a port', () => {
  it('goes to the next one where somebody listens already, on whatever address', async () => {
    const { port, free } = await takenPort();
    const next = await nextFreePort(port);
    free();
    expect(next).toBeGreaterThan(port);
  });

  it('is refused where the user may not listen, instead of asking for hundreds that are not allowed either', () => {
    const firstAllowed = Number(readFileSync('/proc/sys/net/ipv4/ip_unprivileged_port_start', 'utf8'));
    const refused = /^this user may not listen on port 1: set PORT to one that is not kept for root/;
    expect(saidToOrdinaryUser(1)).toMatch(firstAllowed > 1 ? refused : /^port \d+/);
  });

  it('never falls on one that another start has reserved, though nobody listens there yet', async () => {
    const first = await nextFreePort(24_000);
    const reserved = await Promise.all([reservePort(first), reservePort(first)]);
    expect(new Set(reserved).size).toBe(2);
  });

  it('gives different free ports, below those that the system uses for connections', async () => {
    const ports = await quietPorts(9);
    expect(new Set(ports).size).toBe(9);
    expect(Math.max(...ports)).toBeLessThan(32_000);
    expect(await areFree(ports)).toBe(true);
  });

  it('does not call ports free of which one is taken', async () => {
    const { port, free } = await takenPort();
    const answer = await areFree([...(await quietPorts(1)), port]);
    free();
    expect(answer).toBe(false);
  });
});
