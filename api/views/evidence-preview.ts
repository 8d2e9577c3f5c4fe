import type { z } from 'zod';
import type { CaseEvent } from '../../domain/case/event.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { parseInstant } from '../../domain/clock/instant.ts';
import type { Evidence, PackDocument, PackEvent } from '../../evidence/pack-parts.ts';
import type { evidenceRoutes } from '../contract/evidence.ts';

/** Whether a reason is due is said by whoever knows who asks. */
type Preview = Omit<z.input<typeof evidenceRoutes.previewEvidence.answer>, 'reasonDue'>;

/** Before the first event of a case there is none. */
const GENESIS = '0'.repeat(64);

/** What a pack will hold, told of the pack itself: each event with the state of its proof, papers and files. */
export function previewOf(evidence: Evidence, code: ItemCode): Preview {
  const { events, papers, materials, clocks } = evidence;
  const days = events.map(({ recordedAt }) => recordedAt.slice(0, 10)).toSorted();
  return {
    case: { number: evidence.case.number, item: { code, name: evidence.case.item } },
    days: {
      first: (days[0] ?? null) as Preview['days']['first'],
      last: (days.at(-1) ?? null) as Preview['days']['last'],
    },
    events: events.map((event, at) => ({
      seq: event.seq,
      hash: event.hash,
      recordedAt: instant(event.recordedAt),
      chained: event.previous === (events[at - 1]?.hash ?? GENESIS),
      root: rootOf(event, evidence),
      shown: shownOf(event),
    })),
    papers: papers.map((paper) => ({ ...held(paper), number: paper.number })),
    materials: materials.map((material) => ({ ...held(material), number: material.code })),
    clocks: clocks.length,
  };
}

const held = ({ name, size, path }: PackDocument) => ({ name, size, given: path !== null });

const instant = (text: string) => {
  const parsed = parseInstant(text);
  if (parsed === null) throw new Error(`an event recorded at ${text}`);
  return parsed;
};

/** The first day at whose end the chain had come as far as the event. */
function rootOf({ seq }: PackEvent, { days }: Evidence): Preview['events'][number]['root'] {
  const day = days.find(({ leaf }) => leaf !== null && leaf.seq >= seq);
  return day ? { day: day.content.day, stamped: day.token !== null } : null;
}

/** Of a name that is hidden there is a commitment in its place. */
function shownOf({ event }: PackEvent): Preview['events'][number]['shown'] {
  if (event === null) return null;
  const { type, at, by } = event as CaseEvent;
  return { type, at, name: typeof by.name === 'string' ? by.name : null, capacity: by.capacity };
}
