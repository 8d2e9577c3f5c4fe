import * as tus from 'tus-js-client';
import { fileRoutes } from '../../../api/contract/files.ts';
import { shownHeaders } from '../session/shown-hat.ts';
import { currentLanguage } from '../texts/language.ts';
import { client } from './client.ts';
import { problemIn } from './problem-in.ts';
import { sendAtOnce, type StoredFile } from './send-at-once.ts';

/** Larger files come in pieces, so that a broken line costs a piece and not the whole. */
const AT_ONCE_UP_TO = 4 * 1024 * 1024;
const PIECE = 8 * 1024 * 1024;
const AGAIN_AFTER_MS = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000];

/** A way to upload a file: tells how far it is, 0 to 100; throws ProblemError, or TypeError if nobody answered. */
export type Uploading = (file: File, tell: (percent: number) => void, signal?: AbortSignal) => Promise<StoredFile>;

/** Uploads one file and tells how far it is, 0 to 100. Throws ProblemError, or TypeError if nobody answered. */
export const uploadFile: Uploading = (file, tell, signal) =>
  file.size > AT_ONCE_UP_TO ? sendInPieces(file, tell, signal) : sendAtOnce(file, tell, signal);

/** What goes up from this page now: the same file chosen for another material goes up by itself, lest each take over from the other. */
const underWay = new Set<string | null>();

/** Goes on where an earlier upload of the same file broke off, also after the page was closed. */
async function sendInPieces(file: File, tell: (percent: number) => void, signal?: AbortSignal): Promise<StoredFile> {
  let going: string | null = null;
  const hold = (place: string | null): void => {
    going = place;
    underWay.add(place);
  };
  const place = await new Promise<string>((resolve, reject) => {
    const upload = new tus.Upload(file, {
      endpoint: '/api/uploads',
      headers: { 'accept-language': currentLanguage(), ...shownHeaders() },
      metadata: { filename: file.name },
      chunkSize: PIECE,
      retryDelays: AGAIN_AFTER_MS,
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => tell(Math.floor((100 * sent) / Math.max(total, 1))),
      onUploadUrlAvailable: () => hold(upload.url),
      onError: reject,
      onSuccess: () => resolve(upload.url ?? ''),
    });
    signal?.addEventListener('abort', () => {
      void upload.abort();
      reject(new DOMException('aborted', 'AbortError'));
    });
    void upload.findPreviousUploads().then((begun) => {
      const earlier = begun.find(({ uploadUrl }) => !underWay.has(uploadUrl));
      if (earlier !== undefined) {
        hold(earlier.uploadUrl);
        upload.resumeFromPreviousUpload(earlier);
      }
      upload.start();
    }, reject);
  })
    .catch(asRefused)
    .finally(() => underWay.delete(going));
  const upload = place.split('/').at(-1) ?? '';
  return client(fileRoutes.takeUploadIn, { params: { upload }, ...(signal && { signal }) });
}

/** What the server said of an upload that it refused, as every other request tells it. */
function asRefused(error: unknown): never {
  const body = error instanceof tus.DetailedError ? error.originalResponse?.getBody() : undefined;
  throw (
    (body !== undefined && problemIn(body)) || (error instanceof DOMException ? error : new TypeError('not reached'))
  );
}
