import type { Page } from 'playwright-core';
import { ENGLISH } from '../../api/words/english.ts';
import { lookup, toldCodes } from '../../api/words/refusals/lookup.ts';
import { texts, type Language } from '../../web/src/texts/texts.ts';
import { AXE } from './axe.ts';

/**
 * What is wrong with the page as it stands: violations of WCAG 2.2 A and AA, those of its colours in both schemes, and words
 * that are not in its language. Empty if nothing is.
 */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  // Not as a script of the page: its policy lets in only its own.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  const found = [...(await violationsOf(page, ALL)), ...(await untranslatedOn(page)), ...(await untitled(page))];
  const dark = await isDark(page);
  await showIn(page, dark ? 'light' : 'dark');
  found.push(...(await violationsOf(page, COLOURS)));
  await showIn(page, dark ? 'dark' : 'light');
  return found;
}

/** The window is called by the heading of its page (WCAG 2.4.2), which axe cannot tell. */
const untitled = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const heading = document.querySelector('h1')?.textContent.trim() ?? '';
    return document.title.startsWith(heading) ? [] : ['a title of another page: ' + document.title];
  })()`);

const ALL = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** The one rule that the scheme decides. */
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** Nothing is told of what fits, nor where it stands: it takes as long as looking. */
const TOLD = { resultTypes: ['violations'], selectors: false };

const violationsOf = (page: Page, rules: typeof ALL | typeof COLOURS): Promise<readonly string[]> =>
  page.evaluate(
    `axe.run(${JSON.stringify({ ...rules, ...TOLD })})` +
      ".then((found) => found.violations.map((one) => one.id + ' ' + one.nodes[0].html))",
  );

const isDark = (page: Page): Promise<boolean> => page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");

/** Two frames later everything has its colours. */
async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** Texts that the page shows as the table of the other language has them, and what no table would say. */
async function untranslatedOn(page: Page): Promise<readonly string[]> {
  const shown = await page.evaluate<{ language: string; words: string[]; fields: string[] }>(SHOWN);
  const language: Language = shown.language.startsWith('zh') ? 'zh' : 'en';
  const other = WORDS[language === 'zh' ? 'en' : 'zh'];
  const own = WORDS[language];
  const nameless = shown.fields
    .filter((field) => NAME_IN_CODE.test(field))
    .map((field) => `a field without a name: ${field}`);
  const untranslated = shown.words
    .filter((word) => (other.has(word) && !own.has(word)) || BROKEN.test(word) || (language === 'en' && isHalf(word)))
    .map((word) => `not in the language of the page: ${word}`);
  return [...nameless, ...untranslated];
}

/** What a field is called in the contract, shown for want of a word. */
const NAME_IN_CODE = /^[a-z][a-zA-Z]*$/;

const BROKEN = /\bundefined\b|\bNaN\b|\[object |Invalid Date/;

/** Every text that can be seen or is read aloud. */
const SHOWN = `(() => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words = new Set();
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement;
    if (parent.closest('kbd, code') || parent.closest('[lang]') !== document.documentElement) continue;
    if (parent.checkVisibility()) words.add(walk.currentNode.data.trim());
  }
  for (const named of document.querySelectorAll('[aria-label],[title],[placeholder]'))
    for (const name of ['aria-label', 'title', 'placeholder']) words.add((named.getAttribute(name) ?? '').trim());
  words.delete('');
  const fields = [...document.querySelectorAll('.form-label, .form-group > legend')].map((one) => one.firstChild?.textContent?.trim() ?? '');
  return { language: document.documentElement.lang, words: [...words], fields };
})()`;

/** Words of the tables, and what the built-in catalogue has in both languages: fields, materials, conditions, papers. */
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  zh: new Set([...wordsIn(texts.zh), ...Object.keys(ENGLISH), ...refusalsIn('zh')]),
  // Units and the like stand in Chinese pages too.
  en: new Set([...wordsIn(texts.en), ...refusalsIn('en'), ...Object.values(ENGLISH).filter((word) => word.length > 5)]),
};

/** Sentences of refusals that are the same whatever the facts. */
function refusalsIn(language: Language): readonly string[] {
  const words = toldCodes(language).flatMap((code) => Object.values(lookup(code, language)));
  return words.filter((word) => word !== '' && !word.includes('{'));
}

/** Long enough to be nothing that somebody typed. */
const PHRASES = Object.keys(ENGLISH).filter((text) => text.length > 4);

/** An English sentence, or an item's code, with a text of the catalogue beside it; the name of a file is the applicant's own. */
const isHalf = (word: string): boolean =>
  /[A-Za-z]{3}|^[A-Z]\d\d/.test(word) && !/\.\w{3,4}$/.test(word) && PHRASES.some((text) => word.includes(text));

function wordsIn(table: object): ReadonlySet<string> {
  const words = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') words.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(table);
  return words;
}
