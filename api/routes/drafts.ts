import type { Router } from 'express';
import { findDraft, listDrafts, saveDraft, type DraftLine, type DraftRow } from '../../db/desk/draft.ts';
import { discardDraft } from '../../db/desk/unfiled.ts';
import { transaction } from '../../db/pool.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { draftRoutes as routes } from '../contract/drafts.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';

/** What people keep while they work. Everybody sees only their own. */
export function serveDrafts(router: Router, deps: Deps): void {
  const { pool } = deps;
  serveRoute(router, deps, routes.listDrafts, async ({ who, query: { subjects, ...page } }) => {
    const of = { person: who.person.id, subjects: subjects?.split(',') ?? null };
    const { rows, next } = await listDrafts(pool, of, page);
    return { drafts: rows.map(toldDraft), next };
  });
  serveRoute(router, deps, routes.readDraft, async ({ who, params }) => {
    const draft = await findDraft(pool, who.person.id, params.subject);
    if (!draft) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'subject' });
    return {
      subject: draft.subject,
      content: draft.content as never,
      version: draft.version,
      savedAt: at(draft.saved_at),
    };
  });
  serveRoute(router, deps, routes.putDraft, put);
  serveRoute(router, deps, routes.deleteDraft, async ({ who, params }) => {
    await transaction(pool, (tx) => discardDraft(tx, who.person.id, params.subject));
    return {};
  });
}

/** A draft in a list, without its content. */
export const toldDraft = ({ saved_at, ...draft }: DraftLine) => ({ ...draft, savedAt: at(saved_at) });

async function put(asked: Asked<typeof routes.putDraft>, deps: Deps) {
  const { who, params, body } = asked;
  return answerOnce(deps, asked, async (tx) => {
    const saved = await saveDraft(tx, { person: who.person.id, subject: params.subject, ...body });
    if (!saved) throw changed(await findDraft(tx, who.person.id, params.subject));
    return { version: saved.version, savedAt: at(saved.saved_at) };
  });
}

/** 409 with what the other window or device saved, so that nothing of either is lost. */
function changed(other: DraftRow | undefined): Problem {
  if (!other) return new Problem(409, { code: 'E-VERSION', field: 'version', facts: { at: '', version: 0 } });
  const facts = { at: at(other.saved_at).slice(0, 16).replace('T', ' '), version: other.version };
  return new Problem(409, {
    code: 'E-VERSION',
    field: 'version',
    facts: { ...facts, content: JSON.stringify(other.content) },
  });
}

const at = (date: Date) => instantFromMs(date.getTime());
