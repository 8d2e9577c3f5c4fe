import { useCallback } from 'react';
import type { StoredFile } from '../../../asking/upload-file.ts';
import type { DraftFile } from '../../../view/filing-draft.ts';
import type { Filing } from './filing-view.tsx';
import { usePagedUpload } from './use-paged-upload.ts';

const NOTHING: readonly DraftFile[] = [];

/** Uploads a material of a filing, page by page where paper is scanned so. */
export function useMaterialUpload(key: string, { draft, change }: Filing) {
  const before = draft.files[key] ?? NOTHING;
  const keep = useCallback(
    ({ id, name, size, scan }: StoredFile, { beside }: { readonly beside: boolean }) =>
      change((now) => {
        const others = beside ? (now.files[key] ?? []) : [];
        return { ...now, files: { ...now.files, [key]: [...others, { id, name, size, scan }] } };
      }),
    [key, change],
  );
  return usePagedUpload(before, keep);
}
