/** What the command is asked: which files, and at which system; without one it starts its own. */
export interface Wishes {
  readonly paths: readonly string[];
  readonly url: string | null;
}

const DEFAULT_PATHS = ['test/cases'];

/**
 * Reads `FILES_OR_FOLDERS [--url URL]`.
 * @throws Error for any other option.
 */
export function readWishes(args: readonly string[]): Wishes {
  const at = args.indexOf('--url');
  const url = at < 0 ? null : addressIn(args[at + 1]);
  const paths = at < 0 ? args : args.toSpliced(at, 2);
  const unknown = paths.find((one) => one.startsWith('--'));
  if (unknown !== undefined) throw new Error(`not understood: ${unknown}; known is --url URL`);
  return { paths: paths.length > 0 ? paths : DEFAULT_PATHS, url };
}

function addressIn(text = ''): string {
  if (!URL.canParse(text)) throw new Error(`--url needs the address of a running system, not "${text}"`);
  return text.replace(/\/+$/, '');
}
