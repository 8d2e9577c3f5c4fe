import { checkFiles, hasFault } from '../../api/catalogue/check-files.ts';
import type { Finding } from '../../api/catalogue/finding.ts';
import { catalogueEditionRoutes as routes } from '../../api/contract/catalogue-editions.ts';
import { ProblemError, type Client } from '../../api/contract/client.ts';
import { withApiKey } from '../../api/contract/signed-in.ts';
import { today } from '../../api/zone/today.ts';
import { makeCalendar } from '../../domain/clock/calendar.ts';
import { PUBLISHED_YEARS } from '../../domain/clock/published-years.ts';
import { readEnglish } from '../read-english.ts';
import { readFolder } from './read-folder.ts';
import { readWishes, type Wishes } from './wishes.ts';

type Diff = Awaited<ReturnType<typeof diffOf>>['diff'];

export interface Surroundings {
  readonly say: (line: string) => void;
  readonly adminKey: string | undefined;
}

/** `npm run catalogue`; gives the exit code: 0 done, 1 faults or refused. Throws what was not understood or not reached. */
export async function catalogue(
  args: readonly string[],
  { say, adminKey }: Surroundings = { say: print, adminKey: process.env['QUANLIAN_ADMIN_KEY'] },
): Promise<number> {
  const wishes = readWishes(args);
  if (wishes.act === 'lint') return lint(wishes.folder, say);
  if (!adminKey) throw new Error('QUANLIAN_ADMIN_KEY is not set: the API key of an administrator of that system');
  try {
    return await ask(withApiKey(wishes.url, adminKey), wishes, say);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const finding of error.problem.faults ?? []) say(lineOf(finding));
    say(`${error.problem.code} ${error.problem.title}`);
    return 1;
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `A18.json:12:5 L-PROMISE-TOO-LONG promised.length …`, as editors and terminals open it. */
const lineOf = ({ file, line, column, rule, path, text, severity }: Finding): string =>
  `${file}:${line}:${column} ${severity === 'warning' ? 'warning ' : ''}${rule} ${path} ${text}`;

/** Without a server: nothing is known of bureaus and officers, and the calendar is the published one. */
function lint(folder: string, say: (line: string) => void): number {
  const year = { calendar: makeCalendar(PUBLISHED_YEARS), today: today() };
  const { findings, items } = checkFiles(readFolder(folder), { year, english: readEnglish() }, 'zh');
  for (const finding of findings) say(lineOf(finding));
  const faults = findings.filter(({ severity }) => severity === 'fault').length;
  say(`${items.length} items, ${faults} faults, ${findings.length - faults} warnings`);
  return hasFault(findings) ? 1 : 0;
}

type Served = Exclude<Wishes, { act: 'lint' }>;

async function ask(client: Client, wishes: Served, say: (line: string) => void): Promise<number> {
  const params = { zone: wishes.zone };
  if (wishes.act === 'confirm') {
    const asked = { params: { ...params, edition: wishes.edition }, body: {} };
    const { number, effectiveFrom } = await client(routes.confirmEdition, asked);
    say(`edition ${number} is in force from ${effectiveFrom}`);
    return 0;
  }
  const files = [...readFolder(wishes.folder)];
  if (wishes.act === 'diff') {
    const { findings, diff } = await diffOf(client, params, files);
    for (const finding of findings) say(lineOf(finding));
    sayDiff(diff, say);
    return hasFault(findings) ? 1 : 0;
  }
  const body = { files, effectiveFrom: wishes.effective };
  const { edition, warnings, diff } = await client(routes.proposeEdition, { params, body });
  for (const finding of warnings) say(lineOf(finding));
  sayDiff(diff, say);
  say(`edition ${edition.id} is proposed for ${edition.effectiveFrom}; another administrator confirms it`);
  return 0;
}

const diffOf = (client: Client, params: { zone: string }, files: { name: string; text: string }[]) =>
  client(routes.checkCatalogue, { params, body: { files } });

function sayDiff({ items }: Diff, say: (line: string) => void): void {
  for (const { code, name, kind, changes } of items) {
    say(`${{ added: '+', removed: '-', changed: '~' }[kind]} ${code} ${name}`);
    for (const { path, before, after, text } of changes)
      say(`    ${path}: ${JSON.stringify(before) ?? '—'} → ${JSON.stringify(after) ?? '—'} (${text})`);
  }
  if (items.length === 0) say('no difference');
}
