import { z } from 'zod';
import { id, instant, none, page } from './fields.ts';
import { route } from './route.ts';

export const fileFacts = z.strictObject({
  id,
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  /** Null: they cannot be counted (an encrypted or broken PDF, an OFD). */
  pages: z.number().int().nullable(),
  sha256: z.string(),
  /** Being checked, usable, refused for what was found in it (R30), or erased when its retention was over. */
  state: z.enum(['checking', 'ready', 'refused', 'erased']),
  /** What the virus scan says; null: under way. `notScanned`: none is set up here, or the file is larger than it takes. */
  scan: z.enum(['notScanned', 'clean', 'found']).nullable(),
  /** What the scan calls it. */
  found: z.string().nullable(),
});

const tag = '文件';

export const fileRoutes = {
  addFile: route({
    act: 'addFile',
    method: 'POST',
    path: '/api/files',
    tag,
    summary: '上传一个文件：PDF、PNG、JPEG 或 OFD，按内容识别',
    params: none,
    query: none,
    body: null,
    answer: fileFacts,
    status: 201,
    upload: true,
  }),
  takeUploadIn: route({
    act: 'takeUploadIn',
    keyless: true,
    method: 'POST',
    path: '/api/uploads/:upload/file',
    tag,
    summary: '断点续传（tus 1.0，/api/uploads）传完的内容收为文件；同一次上传重复提交得到同一个文件',
    params: z.strictObject({ upload: z.string().regex(/^[0-9a-f]{32}$/) }),
    query: none,
    body: null,
    answer: fileFacts,
    status: 201,
  }),
  readFileFacts: route({
    act: 'readFileFacts',
    method: 'GET',
    path: '/api/files/:file/facts',
    tag,
    summary: '文件的名称、类型和安全检查的状态',
    params: z.strictObject({ file: id }),
    query: none,
    body: null,
    answer: fileFacts,
  }),
  listLostFiles: route({
    act: 'listLostFiles',
    method: 'GET',
    path: '/api/lost-files',
    tag,
    summary: '内容丢失或损坏的文件和文书；内容放回原处以后，一小时内自动消失；新的在前',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      lost: z.array(
        z.strictObject({
          sha256: z.string(),
          fault: z.enum(['missing', 'changed']),
          foundAt: instant,
          /** Names of files and numbers of papers that rest on it; ten at most, and how many there are. */
          needed: z.array(z.string()),
          neededCount: z.number().int(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  readFile: route({
    act: 'readFile',
    method: 'GET',
    path: '/api/files/:file',
    personal: { kind: 'file', of: 'file' },
    tag,
    summary: '文件的内容；?inline=1 在浏览器中显示（PDF 和图片）',
    params: z.strictObject({ file: id }),
    query: z.strictObject({ inline: z.literal('1').optional() }),
    body: null,
    answer: z.unknown(),
    media: '*/*',
  }),
} as const;
