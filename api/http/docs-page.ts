import type { z } from 'zod';
import type { OpenApi } from './openapi.ts';

type Schema = z.core.JSONSchema.BaseSchema;
interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses?: Readonly<Record<string, Response>>;
}
interface Response {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}
interface Entry extends Operation {
  readonly method: string;
  readonly path: string;
}

/**
 * A page on which people read the interface: every route by subject, with rights, parameters, bodies and answers. Plain
 * HTML made from the OpenAPI document: no script, and nothing from another host.
 */
export function writeDocsPage(document: OpenApi): string {
  const entries = entriesOf(document);
  const tags = [...new Set(entries.map(tagOf))];
  const subjects = tags.map((tag) => `<a href="#${encodeURIComponent(tag)}">${safe(tag)}</a>`);
  const sections = tags.map((tag) => {
    const own = entries.filter((entry) => tagOf(entry) === tag);
    return `<h2 id="${safe(tag)}">${safe(tag)}</h2>${own.map(section).join('')}`;
  });
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>全链 接口说明</title><style>${STYLE}</style></head><body><main><h1>${safe(document.info.title)} 接口说明</h1>
<p>${safe(document.info.description ?? '')}</p><p><a href="/api/openapi.json">OpenAPI 3.1（JSON）</a></p>
<nav aria-label="资源">${subjects.join(' ')}</nav>${sections.join('')}</main></body></html>`;
}

const tagOf = (entry: Entry): string => entry.tags?.[0] ?? '';

function entriesOf(document: OpenApi): readonly Entry[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ method, path, ...operation })),
  );
}

const section = (entry: Entry): string => `<details id="${safe(entry.operationId ?? '')}">
<summary><code><b>${entry.method.toUpperCase()}</b> ${safe(entry.path)}</code> ${safe(entry.summary ?? '')}</summary>
<p>${safe(entry.description ?? '')}</p>${parametersOf(entry)}${bodyOf(entry)}${answersOf(entry)}</details>`;

function parametersOf({ parameters = [] }: Entry): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(({ in: place, name, required, schema }) =>
    row([name, `${PLACES[place] ?? place}${required ? '，必填' : ''}`, typeOf(schema)]),
  );
  return `<h3>参数</h3><table>${rows.join('')}</table>`;
}

const PLACES: Readonly<Record<string, string>> = { path: '地址', query: '查询', header: '请求头' };

function bodyOf({ requestBody }: Entry): string {
  const [body] = Object.entries(requestBody?.content ?? {});
  return body ? `<h3>请求 ${safe(body[0])}</h3>${fieldsOf(body[1].schema)}` : '';
}

function answersOf({ responses = {} }: Entry): string {
  const [first] = Object.entries(responses);
  const problems = Object.entries(responses).slice(1);
  const fields = fieldsOf(first?.[1].content?.['application/json']?.schema);
  return `<h3>回答 ${first?.[0] ?? ''}</h3>${fields}<h3>其他回答</h3><table>${problems
    .map(([status, { description = '' }]) => row([status, description, 'application/problem+json']))
    .join('')}</table>`;
}

function fieldsOf(schema: Schema | undefined): string {
  if (!schema) return '';
  const rows = Object.entries(schema.properties ?? {}).map(([name, field]) =>
    row([name, schema.required?.includes(name) ? '必有' : '可缺', typeOf(field as Schema)]),
  );
  const whole = `<details><summary>JSON Schema</summary><pre>${safe(JSON.stringify(schema, null, 2))}</pre></details>`;
  return `<table>${rows.join('')}</table>${whole}`;
}

function typeOf(schema: Schema | undefined): string {
  if (!schema) return '';
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((choice) => typeOf(choice as Schema)).join(' 或 ');
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if (schema.type === 'array') return `${typeOf(schema.items as Schema)} 的列表`;
  return [schema.type ?? schema.$ref ?? '任意', schema.format, schema.description].filter(Boolean).join(' ');
}

const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `body{font:15px/1.7 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;color:#1f2329;background:#fff;margin:0}
main{max-width:60rem;margin:0 auto;padding:1.5rem}nav a{margin-right:.8em}a{color:#0b57d0}
details{border-bottom:1px solid #dfe3e8;padding:.5rem 0}summary{cursor:pointer}code b{display:inline-block;min-width:4em;color:#0b57d0}
table{border-collapse:collapse;width:100%}td{border:1px solid #dfe3e8;padding:.2rem .6rem;vertical-align:top;overflow-wrap:anywhere}
h3{font-size:1em;margin:.8rem 0 .3rem}pre{overflow:auto;background:#f5f7fa;padding:.8rem}
@media(prefers-color-scheme:dark){body{color:#e3e6ea;background:#15181c}a,code b{color:#8ab4f8}pre{background:#1f2329}td,details{border-color:#3a4048}}`;
