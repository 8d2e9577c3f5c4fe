import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { caseActRoutes } from '../../api/contract/case-acts.ts';
import { promiseActRoutes } from '../../api/contract/promise-acts.ts';
import { routes } from '../../api/contract/routes.ts';
import { zhCase } from '../../web/src/texts/zh-case.ts';
import { zhPromise } from '../../web/src/texts/zh-promise.ts';

/** Acts and lists that no page asks for, and why none does. */
const WITHOUT_PAGE: Readonly<Record<string, string>> = {
  'programs ask it: calendars, monitors, supervisors of processes, readers of the interface':
    'fetchFeed readMetrics live readOpenApi readDocs',
  'the tus protocol, which its own client speaks to the address of the uploads':
    'askUploadProtocol beginUpload askUploadOffset sendUploadBytes dropUpload',
  'the page computes it by the same function, without asking': 'makePlan listLaws readLaw',
  'the page has it from the list of all': 'readItem',
  'a link of the page leads to it, since the browser shows it': 'readPaperPdf',
  'the page does it to many at once, of which one is the fewest': 'assignTask',
  'at set-up, by a program; once anything is filed the page publishes with a second person': 'putYear addClosure',
  'a check without keeping, for programs; what the page keeps as a draft tells the same faults':
    'checkCatalogue checkAuthorityList',
};

const excused = Object.values(WITHOUT_PAGE).flatMap((names) => names.split(/\s+/));

const SOURCE = readdirSync('web/src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** Is it asked for by its name in a table of routes: `taskRoutes.claimTask`? */
const isAsked = (name: string): boolean => new RegExp(`\\b\\w*[rR]outes\\.${name}\\b`).test(SOURCE);

/** Acts that a page offers by the name under which the API says that they are possible, with a word for each button. */
const OFFERED: Readonly<Record<string, string>> = {
  ...offered('caseRoutes[act]', caseActRoutes, zhCase.acts),
  ...offered('promiseActRoutes[possible.act]', promiseActRoutes, zhPromise.act),
};

function offered(by: string, table: object, words: object): Readonly<Record<string, string>> {
  if (!SOURCE.includes(by)) return {};
  const acts = Object.entries(table).filter(([act]) => Object.hasOwn(words, act));
  return Object.fromEntries(acts.map(([act, { act: name }]) => [name, act]));
}

describe('an act or a list of the interface', () => {
  const table = Object.keys(routes);

  it.each(table.filter((name) => !excused.includes(name)))('%s is asked for by a page', (name) => {
    expect(isAsked(name) || Object.hasOwn(OFFERED, name)).toBe(true);
  });

  it.each(excused)('%s is without a page only as long as it is there and none asks for it', (name) => {
    expect([table.includes(name), isAsked(name)]).toEqual([true, false]);
  });
});
