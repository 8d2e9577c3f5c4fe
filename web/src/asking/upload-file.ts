import { ProblemError, type ProblemBody } from '../../../api/contract/client.ts';
import { fileRoutes } from '../../../api/contract/files.ts';
import { currentLanguage } from '../texts/language.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';

/** A file that the system has taken in. */
export type StoredFile = AnswerOf<typeof fileRoutes.addFile>;

/** Uploads one file and tells how far it is, 0 to 100. Throws ProblemError, or TypeError if nobody answered. */
export function uploadFile(file: File, tell: (percent: number) => void, signal?: AbortSignal): Promise<StoredFile> {
  const form = new FormData();
  form.set('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(fileRoutes.addFile.method, fileRoutes.addFile.path);
    request.setRequestHeader('accept-language', currentLanguage());
    request.upload.onprogress = ({ loaded, total }) => tell(Math.floor((100 * loaded) / Math.max(total, 1)));
    request.onload = () => (request.status < 300 ? resolve(storedIn(request)) : reject(problemIn(request)));
    request.onerror = () => reject(new TypeError('not reached'));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function storedIn(request: XMLHttpRequest): StoredFile {
  return JSON.parse(request.responseText) as StoredFile;
}

function problemIn(request: XMLHttpRequest): Error {
  const body = parsed(request.responseText);
  return body?.code === undefined ? new TypeError('not reached') : new ProblemError(body);
}

function parsed(text: string): ProblemBody | null {
  try {
    return JSON.parse(text) as ProblemBody;
  } catch {
    return null;
  }
}
