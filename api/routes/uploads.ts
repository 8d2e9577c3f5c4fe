import type { Request, Response, Router } from 'express';
import { fileOfUpload, insertOnce } from '../../db/desk/file.ts';
import { transaction } from '../../db/pool.ts';
import { actorOf } from '../act/actor.ts';
import { fileRoutes as routes } from '../contract/files.ts';
import type { AnyRoute } from '../contract/route.ts';
import { uploadRoutes } from '../contract/uploads.ts';
import type { Deps } from '../deps.ts';
import { fileView, newFile, requireBytes } from '../file/file-view.ts';
import { requireRoom, requireRoomFor } from '../file/quota.ts';
import { oneAtATime } from '../http/one-at-a-time.ts';
import { requireHeard } from '../right/may.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { requireStill } from '../right/still.ts';
import { openUploads, type Uploads } from '../file/tus.ts';
import { requireProtocol } from '../file/tus-headers.ts';
import { plainName, storeTyped } from '../file/upload.ts';
import { requireHatShown, requireNothingDue, whoAsks } from '../right/who.ts';

/** Uploads that go on after a broken line: bytes by the tus protocol, then the act that takes them in as a file. */
export function serveUploads(router: Router, deps: Deps): void {
  const uploads = openUploads(deps.config);
  for (const entry of Object.values<AnyRoute>(uploadRoutes)) {
    const method = entry.method.toLowerCase() as 'options' | 'post' | 'head' | 'patch' | 'delete';
    router[method](entry.path, relayTo(uploads, deps, entry));
  }
  serveRoute(router, deps, routes.takeUploadIn, (asked) => takeIn(asked, deps, uploads));
}

const relayTo =
  (uploads: Uploads, deps: Deps, entry: AnyRoute) =>
  async (request: Request, response: Response): Promise<void> => {
    const who = await whoAsks(deps, request);
    requireHatShown(entry, who, request);
    requireHeard(entry, who, {});
    requireNothingDue(entry, who, deps.config.signIn);
    const enterprise = who?.hat?.enterprise;
    if (!enterprise) throw new Problem(403, { code: 'E-RIGHT' });
    requireProtocol(request, entry);
    const answer = () => uploads.answer(request, response, { enterprise, person: who.person.id });
    await (entry.method === 'POST' ? begin({ request, enterprise, answer }, deps, uploads) : answer());
  };

interface Beginning {
  readonly request: Request;
  readonly enterprise: string;
  readonly answer: () => Promise<void>;
}

/** What is announced counts from then on, as if it had come: one at a time, so that many at once announce no more than one. */
const begin = ({ request, enterprise, answer }: Beginning, { pool, config }: Deps, uploads: Uploads): Promise<void> =>
  oneAtATime(`uploads of ${enterprise}`, async () => {
    const bytes = Number(request.get('upload-length')) + (await uploads.announced(enterprise));
    await requireRoom(pool, config, { enterprise, bytes });
    await answer();
  });

/** Whoever did not hear the answer asks again, and gets the same file. */
async function takeIn({ who, params }: Asked<typeof routes.takeUploadIn>, deps: Deps, uploads: Uploads) {
  const enterprise = who.hat?.enterprise;
  if (!enterprise) throw new Problem(403, { code: 'E-RIGHT' });
  const { upload } = params;
  const owner = { enterprise, person: who.person.id };
  const known = await fileOfUpload(deps.pool, upload, owner);
  if (known) return fileView(known);
  const { offset, size, ...arrived } = await uploads.arrived(upload, owner);
  const name = plainName(arrived.name);
  if (size === null || offset < size)
    throw new Problem(409, { code: 'E-FILE-UNFINISHED', field: 'upload', facts: { offset } });
  const stored = await storeTyped(deps, { name, bytes: uploads.read(upload) }).catch(async (error: unknown) => {
    if (error instanceof Problem) await uploads.remove(upload); // refused for what it is: nothing of it stays
    throw error;
  });
  const pages = await deps.pages.count(stored.sha256, stored);
  const file = newFile({ ...stored, name }, { enterprise, pages, deps });
  const kept = await transaction(deps.pool, async (tx) => {
    await requireStill(tx, who);
    const row = await insertOnce(tx, { ...file, upload }, actorOf(who));
    await requireRoomFor(tx, deps.config, { enterprise });
    await requireBytes(deps, row);
    return row;
  });
  await uploads.remove(upload).catch(() => undefined); // what stays is swept away within a day
  return fileView(kept);
}
