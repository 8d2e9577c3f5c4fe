import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/**
 * Bundles the workflows in a process of its own, which ends with its work or with this process: the bundler takes some
 * 140 MiB, which a worker that bundles for itself keeps for as long as it lives.
 * @throws Error when the bundler failed; what it had to say stands on stderr
 */
export async function bundleApart(): Promise<{ readonly code: string }> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const bundler = spawn(execPath, ['--import', 'tsx', 'worker/bundle-main.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [code, [status]] = await Promise.all([text(bundler.stdout), once(bundler, 'close')]);
  if (status !== 0) throw new Error(`the workflows could not be bundled (status ${String(status)})`);
  return { code };
}
