import { z } from 'zod';
import { none } from './fields.ts';
import { route } from './route.ts';
import { FAULT } from './faults.ts';

const bytes = z.string().regex(/^(0|[1-9]\d{0,14})$/, FAULT.bytes);

/** Every request of the protocol but the question which versions are spoken. */
const protocol = z.object({ 'tus-resumable': z.literal('1.0.0') });

/** `Upload-Metadata`: keys, each with a value in Base64, parted by commas. Of them the `filename` alone counts. */
const metadata = z
  .string()
  .regex(/^[^\s,]+( [A-Za-z0-9+/]*={0,2})?(,[^\s,]+( [A-Za-z0-9+/]*={0,2})?)*$/, FAULT.metadata);

const asks = { tag: '文件', query: none, body: null, answer: none } as const;
const all = { ...asks, path: '/api/uploads', params: none } as const;
const one = {
  ...asks,
  path: '/api/uploads/:upload',
  params: z.strictObject({ upload: z.string().max(64) }),
} as const;

/** Uploads in pieces by the tus protocol 1.0: <https://tus.io/protocols/resumable-upload>. What has come whole is taken in by `takeUploadIn`. */
export const uploadRoutes = {
  askUploadProtocol: route({
    act: 'takeUploadIn',
    keyless: true,
    ...all,
    method: 'OPTIONS',
    summary: '断点续传（tus 1.0）支持的版本、扩展和大小上限',
    gives: z.object({ 'tus-version': z.string(), 'tus-extension': z.string(), 'tus-max-size': bytes }),
    status: 204,
  }),
  beginUpload: route({
    act: 'takeUploadIn',
    ...all,
    method: 'POST',
    summary: '开始一次断点续传；回答的 Location 是这次上传的地址',
    headers: protocol.extend({ 'upload-length': bytes, 'upload-metadata': metadata.optional() }),
    gives: z.object({ location: z.string() }),
    status: 201,
  }),
  askUploadOffset: route({
    act: 'takeUploadIn',
    ...one,
    method: 'HEAD',
    summary: '已收到多少字节，从那里继续',
    headers: protocol,
    gives: z.object({ 'upload-offset': bytes, 'upload-length': bytes }),
    status: 200,
  }),
  sendUploadBytes: route({
    act: 'takeUploadIn',
    ...one,
    method: 'PATCH',
    summary: '从已收到的字节之后继续传',
    headers: protocol.extend({ 'upload-offset': bytes }),
    sends: 'application/offset+octet-stream',
    gives: z.object({ 'upload-offset': bytes }),
    status: 204,
  }),
  dropUpload: route({
    act: 'takeUploadIn',
    ...one,
    method: 'DELETE',
    summary: '放弃一次断点续传，已收到的内容即时删除',
    headers: protocol,
    status: 204,
  }),
} as const;
