import { useCallback, useRef } from 'react';
import { joinPages } from '../../../asking/join-pages.ts';
import type { StoredFile } from '../../../asking/send-at-once.ts';
import type { Uploading } from '../../../asking/upload-file.ts';
import { useUpload } from '../../../asking/use-upload.ts';
import { useFilingDesk } from './filing-desk.ts';

/** What of a file must be known to add a page to it. */
export type PagedFile = Pick<StoredFile, 'id' | 'name'>;

/**
 * Uploads a file at the desk around: a new one takes the place of those before. Where paper is scanned page by page, each page
 * joins those before it in one file; what cannot be joined stays beside them (`beside`).
 */
export function usePagedUpload(
  before: readonly PagedFile[],
  keep: (file: StoredFile, kept: { readonly beside: boolean }) => void,
) {
  const { upload, byPage } = useFilingDesk();
  const beside = useRef(false);
  const uploading: Uploading = useCallback(
    async (file, tell, signal) => {
      const whole = byPage ? await joinedWith(before, file, signal) : null;
      beside.current = byPage && whole === null;
      return upload(whole ?? file, tell, signal);
    },
    [before, byPage, upload],
  );
  const stored = useCallback((file: StoredFile) => keep(file, { beside: beside.current }), [keep]);
  return useUpload(stored, uploading);
}

async function joinedWith(before: readonly PagedFile[], page: File, signal?: AbortSignal): Promise<File | null> {
  const [only] = before;
  if (only === undefined || before.length > 1) return null;
  const response = await fetch(`/api/files/${only.id}`, signal ? { signal } : {});
  if (!response.ok) return null;
  const bytes = await response.blob();
  return joinPages(new File([bytes], only.name, { type: bytes.type }), page);
}
