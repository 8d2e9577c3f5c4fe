import { spawnSync } from 'node:child_process';

/**
 * Words before a command that make it receive `signal` ('INT', 'TERM' or 'KILL') when the process that started it dies,
 * however it dies; none where the system has no such thing.
 */
export function dieWithParent(signal) {
  const works = spawnSync('setpriv', ['--pdeathsig', signal, 'true']).status === 0;
  return works ? ['setpriv', '--pdeathsig', signal, '--'] : [];
}
