import { useCallback } from 'react';
import type { StoredFile } from '../../../asking/send-at-once.ts';
import { isUnread, type DraftFile } from '../../../view/filing-draft.ts';
import type { Filing } from './filing.ts';
import { usePagedUpload } from './use-paged-upload.ts';

const NOTHING: readonly DraftFile[] = [];

/** Uploads a material of a filing, page by page where paper is scanned so. */
export function useMaterialUpload(key: string, { draft, change }: Filing) {
  const before = draft.files[key] ?? NOTHING;
  const keep = useCallback(
    (stored: StoredFile, { beside }: { readonly beside: boolean }) =>
      change((now) => {
        const others = beside ? (now.files[key] ?? []) : [];
        const { id, name, size, scan } = stored;
        const file = { id, name, size, scan, ...(isUnread(stored) && { unread: true }) };
        return { ...now, files: { ...now.files, [key]: [...others, file] } };
      }),
    [key, change],
  );
  return usePagedUpload(before, keep);
}
