import { useCallback, useRef } from 'react';
import { joinPages } from '../../../asking/join-pages.ts';
import type { StoredFile, Uploading } from '../../../asking/upload-file.ts';
import { useUpload } from '../../../asking/use-upload.ts';
import type { DraftFile } from '../../../view/filing-draft.ts';
import { useFilingDesk } from './filing-desk.ts';
import type { Filing } from './filing-view.tsx';

const NOTHING: readonly DraftFile[] = [];

/**
 * Uploads a material: a new file takes the place of the one before. Where paper is scanned page by page, each page joins those
 * before it in one file; what cannot be joined stays beside them.
 */
export function useMaterialUpload(key: string, { draft, change }: Filing) {
  const { upload, byPage } = useFilingDesk();
  const before = draft.files[key] ?? NOTHING;
  const isBeside = useRef(false);
  const uploading: Uploading = useCallback(
    async (file, tell, signal) => {
      const whole = byPage ? await joinedWith(before, file, signal) : null;
      isBeside.current = byPage && whole === null;
      return upload(whole ?? file, tell, signal);
    },
    [before, byPage, upload],
  );
  const keep = useCallback(
    ({ id, name, size, scan }: StoredFile) =>
      change((now) => {
        const others = isBeside.current ? (now.files[key] ?? []) : [];
        return { ...now, files: { ...now.files, [key]: [...others, { id, name, size, scan }] } };
      }),
    [key, change],
  );
  return useUpload(keep, uploading);
}

async function joinedWith(before: readonly DraftFile[], page: File, signal?: AbortSignal): Promise<File | null> {
  const [only] = before;
  if (only === undefined || before.length > 1) return null;
  const response = await fetch(`/api/files/${only.id}`, signal ? { signal } : {});
  if (!response.ok) return null;
  const bytes = await response.blob();
  return joinPages(new File([bytes], only.name, { type: bytes.type }), page);
}
