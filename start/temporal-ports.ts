import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { areFree, quietPorts } from './free-port.ts';

/** Every port of the server, under the name of the setting that moves it. */
const NAMES = [
  'FRONTEND_GRPC_PORT',
  'FRONTEND_HTTP_PORT',
  'FRONTEND_MEMBERSHIP_PORT',
  'HISTORY_GRPC_PORT',
  'HISTORY_MEMBERSHIP_PORT',
  'MATCHING_GRPC_PORT',
  'MATCHING_MEMBERSHIP_PORT',
  'WORKER_GRPC_PORT',
  'WORKER_MEMBERSHIP_PORT',
] as const;

export type TemporalPorts = Readonly<Record<(typeof NAMES)[number], number>>;

/**
 * The ports of the server with its data in `folder`: those of the start before, if they are still free.
 * The server remembers its members by address, and one that comes back under other ports waits 40 to 55 seconds
 * (measured) for its former self to answer before it serves.
 */
export async function portsOf(folder: string): Promise<TemporalPorts> {
  const file = path.join(folder, 'ports.json');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TemporalPorts) : undefined;
  if (before !== undefined && (await areFree(Object.values(before)))) return before;
  const chosen = await quietPorts(NAMES.length);
  const ports = Object.fromEntries(NAMES.map((name, place) => [name, chosen[place]])) as TemporalPorts;
  writeFileSync(file, JSON.stringify(ports));
  return ports;
}
