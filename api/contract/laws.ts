import { z } from 'zod';
import { day, line, none } from './fields.ts';
import { route } from './route.ts';

const wording = z.strictObject({ zh: z.string(), en: z.string() });

const citation = z.strictObject({
  /** Short name of the law. */
  law: z.string(),
  title: wording,
  /** As answers name it: `许可法 32(4)`. */
  article: z.string().meta({ example: '许可法 32(4)' }),
  /** As a paper names it: 《中华人民共和国行政许可法》第三十二条第一款第四项. */
  spelled: z.string(),
  /** One sentence of our own; the law's words are the law's. */
  summary: wording,
  validFrom: day,
  /** Last day; null: in force. */
  validTo: day.nullable(),
  replacedBy: z.string().nullable(),
});

const tag = '法律条文';

export const lawRoutes = {
  listLaws: route({
    act: 'listLaws',
    method: 'GET',
    path: '/api/laws',
    tag,
    summary: '系统引用的法律条文：一句话说明和有效期间；可按条文（含其款项）和日期筛选',
    params: none,
    query: z.strictObject({ article: line.optional(), day: day.optional() }),
    body: null,
    answer: z.strictObject({ articles: z.array(citation) }),
  }),
  readLaw: route({
    act: 'readLaw',
    method: 'GET',
    path: '/api/laws/:article',
    tag,
    summary: '一条条文：历次表述，以及某日（默认今天）代替它有效的条文',
    params: z.strictObject({ article: line }),
    query: z.strictObject({ day: day.optional() }),
    body: null,
    answer: z.strictObject({
      article: z.string(),
      wordings: z.array(citation),
      day,
      /** What an act of that day names in its place; null if nothing of it is in force. */
      inForce: citation.nullable(),
    }),
  }),
} as const;
