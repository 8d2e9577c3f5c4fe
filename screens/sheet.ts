import { access } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ScreenPage } from './pages.ts';
import { fileOf, looksOf } from './take.ts';

/** A page with all pictures; beside each page the picture of that name in the folder, if one lies there. */
export async function sheetOf(screens: readonly ScreenPage[], beside: string | null): Promise<string> {
  const rows = await Promise.all(screens.map((screen) => rowOf(screen, beside)));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title>
<style>body{font:14px sans-serif;margin:20px}section{margin-bottom:40px}img{border:1px solid #999;max-width:48%;vertical-align:top;margin:4px}</style>
${rows.join('\n')}</html>\n`;
}

async function rowOf(screen: ScreenPage, beside: string | null): Promise<string> {
  const names = beside === null ? [] : [screen.name, ...(screen.beside ?? [])];
  const wanted = await Promise.all(names.map((name) => pictureIn(path.resolve(beside ?? '', `${name}.png`))));
  const pictures = looksOf(screen).map((look) => fileOf(screen, look));
  return `<section><h2>${screen.name}</h2>${[...wanted.filter((one) => one !== null), ...pictures].map(imageOf).join('')}</section>`;
}

const pictureIn = (file: string): Promise<string | null> =>
  access(file).then(
    () => pathToFileURL(file).href,
    () => null,
  );

const imageOf = (source: string): string =>
  `<a href="${source}"><img loading="lazy" alt="${source}" src="${source}"></a>`;
