import { fileRoutes } from '../../../api/contract/files.ts';
import { client } from './client.ts';
import type { StoredFile } from './send-at-once.ts';

const ASK_EVERY_MS = 1000;

/** Waits until a file has been looked at. Throws the problem that tells why it was refused and what to do. */
export async function whenChecked(file: StoredFile, signal: AbortSignal): Promise<StoredFile> {
  const params = { file: file.id };
  let now = file;
  while (now.state === 'checking') {
    await pause(signal);
    now = await client(fileRoutes.readFileFacts, { params, signal });
  }
  if (now.state === 'refused') await client(fileRoutes.readFile, { params, signal }); // says why, in the reader's language
  return now;
}

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true });
    setTimeout(resolve, ASK_EVERY_MS);
  });
