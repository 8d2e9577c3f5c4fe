import { onPath } from './temporal-facts.ts';

/** Needed where the browser runs as root or in a container with little shared memory. */
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];

/** A headless browser and how it is started. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: string[];
}

/** CHROMIUM_PATH, else one on the PATH, else the one from npm. */
export async function findChromium(): Promise<Chromium> {
  const given = process.env['CHROMIUM_PATH'] || onAnyName();
  if (given !== undefined) return { executablePath: given, args: FLAGS };
  const { default: packed } = await import('@sparticuz/chromium');
  // its own flags, but for those that put everything into one process: a page that crashes would take all with it
  const args = packed.args.filter((flag) => !/^--(single-process|no-zygote)$/.test(flag));
  return { executablePath: await packed.executablePath(), args };
}

/** First what is made to show no window: a browser with windows takes a fifth more of the processor for the same page. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

function onAnyName(): string | undefined {
  return NAMES.map((name) => onPath(name, process.env)).find((file) => file !== undefined);
}
