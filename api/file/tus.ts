import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { FileStore } from '@tus/file-store';
import { Metadata, Server } from '@tus/server';
import type { Request, Response } from 'express';
import type { Config } from '../../config.ts';
import { Problem } from '../http/problem.ts';
import { plainName, tooLarge } from './upload.ts';
import { TUS } from './tus-headers.ts';

/** Whose upload it is. */
export interface UploadOwner {
  readonly enterprise: string;
  readonly person: string;
}

/** What has come of an upload so far. */
export interface Arrived {
  readonly name: string;
  readonly offset: number;
  /** Null: the sender did not say. */
  readonly size: number | null;
}

/** Resumable uploads by the tus protocol 1.0: bytes that come in pieces, until all are there. */
export interface Uploads {
  /** Answers one request of the protocol. Throws 404 `E-NOT-FOUND` for an upload of somebody else. */
  answer(request: Request, response: Response, owner: UploadOwner): Promise<void>;
  /** How far an own upload is. Throws 404 `E-NOT-FOUND` if there is none, or it is somebody else's, a colleague's too. */
  arrived(upload: string, owner: UploadOwner): Promise<Arrived>;
  /**
   * Of how many bytes all uploads of an enterprise are that have begun and were not taken in. Of more than a hundred the oldest are
   * given up first, as if their day were over.
   */
  announced(enterprise: string): Promise<number>;
  read(upload: string): ReturnType<FileStore['read']>;
  remove(upload: string): Promise<void>;
}

const UPLOADS = '/api/uploads';

const A_DAY_MS = 86_400_000;
const AN_HOUR_MS = 3_600_000;

/** Opens the place of what is still coming; what is not finished within a day is swept away. */
export function openUploads({ dataFolder, maxFileBytes }: Pick<Config, 'dataFolder' | 'maxFileBytes'>): Uploads {
  const directory = `${dataFolder}/uploads`;
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const store = new FileStore({ directory, expirationPeriodInMilliseconds: A_DAY_MS });
  const owners = new AsyncLocalStorage<UploadOwner>();
  const server = serverOver(store, owners, maxFileBytes);
  setInterval(() => void server.cleanUpExpiredUploads().catch(() => undefined), AN_HOUR_MS).unref();
  return {
    answer: async (request, response, owner) => {
      refuseLength(request, maxFileBytes);
      const { upload } = request.params;
      if (typeof upload === 'string') await arrived(store, upload, owner);
      await owners.run(owner, () => server.handle(request, response));
    },
    arrived: (upload, owner) => arrived(store, upload, owner),
    announced: (enterprise) => announced(store, enterprise),
    read: (upload) => store.read(upload),
    remove: (upload) => store.remove(upload),
  };
}

/** Whose it is is written down by us; of what the sender tells, only the name counts. */
function serverOver(store: FileStore, owners: AsyncLocalStorage<UploadOwner>, maxSize: number): Server {
  return new Server({
    path: UPLOADS,
    datastore: store,
    maxSize,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: () => `${markOf(owners.getStore()?.enterprise ?? '')}${randomBytes(12).toString('hex')}`,
    onResponseError: (_request, error) => {
      throw problemOf(error);
    },
    onUploadCreate: async (_request, { metadata }) => {
      const owner = owners.getStore();
      if (!owner) throw new Error('an upload without an owner');
      return { metadata: { filename: metadata?.['filename'] ?? null, ...owner } };
    },
  });
}

/** What the library finds wrong while it goes, as our own problem; whatever else it throws is a fault of ours. */
function problemOf(error: { readonly status_code?: number } | Error): unknown {
  const status = 'status_code' in error ? error.status_code : undefined;
  const [answered, refusal] = PROBLEMS[status ?? 0] ?? [];
  return answered && refusal ? new Problem(answered, refusal, { 'tus-resumable': TUS }, error) : error;
}

const NOT_THERE = { code: 'E-NOT-FOUND', field: 'upload' };

/** By the status that the library gives; another request that goes on with the same upload takes this one over (400). */
const PROBLEMS: Readonly<Record<number, readonly [status: number, refusal: { code: string; field: string }]>> = {
  400: [409, { code: 'E-UPLOAD-OFFSET', field: 'Upload-Offset' }],
  404: [404, NOT_THERE],
  409: [409, { code: 'E-UPLOAD-OFFSET', field: 'Upload-Offset' }],
  410: [404, NOT_THERE],
  413: [413, { code: 'E-TOO-LARGE', field: 'Upload-Length' }],
};

/** Refused before anything is kept: what is too large, and what nobody could take in, since nothing is in it. */
function refuseLength(request: Request, most: number): void {
  const length = Number(request.get('upload-length') ?? 1);
  if (length === 0) throw new Problem(422, { code: 'E-FILE-EMPTY', field: 'file' });
  if (length > most) throw tooLarge(plainName(Metadata.parse(request.get('upload-metadata'))['filename'] ?? ''), most);
}

async function arrived(store: FileStore, upload: string, { enterprise, person }: UploadOwner): Promise<Arrived> {
  const found = /^[0-9a-f]{32}$/.test(upload) ? await store.getUpload(upload).catch(() => null) : null;
  const { metadata } = found ?? {};
  if (!found || metadata?.['enterprise'] !== enterprise || metadata['person'] !== person)
    throw new Problem(404, NOT_THERE);
  return { name: metadata['filename'] ?? '', offset: found.offset, size: found.size ?? null };
}

/** With what the name of each upload of an enterprise begins, so that nobody reads those of others to find the own ones. */
const markOf = (enterprise: string): string => createHash('sha256').update(enterprise).digest('hex').slice(0, 8);

/** So many uploads of one enterprise are kept that have begun and were not taken in: each is read whenever another begins. */
const MOST_BEGUN = 100;

async function announced(store: FileStore, enterprise: string): Promise<number> {
  const { configstore } = store;
  const names = (await configstore.list?.()) ?? [];
  const begun = names.filter((one) => one.startsWith(markOf(enterprise)));
  const uploads = (await Promise.all(begun.map(async (one) => configstore.get(one))))
    .flatMap((one) => (one?.metadata?.['enterprise'] === enterprise ? [one] : []))
    .toSorted((a, b) => ((a.creation_date ?? '') < (b.creation_date ?? '') ? 1 : -1));
  for (const { id } of uploads.slice(MOST_BEGUN - 1)) await store.remove(id).catch(() => undefined); // taken in meanwhile
  return uploads.slice(0, MOST_BEGUN - 1).reduce((sum, one) => sum + (one.size ?? 0), 0);
}
