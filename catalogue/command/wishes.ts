import { parseArgs } from 'node:util';
import { parseDay, type Day } from '../../domain/clock/day.ts';

/** What is asked of the command. */
export type Wishes =
  | { readonly act: 'lint'; readonly folder: string }
  | { readonly act: 'diff'; readonly folder: string; readonly url: string; readonly zone: string }
  | {
      readonly act: 'propose';
      readonly folder: string;
      readonly url: string;
      readonly zone: string;
      readonly effective: Day;
    }
  | { readonly act: 'confirm'; readonly edition: string; readonly url: string; readonly zone: string };

export const USAGE = `npm run catalogue -- lint FOLDER
npm run catalogue -- diff FOLDER --zone ZONE [--url URL]
npm run catalogue -- propose FOLDER --zone ZONE --effective YYYY-MM-DD [--url URL]
npm run catalogue -- confirm EDITION --zone ZONE [--url URL]
FOLDER: a folder of JSON files, or one file. The key of an administrator stands in QUANLIAN_ADMIN_KEY.
Ends with 0: done; 1: faults or refused; 2: not understood or not reached.`;

/** Reads the arguments; throws an Error with the usage if they say nothing that the command does. */
export function readWishes(args: readonly string[]): Wishes {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { url: { type: 'string' }, zone: { type: 'string' }, effective: { type: 'string' } },
  });
  const [act, what] = positionals;
  if (what === undefined || positionals.length > 2) throw new Error(USAGE);
  return act === 'lint' ? { act, folder: what } : servedWishes(act, what, values);
}

interface Options {
  readonly url?: string | undefined;
  readonly zone?: string | undefined;
  readonly effective?: string | undefined;
}

/** What needs a server, and a zone on it. */
function servedWishes(act: string | undefined, what: string, options: Options): Wishes {
  const { url = 'http://localhost:3000', zone } = options;
  if (zone === undefined) throw new Error(USAGE);
  if (act === 'diff') return { act, folder: what, url, zone };
  if (act === 'confirm') return { act, edition: what, url, zone };
  const effective = parseDay(options.effective ?? '');
  if (act !== 'propose' || effective === null) throw new Error(USAGE);
  return { act, folder: what, url, zone, effective };
}
