import { z } from 'zod';
import { id, none } from './fields.ts';
import { route } from './route.ts';

export const fileFacts = z.strictObject({
  id,
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  /** Null: they cannot be counted (an encrypted or broken PDF, an OFD). */
  pages: z.number().int().nullable(),
  sha256: z.string(),
});

const tag = '文件';

export const fileRoutes = {
  addFile: route({
    method: 'POST',
    path: '/api/files',
    tag,
    summary: '上传一个文件：PDF、PNG、JPEG 或 OFD，按内容识别',
    rights: ['legalRepresentative', 'staff', 'agent'],
    params: none,
    query: none,
    body: null,
    answer: fileFacts,
    status: 201,
    upload: true,
  }),
  readFile: route({
    method: 'GET',
    path: '/api/files/:file',
    tag,
    summary: '文件的内容；?inline=1 在浏览器中显示（PDF 和图片）',
    rights: 'signedIn',
    params: z.strictObject({ file: id }),
    query: z.strictObject({ inline: z.literal('1').optional() }),
    body: null,
    answer: z.unknown(),
    media: 'application/octet-stream',
  }),
} as const;
