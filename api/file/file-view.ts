import { randomUUID } from 'node:crypto';
import type { FileRow, NewFile } from '../../db/desk/file.ts';
import { nameFitting } from '../../files/media-type.ts';
import type { Deps } from '../deps.ts';
import type { Uploaded } from './upload.ts';

/** A file as it is told (contract `fileFacts`). */
export const fileView = (file: FileRow) => ({
  id: file.id,
  name: file.name,
  mediaType: file.media_type,
  size: file.size,
  pages: file.pages,
  sha256: file.sha256,
  state: file.state,
  scan: file.scan,
  found: file.found,
});

/** What was taken in as a new file of an enterprise, under a name that says what it is; it waits for its check where somebody scans. */
export const newFile = (
  taken: Uploaded,
  { enterprise, pages, deps }: { enterprise: string; pages: number | null; deps: Pick<Deps, 'config'> },
): NewFile => ({
  id: randomUUID(),
  enterprise_id: enterprise,
  name: nameFitting(taken.name, taken.mediaType),
  media_type: taken.mediaType,
  size: taken.size,
  pages,
  sha256: taken.sha256,
  toCheck: deps.config.clamd !== null,
});

/** Makes sure, while its row is locked in, that nobody has just taken equal bytes away as no longer needed. */
export async function requireBytes({ blobs }: Pick<Deps, 'blobs'>, { sha256 }: Pick<FileRow, 'sha256'>): Promise<void> {
  if (!(await blobs.has(sha256))) throw new Error(`the bytes of ${sha256} were taken away at this moment`);
}
