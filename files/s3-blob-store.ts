import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { checkedHash, isHash, type BlobStore, type Stored } from './blob-store.ts';
import { HashMeter } from './hash-meter.ts';

/** A bucket that speaks the S3 protocol (MinIO, Ceph, OSS, OBS, COS, AWS). */
export interface S3Settings {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface Bucket {
  readonly client: S3Client;
  readonly name: string;
}

const PART = 'unfinished/';

/**
 * Keeps bytes in a bucket under their SHA-256. The hash is known only when all has passed: bytes are written aside and
 * copied to their name within the bucket, so that nothing appears under a name that is not whole.
 */
export function openS3BlobStore(settings: S3Settings): BlobStore {
  const bucket = { client: clientOf(settings), name: settings.bucket };
  const { client } = bucket;
  const placeOf = (sha256: string) => ({ Bucket: bucket.name, Key: checkedHash(sha256) });
  return {
    put: (bytes) => put(bucket, bytes),
    get: async (sha256) => {
      const { Body } = await client.send(new GetObjectCommand(placeOf(sha256)));
      if (!(Body instanceof Readable)) throw new Error(`no bytes of ${sha256}`);
      return Body;
    },
    has: (sha256) => has(bucket, sha256),
    remove: async (sha256) => void (await client.send(new DeleteObjectCommand(placeOf(sha256)))),
    all: () => all(bucket),
  };
}

const clientOf = ({ endpoint, region, accessKeyId, secretAccessKey }: S3Settings): S3Client =>
  new S3Client({ endpoint, region, forcePathStyle: true, credentials: { accessKeyId, secretAccessKey } });

async function put(bucket: Bucket, bytes: Readable): Promise<Stored> {
  const aside = { Bucket: bucket.name, Key: `${PART}${randomUUID()}` };
  const meter = new HashMeter();
  const sending = new Upload({ client: bucket.client, params: { ...aside, Body: meter }, queueSize: 2 });
  const [piped, sent] = await Promise.allSettled([
    pipeline(bytes, meter).catch(async (error: unknown) => {
      await sending.abort();
      throw error;
    }),
    sending.done(),
  ]);
  try {
    if (piped.status === 'rejected') throw piped.reason;
    if (sent.status === 'rejected') throw sent.reason;
    const stored = meter.stored();
    await giveName(bucket, aside.Key, stored.sha256);
    return stored;
  } finally {
    await bucket.client.send(new DeleteObjectCommand(aside)).catch(() => undefined); // what stays is swept as unfinished
  }
}

/** Equal bytes that came before, or at this moment, are as good: nothing is written over. */
async function giveName(bucket: Bucket, aside: string, sha256: string): Promise<void> {
  if (await has(bucket, sha256)) return;
  const copy = { Bucket: bucket.name, Key: sha256, CopySource: `${bucket.name}/${aside}` };
  await bucket.client.send(new CopyObjectCommand(copy)).catch(async (error: unknown) => {
    if (!(await has(bucket, sha256))) throw error;
  });
}

async function has({ client, name }: Bucket, sha256: string): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket: name, Key: checkedHash(sha256) }));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFound') return false;
    throw error; // a bucket that does not answer is not an empty one
  }
}

async function* all({ client, name }: Bucket): ReturnType<BlobStore['all']> {
  let from: string | undefined;
  do {
    const page = await client.send(new ListObjectsV2Command({ Bucket: name, ContinuationToken: from }));
    const kept = (page.Contents ?? []).filter(({ Key = '' }) => isHash(Key));
    yield* kept.map(({ Key = '', LastModified = new Date() }) => ({ sha256: Key, since: LastModified }));
    from = page.NextContinuationToken;
  } while (from !== undefined);
}
