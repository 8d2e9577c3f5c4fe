/**
 * The service worker of a page that is used without a line. What belongs to the page itself is asked of the network first
 * and kept; without a line it is what was kept. The interface (`/api`) is left alone: its answers are kept by the page.
 */

/** Where the files of the pages are kept on the device. */
const PAGES = 'quanlian-pages';

/** The page from which every address of the application begins. */
const SHELL = '/';

/** What a service worker is told; in a page the types of the browser do not know of it. */
interface Asking extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Telling extends Event {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  waitUntil(done: Promise<unknown>): void;
}
const isAsking = (event: Event): event is Asking => 'request' in event && 'respondWith' in event;
const isTelling = (event: Event): event is Telling => 'data' in event && 'ports' in event && 'waitUntil' in event;

const pages = (): Promise<Cache> => caches.open(PAGES);

/** A new build of the pages has another shell: what belonged to the old one is forgotten. */
async function keepShell(shell: Response): Promise<void> {
  const kept = await (await pages()).match(SHELL);
  if (kept && (await kept.text()) !== (await shell.clone().text())) await caches.delete(PAGES);
  await (await pages()).put(SHELL, shell);
}

async function answer(request: Request): Promise<Response> {
  const whole = request.mode === 'navigate';
  try {
    const fresh = await fetch(request);
    if (fresh.ok && whole) await keepShell(fresh.clone());
    if (fresh.ok && !whole) await (await pages()).put(request, fresh.clone());
    return fresh;
  } catch (noLine) {
    const kept = await (await pages()).match(whole ? SHELL : request);
    if (kept) return kept;
    throw noLine;
  }
}

/** Files of the pages that this host serves. */
function isOfPages({ method, url }: Request): boolean {
  const { origin, pathname } = new URL(url);
  return method === 'GET' && origin === globalThis.location.origin && !pathname.startsWith('/api/');
}

globalThis.addEventListener('fetch', (event: Event) => {
  if (isAsking(event) && isOfPages(event.request)) event.respondWith(answer(event.request));
});

/** The worker comes too late for what the page was made from: the page names it, and is told when it is kept. */
globalThis.addEventListener('message', (event: Event) => {
  if (!isTelling(event) || !Array.isArray(event.data)) return;
  const files = event.data.map(String);
  const keep = async () => {
    await (await pages()).addAll([SHELL, ...files]);
    event.ports[0]?.postMessage('kept');
  };
  event.waitUntil(keep());
});
