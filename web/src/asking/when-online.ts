import { isBrokenLine } from './when-answered.ts';

interface Waiting {
  /** Called when it breaks off, since the device has no line. */
  readonly waits: () => void;
  /** Given up. */
  readonly signal: AbortSignal;
}

/** Sends again what broke off because the device has no line, as soon as it has one. Whatever else is thrown is thrown. */
export async function whenOnline<T>(send: () => Promise<T>, { waits, signal }: Waiting): Promise<T> {
  try {
    return await send();
  } catch (thrown) {
    if (navigator.onLine || signal.aborted || !isBrokenLine(thrown)) throw thrown;
    waits();
    await backOnline(signal);
    return whenOnline(send, { waits, signal });
  }
}

const backOnline = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    window.addEventListener('online', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true });
  });
