import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { lookup, toldCodes } from '../api/words/refusals/lookup.ts';

const HEAD = `# Refusals

Every answer that is not a success is \`application/problem+json\` with one of these codes, in Chinese, or in English where \`Accept-Language\` asks for it. A code never changes; \`{…}\` are its facts. The article is the one in force on the day (\`docs/law.md\`); where none stands here, no law is behind the refusal, or the rule of the item names it.

Written by \`npm run docs:refusals\`.
`;

/** The list of refusals as Markdown: code, the articles that the sources give with it, and its words in both languages. */
export async function refusalList(root: string): Promise<string> {
  const articles = articlesByCode(await sources(root));
  const parts = toldCodes()
    .toSorted()
    .map((code) => tellCode(code, articles.get(code) ?? new Set()));
  return [HEAD, ...parts].join('\n');
}

function tellCode(code: string, articles: ReadonlySet<string>): string {
  const [zh, en] = [lookup(code, 'zh'), lookup(code, 'en')];
  const heading = ['##', code, ...[...articles].toSorted()].join(' · ').replace('## ·', '##');
  return `${heading}\n\n${zh.title}${zh.remedy}\n\n${en.title} ${en.remedy}\n`;
}

async function sources(root: string): Promise<readonly string[]> {
  const folders = await Promise.all(
    ['domain', 'api'].map(async (folder) => {
      const names = await readdir(path.join(root, folder), { recursive: true });
      return names.filter((name) => name.endsWith('.ts')).map((name) => path.join(root, folder, name));
    }),
  );
  return Promise.all(
    folders
      .flat()
      .toSorted()
      .map((file) => readFile(file, 'utf8')),
  );
}

const CALL = /refuse\(\s*'(E-[A-Z0-9-]+)'/g;
const ARTICLE = /article: (\[[^\]]*\]|'[^']*')/;

/** Reads the calls of `refuse`: each with its article, if it names one. What a rule of the item names stands in no source. */
function articlesByCode(texts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { code, article } of texts.flatMap(callsIn)) {
    const known = found.get(code) ?? new Set<string>();
    for (const one of article.match(/(?<=')[^',]+(?=')/g) ?? []) known.add(one);
    found.set(code, known);
  }
  return found;
}

function callsIn(text: string): readonly { readonly code: string; readonly article: string }[] {
  return [...text.matchAll(CALL)].map(({ 0: call, 1: code = '', index }) => {
    const rest = text.slice(index + call.length);
    return { code, article: ARTICLE.exec(argumentsIn(rest))?.[1] ?? '' };
  });
}

/** Up to the bracket that closes the call. */
function argumentsIn(text: string): string {
  let depth = 1;
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1;
    if (depth === 0) return text.slice(0, index);
  }
  return text;
}
