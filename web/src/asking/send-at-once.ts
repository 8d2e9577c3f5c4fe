import { fileRoutes } from '../../../api/contract/files.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import { shownHeaders } from '../session/shown-hat.ts';
import { currentLanguage } from '../texts/language.ts';
import { problemIn } from './problem-in.ts';

/** A file that the system has taken in. */
export type StoredFile = AnswerOf<typeof fileRoutes.addFile>;

/** Uploads one file in one request, to the enterprise's own files or to another address. Throws ProblemError, or TypeError if nobody answered. */
export function sendAtOnce(
  file: File,
  tell: (percent: number) => void,
  signal?: AbortSignal,
  address: string = fileRoutes.addFile.path,
): Promise<StoredFile> {
  const form = new FormData();
  form.set('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(fileRoutes.addFile.method, address);
    for (const [name, value] of Object.entries({ 'accept-language': currentLanguage(), ...shownHeaders() }))
      request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => tell(Math.floor((100 * loaded) / Math.max(total, 1)));
    request.onload = () =>
      request.status < 300
        ? resolve(storedIn(request))
        : reject(problemIn(request.responseText) ?? new TypeError('not reached'));
    request.onerror = () => reject(new TypeError('not reached'));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function storedIn(request: XMLHttpRequest): StoredFile {
  return JSON.parse(request.responseText) as StoredFile;
}
