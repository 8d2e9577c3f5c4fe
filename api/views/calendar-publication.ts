import type { CalendarContent } from '../../db/calendar-editions.ts';
import type { CalendarImpact } from '../../db/desk/calendar-impact.ts';
import type { PublicationRow } from '../../db/desk/calendar-publication.ts';
import { nameOfUnit } from '../../domain/case/duty.ts';
import type { calendarRoutes } from '../contract/calendar.ts';
import type { GivenOf } from '../contract/route.ts';

type Publication = GivenOf<typeof calendarRoutes.readPublication>;
type Impact = GivenOf<typeof calendarRoutes.readImpact>;

/** A publication as administrators see it. */
export function tellPublication(row: PublicationRow): Publication {
  const { id, version, publisher, published_at: publishedAt, total, done } = row;
  return {
    id,
    state: stateOf(row),
    content: tellContent(row.content),
    drafted: { by: row.drafter, at: row.drafted_at.toISOString() },
    version: version === null ? null : String(version),
    published: publishedAt && { by: publisher ?? '', at: publishedAt.toISOString() },
    effectiveAt: row.effective_at?.toISOString() ?? null,
    total,
    done,
  };
}

/** An impact with the names of the bureaus. */
export function tellImpact(
  { byBureau, moves, ...impact }: CalendarImpact,
  bureaus: ReadonlyMap<string, string>,
): Impact {
  return {
    ...impact,
    byBureau: byBureau.map((one) => ({ ...one, name: nameOfUnit(one.bureau, bureaus) })),
    moves: [...moves.rows],
    next: moves.next,
  };
}

function tellContent(content: CalendarContent): Publication['content'] {
  if (content.kind === 'year') return { ...content, off: [...content.off], work: [...content.work] };
  return { ...content, closed: [...content.closed], reopened: [...content.reopened] };
}

function stateOf({ published_at, discarded_at, done_at }: PublicationRow): Publication['state'] {
  if (discarded_at) return 'discarded';
  if (!published_at) return 'draft';
  return done_at ? 'done' : 'running';
}
