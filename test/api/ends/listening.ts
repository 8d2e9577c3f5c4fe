import { changeRoutes } from '../../../api/contract/changes.ts';
import type { Pool } from '../../../db/pool.ts';

/** Somebody who listens to what others do. */
export interface Listener {
  readonly status: number;
  /** Lets something happen in the case until the stream has ended; answers for how long it was told of, in milliseconds. */
  readonly untilClosed: (pool: Pool, caseId: string) => Promise<number>;
}

/** Opens the stream of changes with these headers. */
export async function listen(url: string, headers: Readonly<Record<string, string>>): Promise<Listener> {
  const heard = await fetch(`${url}${changeRoutes.hearChanges.path}`, { headers });
  const reader = heard.body?.getReader();
  const untilClosed = async (pool: Pool, caseId: string): Promise<number> => {
    const since = Date.now();
    let toldAt = since;
    const happening = setInterval(() => void happen(pool, caseId), 100);
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) break;
      if (new TextDecoder().decode(chunk.value).includes('data:')) toldAt = Date.now();
    }
    clearInterval(happening);
    return toldAt - since;
  };
  return { status: heard.status, untilClosed };
}

const happen = (pool: Pool, caseId: string) =>
  pool.query('UPDATE case_row SET deferred = deferred + 1 WHERE case_id = $1', [caseId]);
