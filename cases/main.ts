import { runCases } from './run-cases.ts';
import { startOwnSystem, type OwnSystem } from './own-system.ts';
import type { System } from './system.ts';
import { readWishes } from './wishes.ts';

/** `npm run cases -- FILES_OR_FOLDERS [--url URL]`; gives the exit code. */
export async function cases(root: string, args: readonly string[]): Promise<number> {
  const { paths, url } = readWishes(args);
  const own: OwnSystem[] = [];
  const startOne = async (): Promise<System> => {
    process.stderr.write('starting a system of its own …\n');
    const system = await startOwnSystem(root);
    own.push(system);
    return system;
  };
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  try {
    return await runCases({ paths, say, system: url === null ? startOne : async () => systemAt(url) });
  } finally {
    for (const system of own) await system.stop();
  }
}

function systemAt(base: string): System {
  const adminKey = process.env['QUANLIAN_ADMIN_KEY'];
  if (!adminKey) throw new Error('QUANLIAN_ADMIN_KEY is not set: the API key of an administrator of that system');
  return { base, adminKey };
}
