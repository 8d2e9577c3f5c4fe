import type { BlobStore } from './blob-store.ts';
import { openDiskBlobStore } from './disk-blob-store.ts';
import { openS3BlobStore, type S3Settings } from './s3-blob-store.ts';

/** The place that is configured: a bucket, or a folder of the data folder. */
export const openBlobStore = async (place: {
  readonly dataFolder: string;
  readonly bucket: S3Settings | null;
}): Promise<BlobStore> =>
  place.bucket ? openS3BlobStore(place.bucket) : openDiskBlobStore(`${place.dataFolder}/files`);
